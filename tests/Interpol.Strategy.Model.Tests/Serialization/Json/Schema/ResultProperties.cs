using System.Reflection;
using System.Text.Json;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Finds the properties of results by their names in JSON.</summary>
internal static class ResultProperties
{
    /// <summary>The lists that are written if they are empty.</summary>
    private static readonly string[] AlwaysWrittenLists =
    [
        "SearchResult.Hits", "FrameworkComparison.Changes", "ReferenceTranslation.LaterReferences",
        "ReadResult`1.Diagnostics",
    ];

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>Returns the name of a property in JSON. Frameworks are written as ids.</summary>
    public static string GetJsonName(PropertyInfo property) =>
        JsonNamingPolicy.CamelCase.ConvertName(property.Name) + (IsWrittenAsId(property) ? "Id" : "");

    public static PropertyInfo Find(Type result, string jsonName) =>
        result.GetProperties().Single(property => GetJsonName(property) == jsonName);

    public static bool IsWrittenAsId(PropertyInfo property) =>
        property.PropertyType == typeof(StrategicFramework) && !property.DeclaringType!.IsGenericType;

    /// <summary>Determines whether a property is written for every value of its type.</summary>
    public static bool IsAlwaysWritten(PropertyInfo property) => property.PropertyType switch
    {
        { IsGenericType: true } type when type.GetGenericTypeDefinition() == typeof(EquatableList<>) =>
            AlwaysWrittenLists.Contains($"{property.DeclaringType!.Name}.{property.Name}"),
        { IsEnum: true } type => !SerializableTypes.IsFlags(type),
        _ => Nullability.Create(property).ReadState == NullabilityState.NotNull,
    };
}
