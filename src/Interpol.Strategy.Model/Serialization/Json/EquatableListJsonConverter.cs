using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads and writes an <see cref="EquatableList{T}"/> of a type of your own as a JSON array.</summary>
/// <remarks>
/// Give it to the property: <c>[JsonConverter(typeof(EquatableListJsonConverter&lt;MyType&gt;))]</c>. Lists of this library's own types need nothing. Your
/// <see cref="JsonSerializerContext"/> has to know the type of the elements.
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
public sealed class EquatableListJsonConverter<T> : JsonConverter<EquatableList<T>>
    where T : notnull
{
    /// <summary>Reads the list from a JSON array.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="typeToConvert">Not looked at.</param>
    /// <param name="options">They know the type of the elements.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The value is no array, an element is null, or it cannot be read.</exception>
    /// <exception cref="NotSupportedException">The options do not know the type of the elements.</exception>
    public override EquatableList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"A list is written as a JSON array, and this is {reader.TokenType}.");
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

            // The serializer would count lines and bytes anew from the element's beginning; the element's converter tells where in the document an error is.
            items.Add((converter is not null ? converter.Read(ref reader, typeof(T), options) : JsonSerializer.Deserialize(ref reader, type)) ?? throw NoNull());
        }

        return [.. items];
    }

    /// <summary>Writes the list as a JSON array.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The list.</param>
    /// <param name="options">They know the type of the elements.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">The options do not know the type of the elements.</exception>
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

    private static JsonException NoNull() => new("A list holds no null.");
}
