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
/// <para>Where the declared type is <see cref="StrategyElement"/>, the object begins with the kind of the element, such
/// as <c>"elementKind": "goal"</c>. When it is read, the kind can be at any position.</para>
/// <para>The results of searches, comparisons, lookups and assessments are written but not read: reading causes a
/// <see cref="NotSupportedException"/>. They contain the ids of their frameworks instead of the frameworks.</para>
/// <para>The programmes and activities that serve a goal or an objective are written without their children, which
/// <see cref="FrameworkProgress.Programmes"/> contains. The missing periods are written for indicators only. The size
/// of <see cref="FrameworkProgress"/> as JSON is O(n) in the number of nodes, contributions and missing periods.</para>
/// <para>Writing a string that contains an unpaired surrogate causes an <see cref="ArgumentException"/>.</para>
/// </remarks>
public sealed class FrameworkJsonConverter : JsonConverterFactory
{
    /// <summary>Determines whether this converter supports the specified type.</summary>
    /// <remarks>
    /// The supported types are <see cref="FrameworkCatalog"/>, <see cref="StrategicFramework"/>,
    /// <see cref="ProgressReport"/>, the records and enums that they contain, <see cref="ReadResult{T}"/> of each,
    /// <see cref="Diagnostic"/>, <see cref="RuleFinding"/>, the results of searches, comparisons, lookups and
    /// assessments, and <see cref="EquatableList{T}"/> of any type.
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
    /// The converter for lists of custom types only throws a <see cref="NotSupportedException"/>, which names the
    /// alternative, <see cref="EquatableListJsonConverter{T}"/>.
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
