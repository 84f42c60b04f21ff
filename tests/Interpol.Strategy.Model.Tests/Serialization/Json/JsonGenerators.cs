using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Generators of valid and invalid JSON documents.</summary>
internal static class JsonGenerators
{
    private static readonly string[] UnusualTokens =
    [
        "null", "true", "0", "-1", "13", "4.20", "1e3", "1e-40", "1e99999999999", "-0",
        "79228162514264337593543950336", "0.12345678901234567890123456789012",
        "\"\"", "\" \"", "\"x\"", "\"Not an id\"", "\"2017-02-30\"", "\"2017-2016\"", "\"5\"",
        "\"\\ud800\"", "\"\\uD83D\\uDE00\"", "\"n\\u0061me\"", "\"nmae\"", "\"goals\"",
        "[]", "{}", "[null]", "[[]]", "{\"name\":\"x\"}", "[", "}", ",", ":", "/*,*/", "//\n", "tru", "'x'",
        "\ufeff", "\0", "\ud800",
    ];

    public static Gen<string> Valid { get; } =
        from framework in Gen.Frequency(
            (4, RecordGenerators.StrategicFrameworks),
            (1, Gen.Elements(InterpolFrameworks.Framework2014To2016, InterpolFrameworks.Framework2017To2020)))
        from indented in Gen.Elements(true, false)
        select FrameworkJson.Write(framework, new JsonWriteOptions { Indented = indented });

    /// <summary>
    /// Gets valid documents in which one token was removed, duplicated, exchanged with the next one, replaced, or
    /// preceded by an inserted token.
    /// </summary>
    public static Gen<string> TokenEdited { get; } =
        from document in Valid
        let tokens = GetTokens(document)
        from index in Gen.Choose(0, tokens.Count - 1)
        from token in Gen.OneOf(
            Gen.Elements(UnusualTokens),
            Gen.Choose(0, tokens.Count - 1).Select(other => tokens[other]))
        from edit in Gen.Elements<Action<List<string>, int, string>>(Remove, Duplicate, Exchange, Replace, Insert)
        select Edit(tokens, list => edit(list, index, token));

    /// <summary>Gets truncated documents in which up to three bytes were changed.</summary>
    public static Gen<byte[]> Corrupted { get; } =
        from document in Valid
        let bytes = Encoding.UTF8.GetBytes(document)
        from length in Gen.Choose(0, bytes.Length)
        from changes in Gen.Choose(0, Math.Max(0, length - 1)).Zip(Gen.Choose(0, 255)).ListOf(3)
        select Change(bytes[..length], changes);

    public static Gen<byte[]> AnyBytes { get; } =
        Gen.Choose(0, 255).ArrayOf().Select(values => Array.ConvertAll(values, value => (byte)value));

    private static void Remove(List<string> tokens, int index, string token) => tokens.RemoveAt(index);

    private static void Duplicate(List<string> tokens, int index, string token) => tokens.Insert(index, tokens[index]);

    private static void Exchange(List<string> tokens, int index, string token)
    {
        int next = Math.Min(index + 1, tokens.Count - 1);
        (tokens[index], tokens[next]) = (tokens[next], tokens[index]);
    }

    private static void Replace(List<string> tokens, int index, string token) => tokens[index] = token;

    private static void Insert(List<string> tokens, int index, string token) => tokens.Insert(index, token);

    private static string Edit(List<string> tokens, Action<List<string>> edit)
    {
        List<string> edited = [.. tokens];
        edit(edited);
        return string.Concat(edited);
    }

    /// <summary>Returns the tokens of a valid document, without white space.</summary>
    private static List<string> GetTokens(string document)
    {
        List<string> tokens = [];
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
            else if (IsInNumberOrKeyword(document[start]))
            {
                while (i < document.Length && IsInNumberOrKeyword(document[i]))
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

    private static bool IsInNumberOrKeyword(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '+' or '-';

    private static byte[] Change(byte[] bytes, IEnumerable<(int Index, int Value)> changes)
    {
        foreach ((int index, int value) in changes)
        {
            if (index < bytes.Length)
            {
                bytes[index] = (byte)value;
            }
        }

        return bytes;
    }
}
