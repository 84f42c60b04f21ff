using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the advice in errors about input that a different call reads.</summary>
public sealed class DocumentHintTests
{
    private const string FileHint = " This looks like the name of a file. Pass its text, or a stream.";

    private const string LinesHint = " To read a framework from each line, use FrameworkJson.ReadLinesAsync.";

    private const string Line = """{"formatVersion":1,"id":"plan","name":"Plan"}""";

    [Theory]
    [InlineData("plan.json")]
    [InlineData("samples/data/plan.JSON")]
    [InlineData(@"C:\my plans\plan.xml")]
    [InlineData("plan.md")]
    [InlineData("plan.docx")]
    public void Read_says_that_a_string_looks_like_the_name_of_a_file(string name)
    {
        Assert.EndsWith(FileHint, GetError(FrameworkJson.Read(name)), StringComparison.Ordinal);
        Assert.EndsWith(FileHint, GetError(FrameworkJson.Read(Encoding.UTF8.GetBytes(name))), StringComparison.Ordinal);
        Assert.EndsWith(FileHint, GetError(FrameworkJson.ReadCatalog(name)), StringComparison.Ordinal);
        Assert.EndsWith(FileHint, GetError(ProgressReportJson.Read(name)), StringComparison.Ordinal);
        Assert.EndsWith(FileHint, GetError(FrameworkStratML.Read(name)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("plan.json is here")]
    [InlineData("see\nplan.json")]
    [InlineData(".json")]
    [InlineData("")]
    public void Read_does_not_take_other_strings_for_the_name_of_a_file(string text)
    {
        Assert.DoesNotContain("file", GetError(FrameworkJson.Read(text)), StringComparison.Ordinal);
        Assert.DoesNotContain("file", GetError(FrameworkStratML.Read(text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_does_not_take_long_strings_for_the_name_of_a_file()
    {
        string text = new string('a', 2_000) + ".json";
        Assert.DoesNotContain("file", GetError(FrameworkJson.Read(text)), StringComparison.Ordinal);
        Assert.DoesNotContain("file", GetError(FrameworkStratML.Read(text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n" + Line, LinesHint)]
    [InlineData("\r\n\r\n  " + Line, LinesHint)]
    [InlineData(Line, "")]
    [InlineData("\n[1]", "")]
    [InlineData("\nnull", "")]
    public void Read_refers_to_ReadLinesAsync_for_objects_on_several_lines(string after, string hint) => Assert.Equal(
        "The document has content after its end. It was not read." + hint, GetError(FrameworkJson.Read(Line + after)));

    [Fact]
    public void Read_refers_to_the_method_for_another_kind_of_document()
    {
        const string Catalog = """{"formatVersion":1,"frameworks":[]}""";
        const string Report = """{"formatVersion":1,"frameworkId":"plan","asOf":"2028-12-31"}""";
        string framework = Line.Replace("}", ""","goals":[]}""", StringComparison.Ordinal);
        const string UseCatalog = "'frameworks' is not a property of {0}. The document looks like a catalog. "
            + "Use FrameworkJson.ReadCatalog.";
        const string UseReport = "'asOf' is not a property of {0}. The document looks like a progress report. "
            + "Use ProgressReportJson.Read.";
        const string UseRead = "'goals' is not a property of {0}. The document looks like a framework. "
            + "Use FrameworkJson.Read.";
        AssertHint(UseCatalog, "StrategicFramework", FrameworkJson.Read(Catalog));
        AssertHint(UseCatalog, "ProgressReport", ProgressReportJson.Read(Catalog));
        AssertHint(UseReport, "StrategicFramework", FrameworkJson.Read(Report));
        AssertHint(UseReport, "FrameworkCatalog", FrameworkJson.ReadCatalog(Report));
        AssertHint(UseRead, "FrameworkCatalog", FrameworkJson.ReadCatalog(framework));
        AssertHint(UseRead, "ProgressReport", ProgressReportJson.Read(framework));
    }

    [Fact]
    public void Read_does_not_refer_to_another_method_below_the_root() => Assert.DoesNotContain(
        FrameworkJson.Read(Line.Replace("}", ""","goals":[{"name":"A","frameworks":[]}]}""", StringComparison.Ordinal))
            .Diagnostics,
        item => item.Message.Contains("catalog", StringComparison.Ordinal));

    private static void AssertHint<T>(string message, string record, ReadResult<T> result)
        where T : class => Assert.Contains(
            message.Replace("{0}", record, StringComparison.Ordinal), result.Diagnostics.Select(item => item.Message));

    private static string GetError<T>(ReadResult<T> result)
        where T : class => result.Diagnostics.First(item => item.Severity == DiagnosticSeverity.Error).Message;
}
