using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Converts an <see cref="EquatableList{T}"/> of a custom type to and from a JSON array.</summary>
/// <remarks>
/// Apply it to a property: <c>[JsonConverter(typeof(EquatableListJsonConverter&lt;MyType&gt;))]</c>. The
/// <see cref="JsonSerializerContext"/> in use must contain the type of the elements. Lists of this library's types do
/// not need this converter.
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
public sealed class EquatableListJsonConverter<T> : JsonConverter<EquatableList<T>>
    where T : notnull
{
    /// <summary>Reads a list from a JSON array.</summary>
    /// <param name="reader">The reader, at the start of the array.</param>
    /// <param name="typeToConvert">The type of the list. It is ignored.</param>
    /// <param name="options">The options, which must contain the type of the elements.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The value is not an array, or an element is null or cannot be read.</exception>
    /// <exception cref="NotSupportedException">The options do not contain the type of the elements.</exception>
    public override EquatableList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"Expected a list but found {reader.TokenType}.");
        }

        var type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var converter = type.Converter as JsonConverter<T>;
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                throw NoNull();
            }

            // JsonSerializer would count lines and bytes from the start of the element. Its converter reports the
            // position in the document.
            T? item = converter is not null
                ? converter.Read(ref reader, typeof(T), options)
                : JsonSerializer.Deserialize(ref reader, type);
            items.Add(item ?? throw NoNull());
        }

        return [.. items];
    }

    /// <summary>Writes a list as a JSON array.</summary>
    /// <param name="writer">The writer to write to.</param>
    /// <param name="value">The list to write.</param>
    /// <param name="options">The options, which must contain the type of the elements.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="writer"/> or <paramref name="options"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="NotSupportedException">The options do not contain the type of the elements.</exception>
    public override void Write(Utf8JsonWriter writer, EquatableList<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        var type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (T item in value)
        {
            JsonSerializer.Serialize(writer, item, type);
        }

        writer.WriteEndArray();
    }

    private static JsonException NoNull() => new("A list must not contain null.");
}
