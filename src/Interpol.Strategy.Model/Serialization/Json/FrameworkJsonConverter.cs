using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Provides the converters for the records, their lists and their enums, so that custom models can contain them.
/// </summary>
/// <remarks>
/// <para>The format is that of <see cref="FrameworkJson"/>, whatever the options are. The types have this converter as
/// an attribute, so it does not have to be registered. It does not use reflection, so a custom
/// <see cref="JsonSerializerContext"/> can contain the types.</para>
/// <para>A framework or a catalog that is the root of the output is a document: it begins with <c>$schema</c> and
/// <c>formatVersion</c>, and <see cref="FrameworkJson"/> reads it.</para>
/// <para>Content that <see cref="FrameworkJson"/> drops causes a <see cref="JsonException"/>, except a <c>$schema</c>
/// with a different address, which is ignored. Content that <see cref="FrameworkJson"/> repairs is repaired.</para>
/// <para>Writing a string that contains an unpaired surrogate causes an <see cref="ArgumentException"/>.</para>
/// </remarks>
public sealed class FrameworkJsonConverter : JsonConverterFactory
{
    /// <summary>Determines whether this converter supports the specified type.</summary>
    /// <remarks>
    /// The supported types are <see cref="FrameworkCatalog"/>, <see cref="StrategicFramework"/>, the records and enums
    /// that they contain, the enums of <see cref="Diagnostic"/>, and <see cref="EquatableList{T}"/> of any type.
    /// </remarks>
    /// <param name="typeToConvert">The type to check.</param>
    /// <returns><see langword="true"/> if the type is supported; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is <see langword="null"/>.</exception>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return JsonConverterRegistry.Factories.ContainsKey(typeToConvert) || IsList(typeToConvert);
    }

    /// <summary>Creates the converter for the specified type.</summary>
    /// <remarks>
    /// Two converters only throw a <see cref="NotSupportedException"/> that names the alternative. One is for lists of
    /// custom types, for which there is <see cref="EquatableListJsonConverter{T}"/>. The other is for
    /// <see cref="StrategyElement"/>, because JSON does not contain the kind of an element.
    /// </remarks>
    /// <param name="typeToConvert">The type, which <see cref="CanConvert"/> must support.</param>
    /// <param name="options">The options. They are ignored.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">
    /// <see cref="CanConvert"/> does not support <paramref name="typeToConvert"/>.
    /// </exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return JsonConverterRegistry.Factories.TryGetValue(typeToConvert, out Func<JsonConverter>? make) ? make()
            : IsList(typeToConvert) ? new UnsupportedListConverter()
            : throw new NotSupportedException(
                $"{typeToConvert} is not supported. Expected a record, an enumeration or a list of this library.");
    }

    private static bool IsList(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableList<>);
}
