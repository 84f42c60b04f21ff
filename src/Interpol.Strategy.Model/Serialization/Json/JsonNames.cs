using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>The names of an enumeration's members in JSON: <c>strategicPlan</c>.</summary>
/// <typeparam name="T">An enumeration whose members count from zero without a gap.</typeparam>
internal static class JsonNames<T>
    where T : struct, Enum
{
    public static readonly string[] All = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    public static readonly byte[][] Utf8 = [.. All.Select(Encoding.UTF8.GetBytes)];

    public static readonly JsonEncodedText[] Encoded = [.. All.Select(name => JsonEncodedText.Encode(name))];
}
