using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents the codec of a string.</summary>
internal sealed class StringCodec : JsonCodec<string>
{
    public static readonly StringCodec Instance = new();

    public override bool TryRead(ref DocumentJsonReader json, [MaybeNullWhen(false)] out string value)
    {
        value = json.Text();
        return value is not null;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(Writable(value));

    /// <summary>
    /// Returns the string, or throws if it contains an unpaired surrogate, which the writers of .NET replace silently.
    /// </summary>
    public static string Writable(string text) => Utf16.IsWellFormed(text)
        ? text
        : throw new ArgumentException(
            $"{Quoting.Quote(text)} contains an unpaired surrogate, which cannot be written.");
}
