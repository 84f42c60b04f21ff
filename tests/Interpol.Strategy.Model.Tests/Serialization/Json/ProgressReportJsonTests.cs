using System.Buffers;
using System.Text;
using System.Text.Json;
using Interpol.Strategy.Model.Serialization;
using Json.Schema;

namespace Interpol.Strategy.Model.Tests;

public sealed class ProgressReportJsonTests
{
    private const string Start = "{\"formatVersion\":1,\"frameworkId\":\"a\",\"asOf\":\"2026-12-31\"";

    private static readonly ReadOptions Strict = new() { Mode = ReadMode.Strict };

    private static readonly ReadOptions Lenient = new() { Mode = ReadMode.Lenient };

    [Property]
    public void Read_returns_the_report_that_was_written(ProgressReport report, bool indented)
    {
        string json = ProgressReportJson.Write(report, new JsonWriteOptions { Indented = indented });
        ReadResult<ProgressReport> read = ProgressReportJson.Read(json, Strict);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(report, read.Value);
        Assert.Equal(json, ProgressReportJson.Write(read.Value!, new JsonWriteOptions { Indented = indented }));
        Assert.Empty(PublishedSchema.ValidateReport(json));
    }

    [Property]
    public async Task Overloads_read_and_write_the_same(ProgressReport report)
    {
        string json = ProgressReportJson.Write(report);
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();
        using var asyncStream = new MemoryStream();
        using var element = new MemoryStream();
        ProgressReportJson.Write(report, buffer);
        WriteToStream(report, stream);
        await ProgressReportJson.WriteAsync(report, asyncStream);
        using (var writer = new Utf8JsonWriter(element))
        {
            ProgressReportJson.Write(report, writer);
        }

        Assert.Equal(bytes, buffer.WrittenSpan.ToArray());
        Assert.Equal(bytes, stream.ToArray());
        Assert.Equal(bytes, asyncStream.ToArray());
        Assert.Equal(report, ProgressReportJson.Read(element.ToArray(), Strict).Value);
        ReadResult<ProgressReport> expected = ProgressReportJson.Read(json);
        Assert.Equal(expected, ProgressReportJson.Read(bytes));
        Assert.Equal(expected, ReadFromStream(bytes));
        Assert.Equal(expected, await ProgressReportJson.ReadAsync(new MemoryStream(bytes)));
    }

