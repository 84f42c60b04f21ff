using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the codec of a string.</summary>
internal sealed class StringCodec : JsonCodec<string>
{
    public static readonly StringCodec Instance = new();

    private const int MaxLengthAtOnce = 1 << 24;

    public override bool TryRead(ref DocumentJsonReader json, [MaybeNullWhen(false)] out string value)
    {
        value = json.Text();
        return value is not null;
    }

    public override void Write(Utf8JsonWriter writer, string value) => WriteLong(writer, Writable(value));

    /// <summary>Writes a property whose value is a string of any length.</summary>
    public static void WriteProperty(Utf8JsonWriter writer, JsonEncodedText name, string text)
    {
        if (text.Length <= MaxLengthAtOnce)
        {
            // Fast path: one call for the name and the value.
            writer.WriteString(name, text);
        }
        else
        {
            writer.WritePropertyName(name);
            WriteLong(writer, text);
        }
    }

    /// <summary>Writes a string of any length. Utf8JsonWriter limits the length of what it accepts at once.</summary>
    public static void WriteLong(Utf8JsonWriter writer, ReadOnlySpan<char> text)
    {
        if (text.Length <= MaxLengthAtOnce)
        {
            writer.WriteStringValue(text);
            return;
        }

        while (text.Length > MaxLengthAtOnce)
        {
            // The encoder must get both halves of a surrogate pair at once.
            int length = MaxLengthAtOnce - (char.IsHighSurrogate(text[MaxLengthAtOnce - 1]) ? 1 : 0);
            writer.WriteStringValueSegment(text[..length], isFinalSegment: false);
            text = text[length..];
        }

        writer.WriteStringValueSegment(text, isFinalSegment: true);
    }

    /// <summary>
    /// Returns the string, or throws if it contains an unpaired surrogate, which the writers of .NET replace silently.
    /// </summary>
    public static string Writable(string text) => Utf16.IsWellFormed(text)
        ? text
        : throw new ArgumentException(DescribeUnwritable(text));

    public static string DescribeUnwritable(string text) =>
        $"{Quoting.Quote(text)} contains an unpaired surrogate, which cannot be written.";
}
