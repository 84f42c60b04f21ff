using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The strict reader and the schema reject the same documents, if a schema can express the rule.</summary>
[Properties(Arbitrary = [typeof(SchemaAgreementTests)])]
public sealed class SchemaAgreementTests
{
    private static readonly ReadOptions Strict = new() { Mode = ReadMode.Strict };

    /// <summary>The rules that only the reader can check, with a value that violates the rule.</summary>
    private static readonly (string Rule, string Value, string Code)[] ReaderOnlyRules =
    [
        ("The month has the day", "\"2017-02-30\"", DiagnosticCodes.InvalidDate),
        ("The days of a period exist", "\"2017-02-30/..\"", DiagnosticCodes.InvalidFormat),
        ("A period starts before it ends", "\"2020-2017\"", DiagnosticCodes.InvalidFormat),
        ("A decimal has enough digits", "0.12345678901234567890123456789", DiagnosticCodes.InvalidNumber),
        ("A decimal is large enough", "1e30", DiagnosticCodes.InvalidNumber),
        (
            "The schema is that of the format",
            "\"https://example.org/other.schema.json\"",
            DiagnosticCodes.SchemaMismatch
        ),
    ];

    private static readonly string[] Objects =
    [
        "{}", "{\"name\":\"\"}", "{\"name\":null}", "{\"body\":\"\"}", "{\"id\":\"a\",\"name\":\"\"}",
        "{\"description\":\"\"}",
    ];

    private static readonly string[] Arrays =
    [
        "[]", "[null]", "[\"\"]", "[1]", "[{}]", "[[]]", "[\"performer\"]", "[\"Performer\"]", "[{\"name\":\"\"}]",
    ];

    private static readonly string[] Numbers =
    [
        "0", "1", "2", "12", "13", "9999", "10000", "2147483647", "2147483648", "-1", "1.0", "1e0", "10e-1", "1.5",
        "0.5", "1e3", "1e-3", "-0", "-1.50",
    ];

    private static readonly string[] Texts =
    [
        "", " ", "\\t\\u0085\\u00a0\\u2028\\u3000", "\\ufeff", "\\u180e", "\\u0000", "\\n4", "A text", "1", "1.5",
        "4.2", "null", "interpol-2017-2020", "en-GB", "x-1", "Interpol", "a--b", "-a", "a-", "a b", "a\\n",
        "é", "\\u0061",
    ];

    private static readonly string[] Periods =
    [
        "2017", "0000", "0001", "9999", "10000", "2017-2020", "2017-0000", "2017-2020\\n", "2017-", "-2020",
        "2017/2020", "2017-03-01/2019-06-30", "2019-06-30/2017-03-01", "../..", "../2019-06-30", "2017-03-01/..",
        "2017-03-01/", "2017-03-01", "..",
    ];

    private static readonly string[] Dates =
    [
        "0001-01-01", "0000-01-01", "9999-12-31", "2017-00-10", "2017-13-10", "2017-12-00", "2017-12-32", "2017-1-1",
        "17-01-01", "2017-01-31T00:00", "2017-01-31 ", "2017-01-31\\u0000", "2017-01-31\\n", "٢٠١٧-٠١-٣١",
    ];

    private static readonly string[] EnumNames =
    [
        "strategicPlan", "StrategicPlan", "strategicplan", "corporatePriority", "genericGroup", "outcome",
        "qualitative", "peerTo", "strategic\\u0050lan",
    ];

