using System.Globalization;
using System.Text.Json;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides a canonical form of documents: documents with the same content have the same form.</summary>
internal static class JsonCanonicalForm
{
    /// <summary>
    /// Returns a document with sorted properties and without the properties of the format, empty lists, default values
    /// of enums and trailing zeros.
    /// </summary>
    public static string Create(JsonElement value) => Create(value, "");

    private static string Create(JsonElement value, string propertyName) => value.ValueKind switch
    {
        JsonValueKind.Object => CreateObject(value, propertyName),
        JsonValueKind.Array =>
            "[" + string.Join(',', value.EnumerateArray().Select(item => Create(item, propertyName))) + "]",
        JsonValueKind.Number =>
            (value.GetDecimal() / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        JsonValueKind.String => JsonSerializer.Serialize(value.GetString()),
        _ => value.GetRawText(),
    };

    private static string CreateObject(JsonElement value, string objectName)
    {
        IEnumerable<string> properties = value.EnumerateObject()
            .Where(property => property.Name is not ("$schema" or "formatVersion"))
            .Where(property => !IsEmptyList(property.Value) && !IsDefaultValue(property, objectName))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => $"{JsonSerializer.Serialize(property.Name)}:{Create(property.Value, property.Name)}");
        return "{" + string.Join(',', properties) + "}";
    }

    private static bool IsEmptyList(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0;

    private static bool IsDefaultValue(JsonProperty property, string objectName) => property.Name switch
    {
        "kind" => property.Value.ValueEquals("strategicGoal"),
        "type" => objectName.Length == 0 && property.Value.ValueEquals("strategicPlan"),
        _ => false,
    };
}
