using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Converts a primitive of this library, such as <see cref="ElementCode"/>, to and from a JSON string or property name.
/// </summary>
/// <remarks>
/// The primitives have this converter as an attribute, so it does not have to be registered. It is public because the
/// code that System.Text.Json generates for a custom <see cref="JsonSerializerContext"/> creates it.
/// </remarks>
/// <typeparam name="T">The type of the primitive.</typeparam>
public sealed class PrimitiveJsonConverter<T> : JsonConverter<T>
    where T : struct, ISpanParsable<T>, ISpanFormattable
{
    /// <summary>Reads a value from a JSON string.</summary>
    /// <param name="reader">The reader, at the string.</param>
    /// <param name="typeToConvert">The type of the primitive. It is ignored.</param>
    /// <param name="options">The options. They are ignored.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">
    /// The JSON value is not a string, or the string cannot be parsed. The message says what is expected.
    /// </exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(ref reader)
            : throw new JsonException($"Expected a string for {typeof(T).Name} but found {reader.TokenType}.");

    /// <summary>Writes a value as a JSON string.</summary>
    /// <param name="writer">The writer to write to.</param>
    /// <param name="value">The value to write.</param>
    /// <param name="options">The options. They are ignored.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">
    /// The value is the default value of its type, whose string is empty and could not be read again.
    /// </exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(TextOf(value));
    }

    /// <summary>Reads a value from a JSON property name, for the key of a dictionary.</summary>
    /// <param name="reader">The reader, at the property name.</param>
    /// <param name="typeToConvert">The type of the primitive. It is ignored.</param>
    /// <param name="options">The options. They are ignored.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The name cannot be parsed. The message says what is expected.</exception>
    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <summary>Writes a value as a JSON property name, for the key of a dictionary.</summary>
    /// <param name="writer">The writer to write to.</param>
    /// <param name="value">The value to write.</param>
    /// <param name="options">The options. They are ignored.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">
    /// The value is the default value of its type, whose string is empty and could not be read again.
    /// </exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(TextOf(value));
    }

    private static T Parse(ref Utf8JsonReader reader)
    {
        try
        {
            return T.Parse(reader.GetString()!, null);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
        catch (InvalidOperationException e)
        {
            // The reader throws this for a string that contains an unpaired surrogate.
            throw new JsonException(e.Message, e);
        }
    }

    private static string TextOf(T value)
    {
        string text = value.ToString(null, null);
        return text.Length > 0
            ? text
            : throw new JsonException(
                $"The default value of {typeof(T).Name} cannot be written. Omit the property, or make it nullable.");
    }
}
