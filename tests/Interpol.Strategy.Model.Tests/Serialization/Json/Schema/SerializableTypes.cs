using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides the public types that are written as JSON, by reflection, to include new types.</summary>
internal static class SerializableTypes
{
    private static readonly Type[] Marked =
    [
        .. typeof(StrategicFramework).Assembly.GetExportedTypes()
            .Where(type => type.IsDefined(typeof(JsonConverterAttribute), inherit: false))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>Gets all types except lists, and the read result of each type that can be read.</summary>
    public static IReadOnlyList<Type> All { get; } =
    [
        .. Marked.Where(type => !type.IsGenericType),
        typeof(ReadResult<StrategicFramework>),
        typeof(ReadResult<FrameworkCatalog>),
        typeof(ReadResult<ProgressReport>),
    ];

    /// <summary>Gets the types that only the library creates, such as the result of a search.</summary>
    public static IReadOnlyList<Type> Results { get; } = [.. All.Where(IsResult)];

    /// <summary>Determines whether a type is written but cannot be created with an object initializer.</summary>
    public static bool IsResult(Type type) =>
        !type.IsEnum && !type.IsAbstract && type != typeof(FrameworkCatalog) && !IsPrimitive(type)
        && !FullFramework.GetProperties(type).Any();

    public static bool IsFlags(Type type) => type.IsDefined(typeof(FlagsAttribute), inherit: false);

    private static bool IsPrimitive(Type type) =>
        typeof(IUtf8SpanFormattable).IsAssignableFrom(type);
}
