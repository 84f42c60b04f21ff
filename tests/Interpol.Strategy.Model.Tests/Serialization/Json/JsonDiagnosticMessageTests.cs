using System.Text;
using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Compares all diagnostic messages with the approved file <c>JsonMessages.approved.txt</c>.</summary>
public sealed partial class JsonDiagnosticMessageTests
{
    private static readonly IEnumerable<string> FormatProperties = new[]
    {
        "",
        """ "formatVersion":1.5,""",
        """ "formatVersion":0,""",
        """ "formatVersion":2147483647,""",
        """ "formatVersion":2147483648,""",
        """ "formatVersion":1e999,""",
        """ "formatVersion":1.0,""",
        """ "formatVersion":true,""",
        """ "formatVersion":false,""",
        """ "formatVersion":[],""",
        """ "$schema":"urn:x","formatVersion":1,""",
        """ "$schema":null,"formatVersion":1,""",
        """ "$schema":1,"formatVersion":1,""",
    }.SelectMany(properties => new[]
    {
        $$"""{{{properties}}"id":"plan","name":"Plan"}""",
        $$"""{{{properties}}"frameworks":[]}""",
    });

    private static readonly IEnumerable<string> FrameworkProperties = new[]
    {
        """ "nmae":1""",
        """ "foo":1""",
        """ "":1""",
        """ "description":4""",
        $""" "description":{new string('4', 200)}""",
        $""" "description":{new string('4', 80)}""",
        """ "description":true""",
        """ "description":false""",
        """ "description":[]""",
        """ "description":{}""",
        """ "type":"StrategicPlan" """,
        """ "type":3""",
        """ "publicationDate":1""",
        """ "publicationDate":"2017-02-30" """,
        """ "period":"2021" """,
        """ "period":1""",
        """ "goals":[null,1,"a",[],true]""",
        """ "goals":{}""",
        """ "vision":[]""",
        """ "adoption":{"body":null,"month":13,"year":0,"session":1.5}""",
        """ "adoption":{"month":"13","year":"12x","session":true}""",
        """ "adoption":{"body":1,"month":[],"year":-1}""",
        """ "id":"plan" """,
        """ "name":null""",
        """ "description":null""",
        """ "relatedFrameworks":[]""",
        """ "goals":[{"name":"","code":" "}],""",
        """ "goals":[{"name":"","code":4,"kind":"x"},]""",
    }.Select(property => $$"""{"formatVersion":1,"id":"plan","name":"Plan",{{property}}}""");

    private static readonly IEnumerable<string> Numbers = new[]
    {
        "1.5",
        "\"1.5\"",
        "\"+1\"",
        "\"many\"",
        "\"\"",
        "{}",
        "0." + new string('1', 29),
        new string('9', 30),
        new string('9', 101),
        "\"" + new string('9', 101) + "\"",
    }.Select(number =>
        """{"formatVersion":1,"id":"plan","name":"Plan","goals":[{"name":"","objectives":[{"indicators":["""
        + """{"measurementDimension":"","unitOfMeasurement":"","measurementInstances":["""
        + $$"""{"targetResults":[{"numberOfUnits":{{number}}}]}]}]}]}]}""");

    private static readonly IEnumerable<string> MalformedDocuments =
    [
        "",
        " \n",
        "[]",
        "1",
        "null",
        "{",
        "{}",
        "{\"",
        "{\"id",
        "{/",
        "{}{}",
        "{} x",
        "{\"formatVersion\" {}}",
        "{\"formatVersion\":1,\"id\":\"\ud800\"}",
        "{\"\ud800\":1}",
        "{\"\\ud800\":1}",
        "{\"id\":\"\\udc00\"}",
        "\ufeff{}",
        "{\"a b\":1,\"$c_d\":{},\"ä\":2}",
    ];

    private static readonly IEnumerable<byte[]> InvalidEncodings =
    [
        [0xFF, 0xFE, .. "{\0}\0"u8],
        [0xFE, 0xFF, .. "\0{\0}"u8],
        [.. "{\"id\":\""u8, 0xFF, .. "\"}"u8],
        [.. "{\"id\":\""u8, 0xC3, 0x28, 0xE2, 0x82, .. "\"}"u8],
        [.. "{\"id\":\""u8, 0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0x9F, 0xBF, .. "\"}"u8],
        [.. "{\"id\":\""u8, 0xED, 0xA0, .. "\"}"u8],
        [.. "{\"id\":\""u8, 0xED, 0xA0, 0xC0, .. "\"}"u8],
    ];

    [Fact]
    public void Diagnostic_messages_equal_the_approved_messages()
    {
        var messages = new StringBuilder();
        foreach ((string name, EquatableList<Diagnostic> diagnostics) in JsonCorpusTests.GetDiagnosticsByDocument())
        {
            Append(messages, name, diagnostics);
        }

        string[] documents = [.. FormatProperties, .. FrameworkProperties, .. Numbers, .. MalformedDocuments];
        foreach (string document in documents)
        {
            bool isCatalog = document.Contains("\"frameworks\"", StringComparison.Ordinal);
            EquatableList<Diagnostic> diagnostics = isCatalog
                ? FrameworkJson.ReadCatalog(document).Diagnostics
                : FrameworkJson.Read(document).Diagnostics;
            Append(messages, Escape(document), diagnostics);
        }

        foreach (byte[] document in InvalidEncodings)
        {
            Append(messages, Convert.ToHexString(document), FrameworkJson.Read(document).Diagnostics);
        }

        Repository.AssertApproved(
            messages.ToString(),
            "tests", "Interpol.Strategy.Model.Tests", "Serialization", "Json", "JsonMessages.approved.txt");
    }

    private static void Append(StringBuilder messages, string name, EquatableList<Diagnostic> diagnostics)
    {
        _ = messages.Append(name).Append('\n');
        foreach (Diagnostic diagnostic in diagnostics)
        {
            string message = SerializerMessage().Replace(diagnostic.ToString(), "not valid JSON. …");
            string effect = diagnostic.Effect == DiagnosticEffect.None ? "" : $" {diagnostic.Effect}";
            _ = messages.Append("  ").Append(message).Append(effect).Append('\n');
        }
    }

    /// <summary>Returns a document on one line, with escapes for characters that a file cannot hold.</summary>
    private static string Escape(string document) => string.Concat(document.Select(c =>
        c is '\n' or '\ufeff' || char.IsSurrogate(c) ? $"\\u{(int)c:x4}" : c.ToString()));

    /// <summary>Matches the message of System.Text.Json, which depends on its version.</summary>
    [GeneratedRegex(@"not valid JSON\. .+?(?= The rest of the document)")]
    private static partial Regex SerializerMessage();
}
