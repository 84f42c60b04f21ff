namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides JSON documents of any size that try to exhaust memory or time, by name.</summary>
internal static class HostileJson
{
    private const string Start = """{"formatVersion":1,"id":"plan","name":"n",""";

    public static IReadOnlyDictionary<string, Func<int, string>> Documents { get; } =
        new Dictionary<string, Func<int, string>>(StringComparer.Ordinal)
        {
            ["unpaired surrogates in one string"] = count => Wrap($"\"description\":\"{Many(count, "\\ud800")}\""),
            ["unpaired surrogates in one property name"] =
                count => Wrap($"\"{Many(count, "\\ud800")}\":1"),
            ["unpaired surrogates in one unknown value"] = count => Wrap($"\"x\":\"{Many(count, "\\ud800")}\""),
            ["escapes in one string"] = count => Wrap($"\"description\":\"{Many(count, "\\u0041")}\""),
            ["escapes in one code"] =
                count => Wrap($"\"goals\":[{{\"code\":\"{Many(count, "\\n")}\",\"name\":\"n\"}}]"),
            ["escapes in one enum value"] = count => Wrap($"\"type\":\"{Many(count, "\\u0041")}\""),
            ["escapes in one date"] = count => Wrap($"\"publicationDate\":\"{Many(count, "\\u0041")}\""),
            ["escapes in one id"] = count => $$"""{"formatVersion":1,"name":"n","id":"{{Many(count, "\\u0041")}}"}""",
            ["long property names"] =
                count => Wrap($"\"{Many(20 * count, "x")}\":1,\"{Many(count, "y")}\":1"),
            ["problems under a long property name"] =
                count => Wrap($"\"{Many(10 * count, "x")}\":[{List(count, _ => "\"\\ud800\"")}]"),
            ["unknown properties"] = count => Wrap(List(count, number => $"\"x{number}\":{number}")),
            ["unknown properties that resemble known ones"] =
                count => Wrap(List(count, number => $"\"descripti{number % 10}n\":{number}")),
            ["duplicate properties"] = count => Wrap(List(count, _ => "\"description\":\"d\"")),
            ["duplicate unknown properties"] = count => Wrap(List(count, _ => "\"x\":{\"y\":1}")),
            ["unknown objects"] = count => Wrap(List(count, number => $"\"x{number}\":{{\"y\":[[1]]}}")),
            ["nulls in a list"] = count => Wrap($"\"goals\":[{List(count, _ => "null")}]"),
            ["empty goals"] = count => Wrap($"\"goals\":[{List(count, _ => "{}")}]"),
            ["goals with wrong types"] =
                count => Wrap($"\"goals\":[{List(count, _ => "{\"code\":1,\"name\":[],\"objectives\":{}}")}]"),
            ["goals with one code"] =
                count => Wrap($"\"goals\":[{List(count, _ => "{\"code\":\"1\",\"name\":\"\",\"identifier\":\"i\"}")}]"),
            ["long numbers"] = count => Wrap($"\"goals\":[{{\"code\":{Many(count, "1234567890")},\"name\":\"n\"}}]"),
            ["long decimals"] = count => Wrap($"\"description\":0.{Many(count, "1234567890")}e-{Many(count, "1")}"),
            ["comments"] = count => Start + Many(count, "/* */") + "\"description\":\"d\"}",
            ["comments that do not end"] = count => Start + Many(count, "/* "),
            ["trailing commas"] = count => Wrap($"\"goals\":[{Many(count, "[1,],")}]"),
            ["line breaks"] = count => Start + Many(count, "\r\n") + "\"description\":1}",
            ["problems on one line"] = count => Wrap($"\"values\":[{List(count, _ => "{\"name\":1}")}]"),
            ["problems on many lines"] = count => Wrap($"\"values\":[{List(count, _ => "\n{\"name\":1}")}]"),
            ["problems after characters of many bytes"] =
                count => Wrap($"\"values\":[{List(count, _ => "{\"name\":\"\u8a08\",\"x\":\"\\ud800\"}")}]"),
            ["open brackets"] = count => Start + "\"x\":" + Many(count, "["),
            ["open objects"] = count => Start + Many(count, "\"x\":{"),
            ["nested unknown objects"] = count => Wrap(List(count, _ => "\"x\":" + Many(50, "[") + Many(50, "]"))),
            ["white space"] = count => Start + Many(count, " ") + "\"description\":\"d\"}",
            ["documents after the end"] = count => "{}" + Many(count, "{}"),
            ["references in a circle"] = count => Wrap(
                "\"goals\":[{\"name\":\"n\",\"objectives\":[{\"description\":\"d\",\"indicators\":["
                + List(count, number => $"{{\"identifier\":\"i{number}\",\"relationships\":"
                    + $"[{{\"referentIdentifiers\":[\"i{(number + 1) % count}\",\"x{number}\"]}}]}}") + "]}]}]"),
        };

    private static string Wrap(string members) => Start + members + "}";

    private static string Many(int count, string piece) => string.Concat(Enumerable.Repeat(piece, count));

    private static string List(int count, Func<int, string> item) =>
        string.Join(',', Enumerable.Range(0, count).Select(item));
}