    /// <summary>Values of every type, including strings and numbers that are valid at some positions.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "false", .. Objects, .. Arrays, .. Numbers,
        .. ((string[])[.. Texts, .. Periods, .. Dates, .. EnumNames]).Select(text => $"\"{text}\""),
        .. ReaderOnlyRules.Select(rule => rule.Value),
    ];

    private static readonly byte[] Framework = Encoding.UTF8.GetBytes(FrameworkJson.Write(FullFramework.Instance));

    /// <summary>A catalog in which the framework has the optional properties of the format.</summary>
    private static readonly byte[] Catalog = Encoding.UTF8.GetBytes(FrameworkJson.Write(FullFramework.Catalog).Replace(
        "\"id\"",
        "\"$schema\":\"" + PublishedSchema.Address + "\",\"formatVersion\":1,\"id\"",
        StringComparison.Ordinal));

    public static Arbitrary<ReplacementValue> ReplacementValues() => Arb.From(
        Gen.Elements(Values).Select(json => new ReplacementValue(json)),
        value => Values.TakeWhile(json => json != value.Json).Select(json => new ReplacementValue(json)));

    public static Arbitrary<EditNumber> EditNumbers() => Arb.From(
        Gen.Choose(0, int.MaxValue).Select(number => new EditNumber(number)),
        number => number.Value > 0 ? [new(0), new(number.Value / 2), new(number.Value - 1)] : []);

    [Fact]
    public void Reader_and_schema_agree_on_any_value_at_any_position()
    {
        var violatedRules = new HashSet<string>();
        foreach (string value in Values)
        {
            foreach (JsonEdit edit in JsonEdit.ReplaceValues(Catalog, value))
            {
                if (!Agree(edit.Apply(Catalog), isCatalog: true, out EquatableList<Diagnostic> diagnostics))
                {
                    string? rule = ReaderOnlyRules.SingleOrDefault(each => IsViolated(each, value, diagnostics)).Rule;
                    Assert.True(rule is not null, $"Only the reader rejects {value}: {string.Join(' ', diagnostics)}");
                    _ = violatedRules.Add(rule);
                }
            }
        }

        Assert.Equal(ReaderOnlyRules.Select(rule => rule.Rule).Order(), violatedRules.Order());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Reader_and_schema_agree_on_added_and_removed_properties(bool isCatalog)
    {
        byte[] document = isCatalog ? Catalog : Framework;
        string unchanged = Encoding.UTF8.GetString(document);
        Assert.True(Agree(unchanged, isCatalog, out EquatableList<Diagnostic> diagnostics) && diagnostics.IsEmpty);
        string[] properties = ["\"unknown\":1", "\"Name\":\"\"", "\"\":null", "\"nam\\u0065s\":[]"];
        JsonEdit[] edits =
        [
            .. properties.SelectMany(property => JsonEdit.AddProperty(document, property)),
            .. JsonEdit.RemoveProperties(document),
        ];
        foreach (JsonEdit edit in edits)
        {
            Assert.True(
                Agree(edit.Apply(document), isCatalog, out diagnostics),
                $"{edit}: {string.Join(' ', diagnostics)}");
        }
    }

    [Property]
    public void Reader_and_schema_agree_on_edited_frameworks(
        StrategicFramework framework,
        ReplacementValue value,
        EditNumber number)
    {
        byte[] document = Encoding.UTF8.GetBytes(FrameworkJson.Write(framework));
        JsonEdit[] edits =
        [
            .. JsonEdit.ReplaceValues(document, value.Json),
            .. JsonEdit.AddProperty(document, "\"unknown\":" + value.Json),
            .. JsonEdit.RemoveProperties(document),
        ];
        string edited = edits[number.Value % edits.Length].Apply(document);
        Assert.True(
            Agree(edited, isCatalog: false, out EquatableList<Diagnostic> diagnostics)
            || ReaderOnlyRules.Any(rule => IsViolated(rule, value.Json, diagnostics)),
            edited);
    }

    [Theory]
    [InlineData(
        "{\"formatVersion\":1,\"id\":\"a\",\"name\":\"\",\"name\":\"\"}",
        DiagnosticCodes.DuplicateProperty)]
    [InlineData(
        "{\"formatVersion\":1,\"frameworks\":[{\"id\":\"a\",\"name\":\"\"},{\"id\":\"a\",\"name\":\"\"}]}",
        DiagnosticCodes.DuplicateFramework)]
    [InlineData(
        "{\"formatVersion\":1,\"id\":\"a\",\"name\":\"\\ud800\"}",
        DiagnosticCodes.UnpairedSurrogate)]
    public void Reader_rejects_duplicates_and_surrogates_that_the_schema_accepts(string document, string code)
    {
        bool isCatalog = document.Contains("frameworks", StringComparison.Ordinal);
        Assert.False(Agree(document, isCatalog, out EquatableList<Diagnostic> diagnostics));
        Assert.Equal([code], diagnostics.Select(diagnostic => diagnostic.Code));
    }

    /// <summary>Determines whether both accept or both reject a document. The schema must not be stricter.</summary>
    private static bool Agree(string document, bool isCatalog, out EquatableList<Diagnostic> diagnostics)
    {
        diagnostics = isCatalog
            ? FrameworkJson.ReadCatalog(document, Strict).Diagnostics
            : FrameworkJson.Read(document, Strict).Diagnostics;
        bool isValid = PublishedSchema.IsValid(document);
        if (!isValid && diagnostics.IsEmpty)
        {
            Assert.Fail($"Only the schema rejects {document}: {string.Join(' ', PublishedSchema.Validate(document))}");
        }

        return isValid == diagnostics.IsEmpty;
    }

    private static bool IsViolated(
        (string Rule, string Value, string Code) rule,
        string value,
        EquatableList<Diagnostic> diagnostics) =>
        diagnostics.All(diagnostic => diagnostic.Code == rule.Code)
        && (value == rule.Value || (rule.Code == DiagnosticCodes.SchemaMismatch && value.StartsWith('"')));
}
