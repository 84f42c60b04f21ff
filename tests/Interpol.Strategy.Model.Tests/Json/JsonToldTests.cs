using System.Text;
using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>All that is told of documents that are not as they should be, word by word, in a file that somebody has read: <c>JsonTold.approved.txt</c>.</summary>
public sealed partial class JsonToldTests
{
    private static readonly IEnumerable<string> Heads = new[]
    {
        "", """ "formatVersion":1.5,""", """ "formatVersion":0,""", """ "formatVersion":2147483647,""", """ "formatVersion":2147483648,""", """ "formatVersion":1e999,""", """ "formatVersion":1.0,""", """ "formatVersion":true,""",
        """ "formatVersion":false,""", """ "formatVersion":[],""", """ "$schema":"urn:x","formatVersion":1,""", """ "$schema":null,"formatVersion":1,""", """ "$schema":1,"formatVersion":1,""",
    }.SelectMany(head => new[] { $$"""{{{head}}"id":"plan","name":"Plan"}""", $$"""{{{head}}"frameworks":[]}""" });

    private static readonly IEnumerable<string> Members = new[]
    {
        """ "nmae":1""", """ "foo":1""", """ "":1""", """ "description":4""", $""" "description":{new string('4', 200)}""", $""" "description":{new string('4', 80)}""", """ "description":true""", """ "description":false""", """ "description":[]""", """ "description":{}""",
        """ "type":"StrategicPlan" """, """ "type":3""", """ "publicationDate":1""", """ "publicationDate":"2017-02-30" """, """ "period":"2021" """, """ "period":1""", """ "goals":[null,1,"a",[],true]""", """ "goals":{}""", """ "vision":[]""",
        """ "adoption":{"body":null,"month":13,"year":0,"session":1.5}""", """ "adoption":{"month":"13","year":"12x","session":true}""", """ "adoption":{"body":1,"month":[],"year":-1}""", """ "id":"plan" """, """ "name":null""", """ "description":null""",
        """ "relatedFrameworks":[]""", """ "goals":[{"name":"","code":" "}],""", """ "goals":[{"name":"","code":4,"kind":"x"},]""",
    }.Select(member => $$"""{"formatVersion":1,"id":"plan","name":"Plan",{{member}}}""");

    private static readonly IEnumerable<string> Results = new[] { "1.5", "\"1.5\"", "\"+1\"", "\"many\"", "\"\"", "{}", "0." + new string('1', 29), new string('9', 30), new string('9', 101), "\"" + new string('9', 101) + "\"" }.Select(number =>
        $$"""{"formatVersion":1,"id":"plan","name":"Plan","goals":[{"name":"","objectives":[{"indicators":[{"measurementDimension":"","unitOfMeasurement":"","measurementInstances":[{"targetResults":[{"numberOfUnits":{{number}}}]}]}]}]}]}""");

    private static readonly IEnumerable<string> Broken =
    [
        "", " \n", "[]", "1", "null", "{", "{}", "{\"", "{\"id", "{/", "{}{}", "{} x", "{\"formatVersion\" {}}", "{\"formatVersion\":1,\"id\":\"\ud800\"}", "{\"\ud800\":1}", "{\"\\ud800\":1}", "{\"id\":\"\\udc00\"}", "\ufeff{}", "{\"a b\":1,\"$c_d\":{},\"ä\":2}",
    ];

    private static readonly IEnumerable<byte[]> OtherBytes =
    [
        [0xFF, 0xFE, .. "{\0}\0"u8], [0xFE, 0xFF, .. "\0{\0}"u8], [.. "{\"id\":\""u8, 0xFF, .. "\"}"u8], [.. "{\"id\":\""u8, 0xC3, 0x28, 0xE2, 0x82, .. "\"}"u8], [.. "{\"id\":\""u8, 0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0x9F, 0xBF, .. "\"}"u8],
        [.. "{\"id\":\""u8, 0xED, 0xA0, .. "\"}"u8], [.. "{\"id\":\""u8, 0xED, 0xA0, 0xC0, .. "\"}"u8],
    ];

    [Fact]
    public void What_is_told_of_a_document_was_read_and_approved()
    {
        var all = new StringBuilder();
        foreach ((string name, EquatableList<Diagnostic> diagnostics) in CorpusTests.Told())
        {
            Append(all, name, diagnostics);
        }

        foreach (string document in (IEnumerable<string>)[.. Heads, .. Members, .. Results, .. Broken])
        {
            Append(all, Shown(document), document.Contains("\"frameworks\"", StringComparison.Ordinal) ? FrameworkJson.ReadCatalog(document).Diagnostics : FrameworkJson.Read(document).Diagnostics);
        }

        foreach (byte[] document in OtherBytes)
        {
            Append(all, Convert.ToHexString(document), FrameworkJson.Read(document).Diagnostics);
        }

        Repository.AssertApproved(all.ToString(), "tests", "Interpol.Strategy.Model.Tests", "Json", "JsonTold.approved.txt");
    }

    private static void Append(StringBuilder all, string name, EquatableList<Diagnostic> diagnostics)
    {
        _ = all.Append(name).Append('\n');
        foreach (Diagnostic told in diagnostics)
        {
            _ = all.Append("  ").Append(OfDotNet().Replace(told.ToString(), "from here on (…)")).Append(told.Effect == DiagnosticEffect.None ? "" : $" {told.Effect}").Append('\n');
        }
    }

    /// <summary>In one line, and in characters that a file can hold.</summary>
    private static string Shown(string document) => string.Concat(document.Select(c => c is '\n' or '\ufeff' || char.IsSurrogate(c) ? $"\\u{(int)c:x4}" : c.ToString()));

    /// <summary>What System.Text.Json says of a document, which another version may say otherwise.</summary>
    [GeneratedRegex(@"from here on \(.+?\)(?=;)")]
    private static partial Regex OfDotNet();
}
