using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Documents that were once read with a loss, or reported wrongly.</summary>
public sealed class JsonFaultTests
{
    private const string Plan = "{\"formatVersion\":1,\"id\":\"plan\",\"name\":\"Plan\"";

    [Theory]
    [InlineData(
        "-0.00000000000000000000000000000",
        "The number -0.00000000000000000000000000000 has too many digits. A number must have at most 28 digits "
        + "and 28 decimal places. It was read as 0.0000000000000000000000000000.")]
    [InlineData(
        "1.000000000000000000000000000000",
        "The number 1.000000000000000000000000000000 has too many digits. A number must have at most 28 digits "
        + "and 28 decimal places. It was read as 1.0000000000000000000000000000.")]
    public void B6_Read_reports_zeros_that_a_number_does_not_keep(string number, string message)
    {
        foreach (ReadMode mode in Enum.GetValues<ReadMode>())
        {
            ReadResult<StrategicFramework> result = ReadNumber(number, mode);
            Diagnostic problem = Assert.Single(result.Diagnostics);
            Assert.Equal(
                (DiagnosticCodes.InvalidNumber, DiagnosticSeverity.Warning, DiagnosticEffect.Dropped, message),
                (problem.Code, problem.Severity, problem.Effect, problem.Message));
            Assert.True(result.Succeeded);
        }
    }

    [Theory]
    [InlineData("0.00", "0.00")]
    [InlineData("-0.00", "-0.00")]
    [InlineData("-0", "-0")]
    [InlineData("-0e-5", "-0.00000")]
    [InlineData("1e2", "100")]
    [InlineData("1.50E1", "15.0")]
    [InlineData("-1.0000000000000000000000000000", "-1.0000000000000000000000000000")]
    public void B6_Write_preserves_the_digits_and_the_sign_of_a_number(string number, string written)
    {
        ReadResult<StrategicFramework> result = ReadNumber(number, ReadMode.Strict);
        Assert.Empty(result.Diagnostics);
        Assert.Contains($"\"numberOfUnits\":{written}}}", FrameworkJson.Write(result.Value!), StringComparison.Ordinal);
        string xml = FrameworkStratML.Write(result.Value!);
        Assert.Contains($"<NumberOfUnits>{written}</NumberOfUnits>", xml, StringComparison.Ordinal);
        Assert.Equal(xml, FrameworkStratML.Write(FrameworkStratML.Read(xml).Value!));
    }

    public static TheoryData<string, bool, string> OtherEncodings => new()
    {
        { "utf-16", true, "The document begins with the byte order mark of UTF-16 (little-endian)." },
        { "utf-16BE", true, "The document begins with the byte order mark of UTF-16 (big-endian)." },
        { "utf-32", true, "The document begins with the byte order mark of UTF-32 (little-endian)." },
        { "utf-32BE", true, "The document begins with the byte order mark of UTF-32 (big-endian)." },
        { "utf-16", false, "The bytes of the document are UTF-16 (little-endian) without a byte order mark." },
        { "utf-16BE", false, "The bytes of the document are UTF-16 (big-endian) without a byte order mark." },
        { "utf-32", false, "The bytes of the document are UTF-32 (little-endian) without a byte order mark." },
        { "utf-32BE", false, "The bytes of the document are UTF-32 (big-endian) without a byte order mark." },
    };

    [Theory]
    [MemberData(nameof(OtherEncodings))]
    public void C6_Read_names_the_encoding_of_a_document_that_is_not_utf_8(string name, bool hasMark, string sentence)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] document = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Plan + "\n}\n")];
        ReadResult<StrategicFramework>[] results =
        [
            FrameworkJson.Read(document, new() { Mode = ReadMode.Lenient }),
            FrameworkJson.Read(new MemoryStream(document)),
            .. FrameworkJson.ReadLinesAsync(new MemoryStream(document)).ToBlockingEnumerable(),
        ];
        Assert.Equal(3, results.Length);
        Assert.All(results, result => Assert.Equal(
            $"(1,1): error SF1003: {sentence} JSON must be UTF-8. Save the document as UTF-8. It was not read.",
            Assert.Single(result.Diagnostics).ToString()));
    }

    [Theory]
    [InlineData("2017–2020", "Did you mean '2017-2020'?")]
    [InlineData("2017 — 2020", "Did you mean '2017-2020'?")]
    [InlineData(" 2017-2020", "Did you mean '2017-2020'?")]
    [InlineData("2017‑03‑01/2019‑06‑30", "Did you mean '2017-03-01/2019-06-30'?")]
    [InlineData("2020-02-30/..", "The day 2020-02-30 does not exist.")]
    [InlineData("2019-01-01/2019-06-31", "The day 2019-06-31 does not exist.")]
    public void C7_Read_says_what_is_wrong_with_a_period(string period, string hint)
    {
        Diagnostic problem = Assert.Single(FrameworkJson.Read($"{Plan},\"period\":\"{period}\"}}").Diagnostics);
        Assert.Equal(DiagnosticCodes.InvalidFormat, problem.Code);
        Assert.EndsWith($"is not a valid period. {hint}", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-02-30", "The day does not exist.")]
    [InlineData("2017–01–31", "Did you mean '2017-01-31'?")]
    public void C7_Read_says_what_is_wrong_with_a_date(string date, string hint)
    {
        Diagnostic problem = Assert.Single(FrameworkJson.Read($"{Plan},\"publicationDate\":\"{date}\"}}").Diagnostics);
        Assert.Equal(DiagnosticCodes.InvalidDate, problem.Code);
        Assert.EndsWith($"is not a valid date. {hint} It was ignored.", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void C11_Read_reports_an_empty_document_with_its_position(string document)
    {
        Diagnostic problem = Assert.Single(FrameworkJson.Read(document).Diagnostics);
        Assert.Equal(DiagnosticCodes.Malformed, problem.Code);
        Assert.NotNull(problem.Line);
        Assert.NotNull(problem.Column);
    }

    [Fact]
    public void C11_Read_reports_a_document_that_is_too_large_with_its_position()
    {
        var options = new ReadOptions { MaxBytes = 10 };
        EquatableList<Diagnostic>[] all =
        [
            FrameworkJson.Read(Plan, options).Diagnostics,
            FrameworkJson.Read(Encoding.UTF8.GetBytes(Plan), options).Diagnostics,
            FrameworkJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(Plan)), options).Diagnostics,
            FrameworkJson.ReadCatalog(Plan, options).Diagnostics,
        ];
        Assert.All(all, diagnostics => Assert.StartsWith(
            "(1,1): error SF1001",
            Assert.Single(diagnostics).ToString(),
            StringComparison.Ordinal));
    }

    private static ReadResult<StrategicFramework> ReadNumber(string number, ReadMode mode) => FrameworkJson.Read(
        Plan + ",\"goals\":[{\"name\":\"\",\"objectives\":[{\"indicators\":[{\"measurementDimension\":\"d\","
        + "\"unitOfMeasurement\":\"u\",\"measurementInstances\":[{\"targetResults\":[{\"numberOfUnits\":"
        + number + "}]}]}]}]}]}",
        new() { Mode = mode });
}
