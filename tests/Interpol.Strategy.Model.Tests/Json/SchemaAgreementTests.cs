using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The strict reader and the schema refuse the same documents, but for what a schema cannot say.</summary>
public sealed class SchemaAgreementTests
{
    private static readonly ReadOptions Strict = new() { Mode = ReadMode.Strict };

    /// <summary>What the reader refuses and a schema cannot, by the value and by the code.</summary>
    private static readonly (string What, string Value, string Code)[] BeyondASchema =
    [
        ("A day that its month does not have", "\"2017-02-30\"", DiagnosticCodes.InvalidDate),
        ("A period with such a day", "\"2017-02-30/..\"", DiagnosticCodes.InvalidText),
        ("Years that run backwards", "\"2020-2017\"", DiagnosticCodes.InvalidText),
        ("A number that a decimal is too short for", "0.12345678901234567890123456789", DiagnosticCodes.InvalidNumber),
        ("A number that a decimal is too small for", "1e30", DiagnosticCodes.InvalidNumber),
        ("Another schema", "\"https://example.org/other.schema.json\"", DiagnosticCodes.OtherSchema),
    ];

    /// <summary>Something of every type, and texts and numbers that fit in one place or nearly do.</summary>
    private static readonly string[] Values =
    [
        .. BeyondASchema.Select(beyond => beyond.Value),
        "null", "true", "false",
        "[]", "[null]", "[\"\"]", "[1]", "[{}]", "[[]]", "[\"performer\"]", "[\"Performer\"]", "[{\"name\":\"\"}]",
        "{}", "{\"name\":\"\"}", "{\"name\":null}", "{\"body\":\"\"}", "{\"id\":\"a\",\"name\":\"\"}", "{\"description\":\"\"}",
        "0", "1", "2", "12", "13", "9999", "10000", "2147483647", "2147483648", "-1", "1.0", "1e0", "10e-1", "1.5", "0.5", "1e3", "1e-3", "-0", "-1.50",
        "\"\"", "\" \"", "\"\\t\\u0085\\u00a0\\u2028\\u3000\"", "\"\\ufeff\"", "\"\\u180e\"", "\"\\u0000\"", "\"\\n4\"", "\"A text\"", "\"1\"", "\"1.5\"", "\"4.2\"", "\"null\"",
        "\"interpol-2017-2020\"", "\"Interpol\"", "\"a--b\"", "\"-a\"", "\"a-\"", "\"a b\"", "\"a\\n\"", "\"é\"", "\"\\u0061\"",
        "\"2017\"", "\"0000\"", "\"0001\"", "\"9999\"", "\"10000\"", "\"2017-2020\"", "\"2017-0000\"", "\"2017-2020\\n\"", "\"2017-\"", "\"-2020\"", "\"2017/2020\"",
        "\"2017-03-01/2019-06-30\"", "\"2019-06-30/2017-03-01\"", "\"../..\"", "\"../2019-06-30\"", "\"2017-03-01/..\"", "\"2017-03-01/\"", "\"2017-03-01\"", "\"..\"",
        "\"0001-01-01\"", "\"0000-01-01\"", "\"9999-12-31\"", "\"2017-00-10\"", "\"2017-13-10\"", "\"2017-12-00\"", "\"2017-12-32\"", "\"2017-1-1\"", "\"17-01-01\"", "\"2017-01-31T00:00\"", "\"2017-01-31 \"", "\"2017-01-31\\u0000\"", "\"2017-01-31\\n\"", "\"٢٠١٧-٠١-٣١\"",
        "\"strategicPlan\"", "\"StrategicPlan\"", "\"strategicplan\"", "\"corporatePriority\"", "\"genericGroup\"", "\"outcome\"", "\"qualitative\"", "\"peerTo\"", "\"strategic\\u0050lan\"",
    ];

    private static readonly byte[] Framework = Encoding.UTF8.GetBytes(FrameworkJson.Write(Filled.Framework));

    private static readonly byte[] Catalog = Encoding.UTF8.GetBytes(FrameworkJson.Write(Filled.Catalog).Replace("\"id\"", "\"$schema\":\"" + SchemaFile.Address + "\",\"formatVersion\":1,\"id\"", StringComparison.Ordinal));

