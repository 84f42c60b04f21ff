using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents the replacement of one range of a compact JSON document.</summary>
/// <param name="Start">The offset of the first replaced byte.</param>
/// <param name="End">The offset after the last replaced byte.</param>
/// <param name="Text">The replacement.</param>
internal readonly record struct JsonEdit(int Start, int End, string Text)
{
    public string Apply(byte[] json) =>
        Encoding.UTF8.GetString([.. json.AsSpan(0, Start), .. Encoding.UTF8.GetBytes(Text), .. json.AsSpan(End)]);

    /// <summary>Returns one edit for each value, including the whole document, that replaces it.</summary>
    public static IEnumerable<JsonEdit> ReplaceValues(byte[] json, string value) =>
        FindValues(json).Select(found => new JsonEdit(found.Start, found.End, value));

    /// <summary>Returns one edit for each object that adds a property to it.</summary>
    public static IEnumerable<JsonEdit> AddProperty(byte[] json, string property) =>
        from found in FindValues(json)
        where json[found.Start] == '{'
        let start = found.Start + 1
        select new JsonEdit(start, start, json[start] == '}' ? property : property + ",");

    /// <summary>Returns one edit for each property that removes it.</summary>
    public static IEnumerable<JsonEdit> RemoveProperties(byte[] json) =>
        from found in FindValues(json)
        where found.NameStart >= 0
        let isLast = json[found.End] != ','
        let isOnly = isLast && json[found.NameStart - 1] != ','
        select new JsonEdit(found.NameStart - (isLast && !isOnly ? 1 : 0), found.End + (isLast ? 0 : 1), "");

    /// <summary>Returns the range of each value and the start of its property name, or -1 for other values.</summary>
    private static List<(int NameStart, int Start, int End)> FindValues(byte[] json)
    {
        List<(int, int, int)> values = [];
        var reader = new Utf8JsonReader(json);
        int nameStart = -1;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                nameStart = (int)reader.TokenStartIndex;
            }
            else if (reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                Utf8JsonReader end = reader;
                end.Skip();
                values.Add((nameStart, (int)reader.TokenStartIndex, (int)end.BytesConsumed));
                nameStart = -1;
            }
        }

        return values;
    }
}
