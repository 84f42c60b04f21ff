using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads and writes the records, their lists and their enumerations inside models of your own, in the shape that <see cref="FrameworkJson"/> gives them, whatever the options.</summary>
/// <remarks>
/// The types name it in their own attribute, so nobody has to register it; and it needs no reflection, so a <see cref="JsonSerializerContext"/> of yours can hold
/// them. What <see cref="FrameworkJson"/> would drop is a <see cref="JsonException"/> here, but for a <c>$schema</c> of another address, which says nothing of the value; what it would repair is repaired.
/// A text that holds half a surrogate pair, which is no character, is an <see cref="ArgumentException"/> when it is written.
/// </remarks>
public sealed class FrameworkJsonConverter : JsonConverterFactory
{
    /// <summary>Whether the type is one that names this converter: a catalog, a framework or a record within one, an enumeration that such a record or a <see cref="Diagnostic"/> has, or an <see cref="EquatableList{T}"/> of anything.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is <see langword="null"/>.</exception>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return JsonConverterRegistry.Factories.ContainsKey(typeToConvert) || IsList(typeToConvert);
    }

    /// <summary>Gives the converter of a type for which <see cref="CanConvert"/> is true. Two of them refuse to read and to write with a <see cref="NotSupportedException"/> that says what to use: that of a list of your own type (<see cref="EquatableListJsonConverter{T}"/>), and that of <see cref="StrategyElement"/>, because nothing in JSON tells a vision from a mission.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not looked at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">The type is none for which <see cref="CanConvert"/> is true.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return JsonConverterRegistry.Factories.TryGetValue(typeToConvert, out Func<JsonConverter>? make) ? make()
            : IsList(typeToConvert) ? new UnsupportedListConverter()
            : throw new NotSupportedException($"{typeToConvert} is neither a record or an enumeration of this library nor a list.");
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableList<>);
}