    [Fact]
    public void They_agree_on_any_value_in_any_place()
    {
        var met = new HashSet<string>();
        foreach (string value in Values)
        {
            foreach (JsonEdit edit in JsonEdit.ReplaceValues(Catalog, value))
            {
                if (!Agree(edit.Apply(Catalog), isCatalog: true, out EquatableList<Diagnostic> diagnostics))
                {
                    string? what = BeyondASchema.SingleOrDefault(beyond => IsThat(beyond, value, diagnostics)).What;
                    Assert.True(what is not null, $"The reader alone refuses {value}: {string.Join(' ', diagnostics)}");
                    _ = met.Add(what);
                }
            }
        }

        Assert.Equal(BeyondASchema.Select(beyond => beyond.What).Order(), met.Order());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void They_agree_on_a_member_that_is_too_many_or_missing(bool isCatalog)
    {
        byte[] document = isCatalog ? Catalog : Framework;
        Assert.True(Agree(Encoding.UTF8.GetString(document), isCatalog, out EquatableList<Diagnostic> none) && none.IsEmpty);
        string[] members = ["\"unknown\":1", "\"Name\":\"\"", "\"\":null", "\"nam\\u0065s\":[]"];
        foreach (JsonEdit edit in members.SelectMany(member => JsonEdit.AddMember(document, member)).Concat(JsonEdit.RemoveMembers(document)))
        {
            Assert.True(Agree(edit.Apply(document), isCatalog, out EquatableList<Diagnostic> diagnostics), $"{edit}: {string.Join(' ', diagnostics)}");
        }
    }

    [Fact]
    public void They_agree_on_any_change_to_any_framework() => Law.Holds(
        Records.Frameworks.Zip(Gen.Elements(Values)),
        Gen.Choose(0, int.MaxValue),
        (pair, place) =>
        {
            (StrategicFramework framework, string value) = pair;
            byte[] document = Encoding.UTF8.GetBytes(FrameworkJson.Write(framework));
            JsonEdit[] edits = [.. JsonEdit.ReplaceValues(document, value), .. JsonEdit.AddMember(document, "\"unknown\":" + value), .. JsonEdit.RemoveMembers(document)];
            string changed = edits[place % edits.Length].Apply(document);
            Assert.True(Agree(changed, isCatalog: false, out EquatableList<Diagnostic> diagnostics) || BeyondASchema.Any(beyond => IsThat(beyond, value, diagnostics)), changed);
        });

    [Theory]
    [InlineData("A member twice", "{\"formatVersion\":1,\"id\":\"a\",\"name\":\"\",\"name\":\"\"}", DiagnosticCodes.DuplicateMember)]
    [InlineData("An id twice in a catalog", "{\"formatVersion\":1,\"frameworks\":[{\"id\":\"a\",\"name\":\"\"},{\"id\":\"a\",\"name\":\"\"}]}", DiagnosticCodes.DuplicateFramework)]
    [InlineData("Half a surrogate pair", "{\"formatVersion\":1,\"id\":\"a\",\"name\":\"\\ud800\"}", DiagnosticCodes.LoneSurrogate)]
    public void What_concerns_more_than_a_value_is_beyond_a_schema_too(string what, string document, string code)
    {
        Assert.False(Agree(document, document.Contains("frameworks", StringComparison.Ordinal), out EquatableList<Diagnostic> diagnostics), what);
        Assert.Equal([code], diagnostics.Select(diagnostic => diagnostic.Code));
    }

    /// <summary>Whether both take the document or both refuse it; the schema never refuses what the reader takes.</summary>
    private static bool Agree(string document, bool isCatalog, out EquatableList<Diagnostic> diagnostics)
    {
        diagnostics = isCatalog ? FrameworkJson.ReadCatalog(document, Strict).Diagnostics : FrameworkJson.Read(document, Strict).Diagnostics;
        IReadOnlyList<string> problems = SchemaFile.Check.Problems(document);
        Assert.True(problems.Count == 0 || diagnostics.Count > 0, $"The schema alone refuses {document}: {string.Join(' ', problems)}");
        return problems.Count > 0 == diagnostics.Count > 0;
    }

    private static bool IsThat((string What, string Value, string Code) beyond, string value, EquatableList<Diagnostic> diagnostics) =>
        diagnostics.All(diagnostic => diagnostic.Code == beyond.Code)
        && (value == beyond.Value || (beyond.Code == DiagnosticCodes.OtherSchema && JsonDocument.Parse(value).RootElement.ValueKind == JsonValueKind.String));
}
