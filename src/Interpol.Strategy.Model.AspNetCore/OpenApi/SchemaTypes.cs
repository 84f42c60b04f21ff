using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Finds the types that have a published schema.</summary>
internal static class SchemaTypes
{
    public static bool IsList(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableList<>);

    /// <summary>Returns the name of the component of a type, or of the type that it makes nullable.</summary>
    public static string? FindName(Type type) =>
        FrameworkJsonSchema.TryGetDefinitionName(type, out string? name) ? name : null;
}
