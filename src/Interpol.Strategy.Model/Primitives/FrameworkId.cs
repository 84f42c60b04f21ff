using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>The short name by which programs know a framework: <c>interpol-2017-2020</c>.</summary>
/// <remarks>
/// <para>Lower-case letters a to z and digits 0 to 9, in groups joined by single hyphens. It can stand in a web address, a file name and an
/// <see cref="ElementReference"/> as it is.</para>
/// <para>The order is the natural one: runs of digits count by their value.</para>
/// <para><c>default</c> is no id: its text is empty, and no property of the records takes it.</para>
/// </remarks>
[JsonConverter(typeof(PrimitiveJsonConverter<FrameworkId>))]
[TypeConverter(typeof(TextValueTypeConverter<FrameworkId>))]
public readonly record struct FrameworkId : ITextValue<FrameworkId>
{
    private readonly string? _text;

    /// <summary>Takes a text of which somebody has made sure that it is an id.</summary>
    internal FrameworkId(string text) => _text = text;

    /// <summary>Quicker than <c>== default</c>, and unlike it loads no assembly of comparers on the way to the canonical data.</summary>
    internal bool IsDefault => _text is null;

    /// <summary>Takes a text as an id.</summary>
    /// <param name="text">Lower-case letters a to z and digits, in groups joined by single hyphens.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no id; the message offers one that is near, or an example.</exception>
    public static FrameworkId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out FrameworkId id) ? id : throw NotAnId(text);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static FrameworkId Parse(ReadOnlySpan<char> text) => TryParse(text, out FrameworkId id) ? id : throw NotAnId(text);

    /// <summary>Takes a text as an id, if it is one. Never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">The id; <c>default</c> when the text is none.</param>
    /// <returns><see langword="false"/> when the text is <see langword="null"/>, empty, or holds anything but lower-case letters a to z and digits in groups joined by single hyphens.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out FrameworkId id)
    {
        bool isId = IsSlug(text);
        id = isId ? new(text!) : default;
        return isId;
    }

    /// <inheritdoc cref="TryParse(string?, out FrameworkId)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out FrameworkId id)
    {
        bool isId = IsSlug(text);
        id = isId ? new(text.ToString()) : default;
        return isId;
    }

    /// <summary>Negative when this id stands before the other in natural order, positive when after it, zero only when they are equal.</summary>
    /// <param name="other">The id to compare with.</param>
    public int CompareTo(FrameworkId other) => NaturalOrder.Compare(_text, other._text);

    /// <summary>The id's text; empty for <c>default</c>.</summary>
    public override string ToString() => _text ?? "";

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite($"{_text}", out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Utf8.TryWrite(utf8Destination, $"{_text}", out bytesWritten);

    /// <summary>Whether the left id stands before the right one.</summary>
    public static bool operator <(FrameworkId left, FrameworkId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left id stands before the right one or equals it.</summary>
    public static bool operator <=(FrameworkId left, FrameworkId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left id stands after the right one.</summary>
    public static bool operator >(FrameworkId left, FrameworkId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left id stands after the right one or equals it.</summary>
    public static bool operator >=(FrameworkId left, FrameworkId right) => left.CompareTo(right) >= 0;

    internal static bool IsSlug(ReadOnlySpan<char> text)
    {
        bool inGroup = false;
        foreach (char c in text)
        {
            bool isGroup = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
            if (!isGroup && !(c == '-' && inGroup))
            {
                return false;
            }

            inGroup = isGroup;
        }

        return inGroup;
    }

    private static FormatException NotAnId(ReadOnlySpan<char> text)
    {
        string nearest = Slug(text[..Math.Min(text.Length, Quoting.MaxLength)]);
        return new($"{Quoting.Quote(text)} is no framework id: an id is lower-case letters a to z and digits in groups joined by single hyphens, "
            + $"such as '{(nearest.Length > 0 ? nearest : "interpol-2017-2020")}'.");
    }

    /// <summary>The id nearest to a text; empty when there is none.</summary>
    internal static string Slug(ReadOnlySpan<char> text)
    {
        var slug = new StringBuilder();
        foreach (char c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                _ = slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                _ = slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
