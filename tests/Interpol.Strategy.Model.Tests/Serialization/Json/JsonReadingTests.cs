using System.Globalization;
using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class JsonReadingTests
{
    private const string Plan =
        """{"formatVersion":1,"id":"plan","name":"Plan","period":"2021-05-01/2020-05-01","goals":["""
        + """{"code":"1","name":"G","objectives":[{"code":"2.1"}]}]}""";

    private static readonly ValidationRule GoalsAreDescribed = ValidationRule.ForEach<Goal>(
        "HOUSE1",
        "Goals are described.",
        goal => goal.Description is null ? "Describe it." : null,
        "description");

    [Fact]
    public void GetValueOrThrow_throws_with_all_diagnostics_and_the_first_error()
    {
        ReadResult<StrategicFramework> result =
            FrameworkJson.Read("""{"formatVersion":1,"description":null,"id":"X","nmae":1}""");
        FrameworkFormatException e = Assert.Throws<FrameworkFormatException>(result.GetValueOrThrow);
        Assert.Equal(result.Diagnostics, e.Diagnostics);
        Assert.Equal(
            "(1,1): error SF1104: The required property 'name' of StrategicFramework is missing. "
                + "(the first of 3 errors, see Diagnostics)",
            e.Message);
    }

    [Theory]
    [InlineData("0e99999999999", "0")]
    [InlineData("0.00E-99999999999", "0")]
    [InlineData("1e-99999999999", null)]
    [InlineData("1e99999999999", null)]
    [InlineData("10e-2147483648", null)]
    public void Read_reports_huge_exponents_unless_the_number_is_zero(string number, string? expected)
    {
        ReadResult<StrategicFramework> result = ReadNumber(number);
        Assert.Equal(expected, GetNumber(result)?.ToString("0", CultureInfo.InvariantCulture));
        Assert.Equal(
            expected is null ? [DiagnosticCodes.InvalidNumber] : [],
            result.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("1.5e1", "15")]
    [InlineData("0.05e1", "0.5")]
    [InlineData("0.001E+3", "1")]
    [InlineData("150e-2", "1.50")]
    [InlineData("-0.0", "0.0")]
    [InlineData("100", "100")]
    [InlineData("1.00000000000000000000000000000", "1.0000000000000000000000000000")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950336", null)]
    [InlineData("0.12345678901234567890123456789", null)]
    [InlineData("12345678901234567890123456789.5", null)]
    [InlineData("1e-29", null)]
    [InlineData("\"1.5e1\"", "15")]
    [InlineData("\"+1\"", null)]
    [InlineData("\"1,5\"", null)]
    [InlineData("\" 1\"", null)]
    public void Read_preserves_all_digits_of_a_number_or_rejects_it(string number, string? expected)
    {
        ReadResult<StrategicFramework> result = ReadNumber(number);
        decimal? value = expected is null ? null : decimal.Parse(expected, CultureInfo.InvariantCulture);
        Assert.Equal(value, GetNumber(result));
        Assert.Equal(expected is null, result.Value is null);
    }

    [Theory]
    [InlineData(
        """
        {"id":"plan","name":[],"adoption":{"body":[]},
         "organizations":[{"name":[],"stakeholders":[{"name":[],"roles":[{"name":[]}]}]}],
         "goals":[{"name":[],"objectives":[{"indicators":[
           {"measurementDimension":[],"unitOfMeasurement":[],"measurementInstances":[{"place":{"name":[]}}]}]}]}]}
        """)]
    [InlineData(
        """
        {"id":"plan","adoption":{},"organizations":[{"stakeholders":[{"roles":[{}]}]}],
         "goals":[{"objectives":[{"indicators":[{"measurementInstances":[{"place":{}}]}]}]}]}
        """)]
    public void Lenient_reading_replaces_missing_or_mistyped_required_strings_by_empty_ones(string document)
    {
        StrategicFramework plan = FrameworkJson.Read(document, new() { Mode = ReadMode.Lenient }).GetValueOrThrow();
        Stakeholder stakeholder = plan.Organizations[0].Stakeholders[0];
        PerformanceIndicator indicator = plan.Goals[0].Objectives[0].Indicators[0];
        Assert.All(
            [
                plan.Name,
                plan.Adoption!.Body,
                stakeholder.Name,
                stakeholder.Roles[0].Name,
                plan.Goals[0].Name,
                indicator.MeasurementDimension,
                indicator.UnitOfMeasurement,
                indicator.MeasurementInstances[0].Place!.Name,
            ],
            text => Assert.Equal("", text));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("{}")]
    public void Lenient_reading_returns_no_value_for_documents_that_are_not_frameworks(string document)
    {
        ReadResult<StrategicFramework> result = FrameworkJson.Read(document, new() { Mode = ReadMode.Lenient });
        Assert.Null(result.Value);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void GetValueOrThrow_throws_without_an_error_count_for_a_single_error()
    {
        ReadResult<StrategicFramework> result =
            FrameworkJson.Read("""{"formatVersion":1,"id":"plan","name":"Plan",  "nmae":1}""");
        Assert.Equal(
            "(1,48): error SF1101: 'nmae' is not a property of StrategicFramework. Did you mean 'name'? [nmae]",
            Assert.Throws<FrameworkFormatException>(result.GetValueOrThrow).Message);
    }

    [Fact]
    public void Rules_are_not_run_on_rejected_documents()
    {
        string document =
            Plan.Replace("\"name\":\"Plan\"", "\"name\":\"Plan\",\"foo\":1", StringComparison.Ordinal);
        ReadResult<StrategicFramework> result = FrameworkJson.Read(document, new() { Rules = ValidationRules.General });
        Assert.Equal("SF1101", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Rules_report_the_start_of_the_document_when_content_was_dropped()
    {
        ReadOptions options = new() { Mode = ReadMode.Lenient, Rules = [GoalsAreDescribed] };
        const string Document = """{"formatVersion":1,"id":"plan","name":"Plan","goals":[7,{"name":"B"}]}""";
        EquatableList<Diagnostic> diagnostics = FrameworkJson.Read(Document, options).Diagnostics;
        Assert.Equal(
            ["SF1105 1 55", "HOUSE1 1 1"],
            diagnostics.OrderByDescending(diagnostic => diagnostic.Column).Select(Format));
        string complete = Document.Replace("7,", "", StringComparison.Ordinal);
        Assert.Equal(["HOUSE1 1 55"], FrameworkJson.Read(complete, options).Diagnostics.Select(Format));

        static string Format(Diagnostic diagnostic) => $"{diagnostic.Code} {diagnostic.Line} {diagnostic.Column}";
    }

    [Fact]
    public void Read_counts_omitted_diagnostics_and_preserves_their_highest_severity()
    {
        const string Document =
            """
            {"formatVersion":1,"id":"plan","name":"Plan",
             "period":null,"vision":null,"mission":null,"foo":1,"source":null,"adoption":null}
            """;
        const string FiveMore =
            " SF1008: 5 more diagnostics were omitted because ReadOptions.MaxDiagnostics is 1.";
        const string TwoMore =
            " SF1008: 2 more diagnostics were omitted because ReadOptions.MaxDiagnostics is 4.";
        AssertLast(1, ReadMode.Default, "error" + FiveMore, DiagnosticEffect.Dropped);
        AssertLast(1, ReadMode.Lenient, "warning" + FiveMore, DiagnosticEffect.Dropped);
        AssertLast(4, ReadMode.Default, "warning" + TwoMore, DiagnosticEffect.None);
        AssertLast(4, ReadMode.Strict, "error" + TwoMore, DiagnosticEffect.None);

        static void AssertLast(int maxDiagnostics, ReadMode mode, string message, DiagnosticEffect effect)
        {
            ReadOptions options = new() { MaxDiagnostics = maxDiagnostics, Mode = mode };
            Diagnostic last = FrameworkJson.Read(Document, options).Diagnostics[^1];
            Assert.EndsWith(message, last.ToString(), StringComparison.Ordinal);
            Assert.Equal(effect, last.Effect);
        }
    }

    [Fact]
    public void Write_escapes_control_characters_only()
    {
        const string Name = "\b\f\n\r\t\0\u001f\u007f \"\\/<é\u2028\ud83d\ude00";
        const string Expected = "\"\\b\\f\\n\\r\\t\\u0000\\u001f\u007f \\\"\\\\/<é\u2028\ud83d\ude00\"";
        StrategicFramework plan = new() { Id = FrameworkId.Parse("plan"), Name = Name };
        string written = FrameworkJson.Write(plan);
        Assert.Contains(Expected, written, StringComparison.Ordinal);
        Assert.Equal(plan, FrameworkJson.Read(written).GetValueOrThrow());
    }

    [Fact]
    public void Read_returns_long_lists_completely()
    {
        StrategicFramework plan = TestFrameworks.CreateNumbered("a", goals: 100) with
        {
            Values = [.. Enumerable.Range(0, 1_000).Select(number => new CoreValue { Name = $"Value {number}" })],
        };
        Assert.Equal(plan, FrameworkJson.Read(FrameworkJson.Write(plan)).GetValueOrThrow());
    }

    [Theory]
    [InlineData("{\"goals\":[", DiagnosticCodes.Malformed)]
    [InlineData("{\"goals\":[x", DiagnosticCodes.Malformed)]
    [InlineData("{\"goals\":[{", DiagnosticCodes.TooDeep)]
    [InlineData("{\"goals\":[[]]}", DiagnosticCodes.TooDeep)]
    public void Read_reports_a_document_as_too_deep_only_where_another_level_starts(string document, string code) =>
        Assert.Equal(code, FrameworkJson.Read(document, new() { MaxDepth = 2 }).Diagnostics[^1].Code);

    [Fact]
    public void Read_reports_the_position_of_a_trailing_comma()
    {
        const string Document = "{\"formatVersion\":1,\"id\":\"plan\",\n\"name\":\"Plan\" \t , }";
        Diagnostic diagnostic = Assert.Single(FrameworkJson.Read(Document).Diagnostics);
        Assert.Equal(
            (DiagnosticCodes.TrailingComma, 2, 17),
            (diagnostic.Code, diagnostic.Line!.Value, diagnostic.Column!.Value));
    }

    [Fact]
    public void GetValueOrThrow_returns_the_value_when_there_are_only_warnings()
    {
        ReadResult<StrategicFramework> result = FrameworkJson.Read("""{"id":"plan","name":"Plan"}""");
        Assert.True(result.Succeeded);
        Assert.Equal("SF1011", Assert.Single(result.Diagnostics).Code);
        Assert.Equal("Plan", result.GetValueOrThrow().Name);
    }

    [Fact]
    public void Lenient_reading_preserves_all_readable_content()
    {
        const string Document =
            """
            {"id":"plan","id2":0,
             "goals":[{"code":4,"name":[]},7,{"name":"B","objectives":[{"publicationDate":1,"description":"O"}]}]}
            """;
        StrategicFramework expected = new()
        {
            Id = FrameworkId.Parse("plan"),
            Name = "",
            Goals =
            [
                new() { Code = ElementCode.Parse("4"), Name = "" },
                new() { Name = "B", Objectives = [new() { Description = "O" }] },
            ],
        };
        ReadResult<StrategicFramework> result = FrameworkJson.Read(Document, new() { Mode = ReadMode.Lenient });
        Assert.Equal(expected, result.GetValueOrThrow());
    }

    [Fact]
    public void Rules_report_lines_and_columns()
    {
        string document =
            FrameworkJson.Write(FrameworkJson.Read(Plan).GetValueOrThrow(), new JsonWriteOptions { Indented = true });
        ReadResult<StrategicFramework> result = FrameworkJson.Read(document, new() { Rules = ValidationRules.General });
        Assert.Null(result.Value);
        Assert.Equal(
            [
                (6, 13, "period", "SF2105"),
                (13, 9, "goals[0].objectives[0]", "SF2108"),
                (14, 19, "goals[0].objectives[0].code", "SF2104"),
            ],
            result.Diagnostics.Select(diagnostic =>
                (diagnostic.Line!.Value, diagnostic.Column!.Value, diagnostic.Path, diagnostic.Code)));
    }

    [Fact]
    public void Rules_report_the_containing_object_for_missing_properties()
    {
        ReadResult<StrategicFramework> result = FrameworkJson.Read(Plan, new() { Rules = [GoalsAreDescribed] });
        Assert.Equal(
            "plan.json(1,88): warning HOUSE1: Describe it. [goals[0].description]",
            Assert.Single(result.Diagnostics).ToString("plan.json"));
    }

    [Fact]
    public void Rules_report_findings_for_each_framework_of_a_catalog()
    {
        string document = $$"""{"formatVersion":1,"frameworks":[{"id":"a","name":"A"},{{Plan}}]}""";
        ReadResult<FrameworkCatalog> result =
            FrameworkJson.ReadCatalog(document, new() { Rules = ValidationRules.General });
        Assert.Equal(
            [
                "frameworks[1].period",
                "frameworks[1].goals[0].objectives[0]",
                "frameworks[1].goals[0].objectives[0].code",
            ],
            result.Diagnostics.Select(diagnostic => diagnostic.Path));
    }

    [Fact]
    public void Write_throws_for_unpaired_surrogates_and_writes_nothing()
    {
        StrategicFramework framework = new()
        {
            Id = FrameworkId.Parse("plan"),
            Name = "Plan",
            Goals = [new() { Name = "G", Objectives = [new() { Description = "a\ud800" }] }],
        };
        using var stream = new MemoryStream();
        ArgumentException e = Assert.Throws<ArgumentException>(() => FrameworkJson.Write(framework, stream));
        Assert.Equal(
            @"goals[0].objectives[0].description: 'a\ud800' "
            + "contains an unpaired surrogate, which cannot be written.",
            e.Message);
        Assert.Equal(0, stream.Length);
        e = Assert.Throws<ArgumentException>(() => FrameworkJson.Write(new FrameworkCatalog([framework])));
        Assert.StartsWith("frameworks[0].goals[0]", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_reports_the_position_of_an_unpaired_surrogate_in_a_string()
    {
        foreach (char surrogate in "\ud800\udbff\udc00\udfff")
        {
            string document = $"{{\"formatVersion\":1,\n\"id\":\"plan\",\"name\":\"é{surrogate}b\"}}";
            ReadResult<StrategicFramework> result = FrameworkJson.Read(document, new() { Mode = ReadMode.Lenient });
            Diagnostic diagnostic = Assert.Single(result.Diagnostics);
            Assert.Equal(
                (DiagnosticCodes.UnpairedSurrogate, DiagnosticEffect.Dropped, 2, 22),
                (diagnostic.Code, diagnostic.Effect, diagnostic.Line, diagnostic.Column));
            Assert.Equal("é\ufffdb", result.GetValueOrThrow().Name);
        }
    }

    [Fact]
    public void Read_rejects_a_string_longer_than_the_limit()
    {
        string document = FrameworkJson.Write(InterpolFrameworks.Framework2017To2020);
        Assert.True(FrameworkJson.Read(document, new() { MaxBytes = Encoding.UTF8.GetByteCount(document) }).Succeeded);
        ReadResult<StrategicFramework> result = FrameworkJson.Read(document, new() { MaxBytes = document.Length - 1 });
        Assert.Equal(DiagnosticCodes.TooLarge, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Read_and_Write_throw_for_null_arguments()
    {
        Assert.Throws<ArgumentNullException>(() => FrameworkJson.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkJson.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkJson.Write((StrategicFramework)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkJson.Write((FrameworkCatalog)null!));
        Assert.Throws<ArgumentNullException>(
            () => FrameworkJson.Write(InterpolFrameworks.Framework2017To2020, (Stream)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkJson.ReadLinesAsync(null!));
    }

    [Fact]
    public void Read_starts_at_the_current_position_of_a_stream_and_leaves_it_open()
    {
        using var stream = new MemoryStream(
            [.. "junk"u8, .. InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.Json).Span]);
        stream.Position = 4;
        Assert.Equal(InterpolFrameworks.Framework2017To2020, FrameworkJson.Read(stream).Value);
        Assert.True(stream.CanRead);
    }

    private static ReadResult<StrategicFramework> ReadNumber(string number) => FrameworkJson.Read(
        $$"""
        {"formatVersion":1,"id":"plan","name":"","goals":[{"name":"","objectives":[{"indicators":[
          {"measurementDimension":"","unitOfMeasurement":"",
           "measurementInstances":[{"targetResults":[{"numberOfUnits":{{number}}}]}]}]}]}]}
        """);

    private static decimal? GetNumber(ReadResult<StrategicFramework> result)
    {
        PerformanceIndicator? indicator = result.Value?.Goals[0].Objectives[0].Indicators[0];
        return indicator?.MeasurementInstances[0].TargetResults[0].NumberOfUnits;
    }
}
