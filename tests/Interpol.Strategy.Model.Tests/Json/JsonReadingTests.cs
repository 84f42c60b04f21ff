using System.Globalization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class JsonReadingTests
{
    private const string Plan = """{"formatVersion":1,"id":"plan","name":"Plan","period":"2021-05-01/2020-05-01","goals":[{"code":"1","name":"G","objectives":[{"code":"2.1"}]}]}""";

    private static readonly ValidationRule GoalsAreDescribed = ValidationRule.ForEach<Goal>("HOUSE1", "Goals are described.", goal => goal.Description is null ? "Describe it." : null, "description");

    [Fact]
    public void The_exception_carries_all_diagnostics_and_shows_the_first_error()
    {
        ReadResult<StrategicFramework> result = FrameworkJson.Read("""{"formatVersion":1,"description":null,"id":"X","nmae":1}""");
        FrameworkFormatException e = Assert.Throws<FrameworkFormatException>(result.GetValueOrThrow);
        Assert.Equal(result.Diagnostics, e.Diagnostics);
        Assert.Equal(
            "(1,1): error SF1104: StrategicFramework has to have 'name', and this one has not. (the first of 3 errors)",
            e.Message);
    }

    [Theory]
    [InlineData("0e99999999999", "0")]
    [InlineData("0.00E-99999999999", "0")]
    [InlineData("1e-99999999999", null)]
    [InlineData("1e99999999999", null)]
    [InlineData("10e-2147483648", null)]
    public void An_exponent_that_no_number_holds_is_told_or_means_nothing(string written, string? read)
    {
        ReadResult<StrategicFramework> result = ReadNumber(written);
        Assert.Equal(read, NumberIn(result)?.ToString("0", CultureInfo.InvariantCulture));
        Assert.Equal(read is null ? [DiagnosticCodes.InvalidNumber] : [], result.Diagnostics.Select(diagnostic => diagnostic.Code));
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
    public void A_number_is_kept_with_all_its_digits_or_refused(string written, string? read)
    {
        ReadResult<StrategicFramework> result = ReadNumber(written);
        Assert.Equal(read is null ? null : decimal.Parse(read, CultureInfo.InvariantCulture), NumberIn(result));
        Assert.Equal(read is null, result.Value is null);
    }

    [Theory]
    [InlineData(
        """
        {"id":"plan","name":[],"adoption":{"body":[]},"organizations":[{"name":[],"stakeholders":[{"name":[],"roles":[{"name":[]}]}]}],
         "goals":[{"name":[],"objectives":[{"indicators":[{"measurementDimension":[],"unitOfMeasurement":[],"measurementInstances":[{"place":{"name":[]}}]}]}]}]}
        """)]
    [InlineData("""{"id":"plan","adoption":{},"organizations":[{"stakeholders":[{"roles":[{}]}]}],"goals":[{"objectives":[{"indicators":[{"measurementInstances":[{"place":{}}]}]}]}]}""")]
    public void A_text_that_has_to_be_there_is_empty_where_something_else_stands_or_nothing(string document)
    {
        StrategicFramework plan = FrameworkJson.Read(document, new() { Mode = ReadMode.Lenient }).GetValueOrThrow();
        Stakeholder stakeholder = plan.Organizations[0].Stakeholders[0];
        PerformanceIndicator indicator = plan.Goals[0].Objectives[0].Indicators[0];
        Assert.All(
            [plan.Name, plan.Adoption!.Body, stakeholder.Name, stakeholder.Roles[0].Name, plan.Goals[0].Name, indicator.MeasurementDimension, indicator.UnitOfMeasurement, indicator.MeasurementInstances[0].Place!.Name],
            text => Assert.Equal("", text));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_is_no_framework_at_all_gives_none_however_lenient_the_reading(string document)
    {
        ReadResult<StrategicFramework> result = FrameworkJson.Read(document, new() { Mode = ReadMode.Lenient });
        Assert.Null(result.Value);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void An_only_error_is_not_counted() => Assert.Equal(
        "(1,48): error SF1101: 'nmae' is no member of StrategicFramework; did you mean 'name'? [nmae]",
        Assert.Throws<FrameworkFormatException>(FrameworkJson.Read("""{"formatVersion":1,"id":"plan","name":"Plan",  "nmae":1}""").GetValueOrThrow).Message);

    [Fact]
    public void Rules_are_not_asked_of_what_is_refused()
    {
        ReadResult<StrategicFramework> result = FrameworkJson.Read(Plan.Replace("\"name\":\"Plan\"", "\"name\":\"Plan\",\"foo\":1", StringComparison.Ordinal), new() { Rules = ValidationRules.General });
        Assert.Equal("SF1101", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Where_something_was_dropped_what_rules_find_is_placed_at_the_beginning()
    {
        ReadOptions options = new() { Mode = ReadMode.Lenient, Rules = [GoalsAreDescribed] };
        const string Document = """{"formatVersion":1,"id":"plan","name":"Plan","goals":[7,{"name":"B"}]}""";
        Assert.Equal(["SF1105 1 55", "HOUSE1 1 1"], FrameworkJson.Read(Document, options).Diagnostics.OrderByDescending(found => found.Column).Select(Place));
        Assert.Equal(["HOUSE1 1 55"], FrameworkJson.Read(Document.Replace("7,", "", StringComparison.Ordinal), options).Diagnostics.Select(Place));

        static string Place(Diagnostic found) => $"{found.Code} {found.Line} {found.Column}";
    }

    [Fact]
    public void What_is_not_listed_is_counted_and_its_severity_kept()
    {
        const string Document = """{"formatVersion":1,"id":"plan","name":"Plan","period":null,"vision":null,"mission":null,"foo":1,"source":null,"adoption":null}""";
        AssertLast(1, ReadMode.Default, "error SF1008: There are 5 more problems, which are not listed; ReadOptions.MaxDiagnostics is 1.", DiagnosticEffect.Dropped);
        AssertLast(1, ReadMode.Lenient, "warning SF1008: There are 5 more problems, which are not listed; ReadOptions.MaxDiagnostics is 1.", DiagnosticEffect.Dropped);
        AssertLast(4, ReadMode.Default, "warning SF1008: There are 2 more problems, which are not listed; ReadOptions.MaxDiagnostics is 4.", DiagnosticEffect.None);
        AssertLast(4, ReadMode.Strict, "error SF1008: There are 2 more problems, which are not listed; ReadOptions.MaxDiagnostics is 4.", DiagnosticEffect.None);

        static void AssertLast(int most, ReadMode mode, string message, DiagnosticEffect effect)
        {
            Diagnostic last = FrameworkJson.Read(Document, new() { MaxDiagnostics = most, Mode = mode }).Diagnostics[^1];
            Assert.EndsWith(message, last.ToString(), StringComparison.Ordinal);
            Assert.Equal(effect, last.Effect);
        }
    }

    [Fact]
    public void Control_characters_are_written_as_escapes_and_all_else_as_it_is()
    {
        StrategicFramework plan = new() { Id = FrameworkId.Parse("plan"), Name = "\b\f\n\r\t\0\u001f\u007f \"\\/<é\u2028\ud83d\ude00" };
        string written = FrameworkJson.Write(plan);
        Assert.Contains("\"\\b\\f\\n\\r\\t\\u0000\\u001f\u007f \\\"\\\\/<é\u2028\ud83d\ude00\"", written, StringComparison.Ordinal);
        Assert.Equal(plan, FrameworkJson.Read(written).GetValueOrThrow());
    }

    [Fact]
    public void Long_lists_are_read_whole()
    {
        StrategicFramework plan = Plans.Numbered("a", goals: 100) with { Values = [.. Enumerable.Range(0, 1_000).Select(number => new CoreValue { Name = $"Value {number}" })] };
        Assert.Equal(plan, FrameworkJson.Read(FrameworkJson.Write(plan)).GetValueOrThrow());
    }

    [Theory]
    [InlineData("{\"goals\":[", DiagnosticCodes.Malformed)]
    [InlineData("{\"goals\":[x", DiagnosticCodes.Malformed)]
    [InlineData("{\"goals\":[{", DiagnosticCodes.TooDeep)]
    [InlineData("{\"goals\":[[]]}", DiagnosticCodes.TooDeep)]
    public void Only_what_begins_another_level_is_too_deep(string document, string code) => Assert.Equal(code, FrameworkJson.Read(document, new() { MaxDepth = 2 }).Diagnostics[^1].Code);

    [Fact]
    public void A_comma_too_many_is_told_of_where_it_stands()
    {
        Diagnostic told = Assert.Single(FrameworkJson.Read("{\"formatVersion\":1,\"id\":\"plan\",\n\"name\":\"Plan\" \t , }").Diagnostics);
        Assert.Equal((DiagnosticCodes.TrailingComma, 2, 17), (told.Code, told.Line!.Value, told.Column!.Value));
    }

    [Fact]
    public void A_result_with_a_value_gives_it_whatever_was_odd()
    {
        ReadResult<StrategicFramework> result = FrameworkJson.Read("""{"id":"plan","name":"Plan"}""");
        Assert.True(result.Succeeded);
        Assert.Equal("SF1011", Assert.Single(result.Diagnostics).Code);
        Assert.Equal("Plan", result.GetValueOrThrow().Name);
    }

    [Fact]
    public void Reading_leniently_keeps_what_can_be_kept()
    {
        string document = """{"id":"plan","id2":0,"goals":[{"code":4,"name":[]},7,{"name":"B","objectives":[{"publicationDate":1,"description":"O"}]}]}""";
        StrategicFramework plan = FrameworkJson.Read(document, new() { Mode = ReadMode.Lenient }).GetValueOrThrow();
        Assert.Equal(
            new() { Id = FrameworkId.Parse("plan"), Name = "", Goals = [new() { Code = ElementCode.Parse("4"), Name = "" }, new() { Name = "B", Objectives = [new() { Description = "O" }] }] },
            plan);
    }

    [Fact]
    public void Rules_that_are_given_are_asked_and_answer_with_lines()
    {
        ReadResult<StrategicFramework> result = FrameworkJson.Read(FrameworkJson.Write(FrameworkJson.Read(Plan).GetValueOrThrow(), indented: true), new() { Rules = ValidationRules.General });
        Assert.Null(result.Value);
        Assert.Equal(
            [(6, 13, "period", "SF2105"), (13, 9, "goals[0].objectives[0]", "SF2108"), (14, 19, "goals[0].objectives[0].code", "SF2104")],
            result.Diagnostics.Select(found => (found.Line!.Value, found.Column!.Value, found.Path, found.Code)));
    }

    [Fact]
    public void What_is_not_in_the_document_is_told_of_where_it_would_be()
    {
        Diagnostic found = Assert.Single(FrameworkJson.Read(Plan, new() { Rules = [GoalsAreDescribed] }).Diagnostics);
        Assert.Equal("plan.json(1,88): warning HOUSE1: Describe it. [goals[0].description]", found.ToString("plan.json"));
    }

    [Fact]
    public void Rules_are_asked_of_each_framework_of_a_catalog()
    {
        string document = $$"""{"formatVersion":1,"frameworks":[{"id":"a","name":"A"},{{Plan}}]}""";
        Assert.Equal(
            ["frameworks[1].period", "frameworks[1].goals[0].objectives[0]", "frameworks[1].goals[0].objectives[0].code"],
            FrameworkJson.ReadCatalog(document, new() { Rules = ValidationRules.General }).Diagnostics.Select(found => found.Path));
    }

    [Fact]
    public void A_text_that_cannot_be_written_is_named_and_nothing_is_written()
    {
        StrategicFramework framework = new() { Id = FrameworkId.Parse("plan"), Name = "Plan", Goals = [new() { Name = "G", Objectives = [new() { Description = "a\ud800" }] }] };
        using var stream = new MemoryStream();
        ArgumentException e = Assert.Throws<ArgumentException>(() => FrameworkJson.Write(framework, stream));
        Assert.Equal(@"goals[0].objectives[0].description: 'a\ud800' holds half a surrogate pair, which is no character and cannot be written.", e.Message);
        Assert.Equal(0, stream.Length);
        e = Assert.Throws<ArgumentException>(() => FrameworkJson.Write(new FrameworkCatalog([framework])));
        Assert.StartsWith("frameworks[0].goals[0]", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_text_of_NET_is_told_of_where_it_stands()
    {
        foreach (char half in "\ud800\udbff\udc00\udfff")
        {
            ReadResult<StrategicFramework> result = FrameworkJson.Read($"{{\"formatVersion\":1,\n\"id\":\"plan\",\"name\":\"é{half}b\"}}", new() { Mode = ReadMode.Lenient });
            Diagnostic told = Assert.Single(result.Diagnostics);
            Assert.Equal((DiagnosticCodes.LoneSurrogate, DiagnosticEffect.Dropped, 2, 22), (told.Code, told.Effect, told.Line, told.Column));
            Assert.Equal("é\ufffdb", result.GetValueOrThrow().Name);
        }
    }

    [Fact]
    public void A_text_that_is_longer_than_the_limit_is_not_read()
    {
        string document = FrameworkJson.Write(InterpolFrameworks.Framework2017To2020);
        Assert.True(FrameworkJson.Read(document, new() { MaxBytes = System.Text.Encoding.UTF8.GetByteCount(document) }).Succeeded);
        Assert.Equal(DiagnosticCodes.TooLarge, Assert.Single(FrameworkJson.Read(document, new() { MaxBytes = document.Length - 1 }).Diagnostics).Code);
    }

    [Fact]
    public void Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => FrameworkJson.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkJson.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkJson.Write((StrategicFramework)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkJson.Write((FrameworkCatalog)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkJson.Write(InterpolFrameworks.Framework2017To2020, (Stream)null!));
        Assert.Throws<ArgumentNullException>(() => FrameworkJson.ReadLinesAsync(null!));
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_left_open()
    {
        using var stream = new MemoryStream([.. "junk"u8, .. InterpolFrameworks.Json2017To2020.Span]);
        stream.Position = 4;
        Assert.Equal(InterpolFrameworks.Framework2017To2020, FrameworkJson.Read(stream).Value);
        Assert.True(stream.CanRead);
    }

    private static ReadResult<StrategicFramework> ReadNumber(string written)
    {
        string indicator = $$"""{"measurementDimension":"","unitOfMeasurement":"","measurementInstances":[{"targetResults":[{"numberOfUnits":{{written}}}]}]}""";
        return FrameworkJson.Read($$"""{"formatVersion":1,"id":"plan","name":"","goals":[{"name":"","objectives":[{"indicators":[{{indicator}}]}]}]}""");
    }

    private static decimal? NumberIn(ReadResult<StrategicFramework> result) => result.Value?.Goals[0].Objectives[0].Indicators[0].MeasurementInstances[0].TargetResults[0].NumberOfUnits;
}
