using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Tests;

/// <summary>A change at one place of a compact JSON text.</summary>
/// <param name="Start">Where it begins, in bytes.</param>
/// <param name="End">What it replaces ends here.</param>
/// <param name="Text">What takes the place.</param>
internal readonly record struct JsonEdit(int Start, int End, string Text)
{
    public string Apply(byte[] json) => Encoding.UTF8.GetString([.. json.AsSpan(0, Start), .. Encoding.UTF8.GetBytes(Text), .. json.AsSpan(End)]);

    /// <summary>Another value in the place of each one in turn, the whole document included.</summary>
    public static IEnumerable<JsonEdit> ReplaceValues(byte[] json, string value) => Values(json).Select(place => new JsonEdit(place.Start, place.End, value));

    /// <summary>A member more in each object in turn.</summary>
    public static IEnumerable<JsonEdit> AddMember(byte[] json, string member) =>
        from place in Values(json)
        where json[place.Start] == '{'
        let begin = place.Start + 1
        select new JsonEdit(begin, begin, json[begin] == '}' ? member : member + ",");

    /// <summary>A member less, each in turn.</summary>
    public static IEnumerable<JsonEdit> RemoveMembers(byte[] json) =>
        from place in Values(json)
        where place.Name >= 0
        let isLast = json[place.End] != ','
        let isOnly = isLast && json[place.Name - 1] != ','
        select new JsonEdit(place.Name - (isLast && !isOnly ? 1 : 0), place.End + (isLast ? 0 : 1), "");

    /// <summary>Where each value begins and ends, and where its name begins; -1 when it has none.</summary>
    private static List<(int Name, int Start, int End)> Values(byte[] json)
    {
        List<(int, int, int)> values = [];
        var reader = new Utf8JsonReader(json);
        int name = -1;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = (int)reader.TokenStartIndex;
            }
            else if (reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                Utf8JsonReader end = reader;
                end.Skip();
                values.Add((name, (int)reader.TokenStartIndex, (int)end.BytesConsumed));
                name = -1;
            }
        }

        return values;
    }
}
