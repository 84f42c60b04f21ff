using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Writes a primitive of this library (<see cref="ElementCode"/>, <see cref="FrameworkId"/>, …) as a JSON string or property name, and reads it back.</summary>
/// <remarks>
/// The primitives name it in their own attribute, so nobody has to register it. It is public because the code that System.Text.Json
/// generates for a <see cref="JsonSerializerContext"/> of yours has to be able to make one.
/// </remarks>
/// <typeparam name="T">The primitive.</typeparam>
public sealed class PrimitiveJsonConverter<T> : JsonConverter<T>
    where T : struct, ISpanParsable<T>, ISpanFormattable
{
    /// <summary>Reads the value from a JSON string.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="typeToConvert">The primitive's type; not looked at.</param>
    /// <param name="options">Not looked at.</param>
    /// <exception cref="JsonException">The value is no string, or the string is no text of the primitive; the message says what would be right.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(ref reader)
            : throw new JsonException($"{typeof(T).Name} is written as a JSON string, and this is {reader.TokenType}.");

    /// <summary>Writes the value as a JSON string.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not looked at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The value is a <c>default</c> that has no text, so that what is written could not be read.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(TextOf(value));
    }

    /// <summary>Reads the value from the name of a JSON property, for a dictionary's key.</summary>
    /// <param name="reader">The reader, on the name.</param>
    /// <param name="typeToConvert">The primitive's type; not looked at.</param>
    /// <param name="options">Not looked at.</param>
    /// <exception cref="JsonException">The name is no text of the primitive; the message says what would be right.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <summary>Writes the value as the name of a JSON property, for a dictionary's key.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not looked at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The value is a <c>default</c> that has no text, so that what is written could not be read.</exception>
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
            // What the reader throws for a string with half a surrogate pair.
            throw new JsonException(e.Message, e);
        }
    }

    private static string TextOf(T value)
    {
        string text = value.ToString(null, null);
        return text.Length > 0
            ? text
            : throw new JsonException($"The default of {typeof(T).Name} has no text and cannot be written; leave the property out, or make it nullable.");
    }
}
