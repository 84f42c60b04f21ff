using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>JSON documents, right and wrong.</summary>
internal static class Documents
{
    public static Gen<string> Valid { get; } =
        from framework in Gen.Frequency((4, Records.Frameworks), (1, Gen.Elements(InterpolFrameworks.Framework2014To2016, InterpolFrameworks.Framework2017To2020)))
        from indented in Gen.Elements(true, false)
        select FrameworkJson.Write(framework, indented);

    /// <summary>Valid documents in which one token was removed, doubled, exchanged with its neighbour, or replaced by another or by one that has no place there.</summary>
    public static Gen<string> OneTokenChanged { get; } =
        from document in Valid
        let tokens = Tokens(document)
        from at in Gen.Choose(0, tokens.Count - 1)
        from other in Gen.OneOf(Gen.Elements(Odd), Gen.Choose(0, tokens.Count - 1).Select(index => tokens[index]))
        from change in Gen.Choose(0, 4)
        select string.Concat(change switch
        {
            0 => tokens.Where((_, index) => index != at),
            1 => tokens.SelectMany((token, index) => index == at ? [token, token] : new[] { token }),
            2 => tokens.Select((token, index) => index == at ? tokens[Math.Min(at + 1, tokens.Count - 1)] : index == at + 1 ? tokens[at] : token),
            3 => tokens.Select((token, index) => index == at ? other : token),
            _ => tokens.SelectMany((token, index) => index == at ? [other, token] : new[] { token }),
        });

    /// <summary>Bytes that begin like a document, with some of them changed.</summary>
    public static Gen<byte[]> Damaged { get; } =
        from document in Valid
        let bytes = Encoding.UTF8.GetBytes(document)
        from length in Gen.Choose(0, bytes.Length)
        from changes in Gen.Choose(0, Math.Max(0, length - 1)).Zip(Gen.Choose(0, 255)).ListOf(3)
        select Changed(bytes[..length], changes);

    private static string[] Odd { get; } =
    [
        "null", "true", "0", "-1", "13", "4.20", "1e3", "1e-40", "1e99999999999", "-0", "79228162514264337593543950336", "0.12345678901234567890123456789012",
        "\"\"", "\" \"", "\"x\"", "\"Not an id\"", "\"2017-02-30\"", "\"2017-2016\"", "\"5\"", "\"\\ud800\"", "\"\\uD83D\\uDE00\"", "\"n\\u0061me\"", "\"nmae\"", "\"goals\"",
        "[]", "{}", "[null]", "[[]]", "{\"name\":\"x\"}", "[", "}", ",", ":", "/*,*/", "//\n", "tru", "'x'", "\ufeff", "\0", "\ud800",
    ];

    /// <summary>The tokens of a document, white space left out.</summary>
    public static IReadOnlyList<string> Tokens(string document)
    {
        var tokens = new List<string>();
        for (int i = 0; i < document.Length;)
        {
            int start = i++;
            if (document[start] == '"')
            {
                while (document[i] != '"')
                {
                    i += document[i] == '\\' ? 2 : 1;
                }

                i++;
            }
            else if (char.IsAsciiLetterOrDigit(document[start]) || document[start] == '-')
            {
                while (i < document.Length && (char.IsAsciiLetterOrDigit(document[i]) || document[i] is '.' or '+' or '-'))
                {
                    i++;
                }
            }

            if (!char.IsWhiteSpace(document[start]))
            {
                tokens.Add(document[start..i]);
            }
        }

        return tokens;
    }

    /// <summary>
    /// What a document says, in one form for all documents that say the same: members in the order of their names, without what tells the
    /// format, without empty lists and the kinds that go without saying, numbers without their zeros.
    /// </summary>
    public static string Meaning(JsonElement value, string name = "") => value.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', value.EnumerateObject()
            .Where(member => member.Name is not ("$schema" or "formatVersion"))
            .Where(member => !(member.Value.ValueKind == JsonValueKind.Array && member.Value.GetArrayLength() == 0))
            .Where(member => !(member.Name == "kind" && member.Value.ValueEquals("strategicGoal")) && !(member.Name == "type" && name.Length == 0 && member.Value.ValueEquals("strategicPlan")))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => $"{JsonSerializer.Serialize(member.Name)}:{Meaning(member.Value, member.Name)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(',', value.EnumerateArray().Select(item => Meaning(item, name))) + "]",
        JsonValueKind.Number => (value.GetDecimal() / 1.000000000000000000000000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture),
        JsonValueKind.String => JsonSerializer.Serialize(value.GetString()),
        _ => value.GetRawText(),
    };

    private static byte[] Changed(byte[] bytes, IEnumerable<(int At, int Value)> changes)
    {
        foreach ((int at, int value) in changes)
        {
            if (at < bytes.Length)
            {
                bytes[at] = (byte)value;
            }
        }

        return bytes;
    }
}