    [Property]
    public void Read_does_not_throw_for_truncated_and_changed_documents(ProgressReport report, int position, byte value)
    {
        byte[] document = Encoding.UTF8.GetBytes(ProgressReportJson.Write(report));
        int index = (int)((uint)position % (uint)document.Length);
        ReadResult<ProgressReport> truncated = ProgressReportJson.Read(document.AsSpan(0, index));
        Assert.Contains(truncated.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.Malformed);
        document[index] = value;
        ReadResult<ProgressReport> changed = ProgressReportJson.Read(document, Lenient);
        Assert.Equal(
            changed.Succeeded,
            changed.Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error));
    }

    [Fact]
    public async Task ReadAsync_and_WriteAsync_observe_cancellation()
    {
        var canceled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ProgressReportJson.ReadAsync(new MemoryStream([1]), null, canceled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ProgressReportJson.WriteAsync(FullFramework.Report, new MemoryStream(), null, canceled));
    }

    [Fact]
    public void Methods_throw_for_null()
    {
        Assert.Throws<ArgumentNullException>("json", () => ProgressReportJson.Read((string)null!));
        Assert.Throws<ArgumentNullException>("stream", () => ProgressReportJson.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>("report", () => ProgressReportJson.Write(null!));
    }

    [Theory]
    [InlineData(
        ",\"updates\":[{\"element\":\"a/1\",\"date\":\"2026-13-01\"}]}",
        "(1,93): error SF1109: '2026-13-01' is not a valid date",
        "[updates[0].date]")]
    [InlineData(
        ",\"updates\":[{\"date\":\"2026-12-01\"}]}",
        "error SF1104: The required property 'element' of ProgressUpdate is missing. The object was ignored.",
        "[updates[0]]")]
    [InlineData(
        ",\"programmes\":[{\"name\":\"\",\"contributions\":[{\"element\":null}]}]}",
        "error SF1103: The required property 'element' of Contribution must not be null. The object was ignored.",
        "[programmes[0].contributions[0].element]")]
    [InlineData(
        ",\"programmes\":[{\"name\":\"\",\"activities\":[{\"name\":\"\","
            + "\"milestones\":[{\"name\":\"\",\"weight\":-1}]}]}]}",
        "error SF1107: The number -1 is out of range. It must be at least 0. It was ignored.",
        "[programmes[0].activities[0].milestones[0].weight]")]
    [InlineData(
        ",\"updats\":[]}",
        "error SF1101: 'updats' is not a property of ProgressReport. Did you mean 'updates'?",
        "[updats]")]
    [InlineData(
        ",\"updates\":[{\"element\":\"1\",\"date\":\"2026-12-01\"}]}",
        "error SF1108: '1' is not a valid element reference.",
        "[updates[0].element]")]
    public void Read_reports_problems_with_positions(string rest, string message, string path)
    {
        ReadResult<ProgressReport> read = ProgressReportJson.Read(Start + rest);
        string problem = Assert.Single(read.Diagnostics).ToString("");
        Assert.Contains(message, problem, StringComparison.Ordinal);
        Assert.EndsWith(path, problem, StringComparison.Ordinal);
        Assert.Null(read.Value);
        Assert.NotNull(ProgressReportJson.Read(Start + rest, Lenient).Value);
    }

    [Theory]
    [InlineData("{\"formatVersion\":1,\"asOf\":\"2026-12-31\"}", "frameworkId")]
    [InlineData("{\"formatVersion\":1,\"frameworkId\":\"a\"}", "asOf")]
    public void Read_requires_the_framework_and_the_date_in_every_mode(string json, string property) => Assert.Equal(
        $"The required property '{property}' of ProgressReport is missing.",
        Assert.Single(ProgressReportJson.Read(json, Lenient).Diagnostics).Message);

    [Fact]
    public void Read_respects_the_limits()
    {
        string json = ProgressReportJson.Write(FullFramework.Report);
        Assert.Equal(
            DiagnosticCodes.TooLarge,
            Assert.Single(ProgressReportJson.Read(json, new() { MaxBytes = 100 }).Diagnostics).Code);
        Assert.Contains(
            ProgressReportJson.Read(json, new() { MaxDepth = 3 }).Diagnostics,
            diagnostic => diagnostic.Code == DiagnosticCodes.TooDeep);
    }

    [Fact]
    public void Write_names_the_path_of_an_unpaired_surrogate()
    {
        ProgressReport report = FullFramework.Report with
        {
            Programmes = [new() { Name = "", Activities = [new() { Name = "a\ud800" }] }],
        };
        ArgumentException e = Assert.Throws<ArgumentException>(() => ProgressReportJson.Write(report));
        Assert.StartsWith("programmes[0].activities[0].name: ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_equals_the_schema_that_is_generated_from_the_types() =>
        Repository.AssertApproved(SchemaGenerator.GenerateForReports(), PublishedSchema.ReportPathInRepository);

    [Fact]
    public void Schema_equals_the_file_in_the_repository_and_is_valid()
    {
        Assert.Equal(
            Repository.Read(PublishedSchema.ReportPathInRepository),
            Encoding.UTF8.GetString(ProgressReportJson.Schema.Span));
        using var document = JsonDocument.Parse(ProgressReportJson.Schema);
        Assert.True(MetaSchemas.Draft202012.Evaluate(document.RootElement).IsValid);
        Assert.StartsWith(
            $"{{\"$schema\":\"{PublishedSchema.ReportAddress}\",\"formatVersion\":1,",
            ProgressReportJson.Write(FullFramework.Report),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Write_returns_all_properties_in_the_format_of_the_schema() =>
        Assert.Empty(PublishedSchema.ValidateReport(ProgressReportJson.Write(FullFramework.Report)));

    private static void WriteToStream(ProgressReport report, Stream stream) => ProgressReportJson.Write(report, stream);

    private static ReadResult<ProgressReport> ReadFromStream(byte[] bytes) =>
        ProgressReportJson.Read(new MemoryStream(bytes));
}
