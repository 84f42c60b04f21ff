using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>The number or letter under which a plan lists a goal or an objective: <c>4</c>, <c>4.2</c>, and in other plans also <c>1.a</c>, <c>A</c> or <c>Goal 3</c>.</summary>
/// <remarks>
/// <para>Any text that is not blank is a code, kept to the character. Codes are equal when their texts are, character by character: <c>1.a</c> is not <c>1.A</c>.</para>
/// <para>Their order is the natural one: runs of the digits 0 to 9 count by their value, so that 2 stands before 10 and 1.2 before 1.10;
/// everything else counts character by character; a code stands before those that go on from it.</para>
/// <para><c>default</c> is no code: its text is empty, and no property of the records takes it.</para>
/// <para>Source: the element <c>SequenceIndicator</c> of StratML (ISO 17469-1).</para>
/// </remarks>
[JsonConverter(typeof(PrimitiveJsonConverter<ElementCode>))]
[TypeConverter(typeof(TextValueTypeConverter<ElementCode>))]
public readonly record struct ElementCode : ITextValue<ElementCode>
{
    private readonly string? _text;

    /// <summary>The code as an <see cref="PackedOutline"/>; zero when it is none. Read as a field by lookups: see <see cref="CodeLookup"/>.</summary>
    internal readonly ulong _packed;

    /// <summary>Takes a text of one or two digits, <c>4</c> or <c>4.2</c>, from data that is written in code.</summary>
    internal ElementCode(string digits)
    {
        _text = digits;
        _packed = ((ulong)(digits[0] - '0') << PackedOutline.FirstLevelShift) | (digits.Length == 1 ? 0 : (ulong)(digits[2] - '0') << PackedOutline.SecondLevelShift);
    }

    private ElementCode(string text, ulong packed)
    {
        _text = text;
        _packed = packed;
    }

    /// <summary>The code one level up: <c>4</c> for <c>4.2</c>, what stands before the last full stop. <see langword="null"/> where none does, or where nothing but blanks stands on one side of it.</summary>
    public ElementCode? Parent
    {
        get
        {
            ReadOnlySpan<char> text = _text;
            int stop = text.LastIndexOf('.');
            return stop >= 0 && !text[(stop + 1)..].IsWhiteSpace() && TryParse(text[..stop], out ElementCode parent) ? parent : null;
        }
    }

    /// <summary>Quicker than <c>== default</c>, and unlike it loads no assembly of comparers on the way to the canonical data.</summary>
    internal bool IsDefault => _text is null;

    /// <summary>Takes a text as a code.</summary>
    /// <param name="text">Any text that is not blank.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is empty or blank, or holds half a surrogate pair.</exception>
    public static ElementCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ElementCode code) ? code : throw NotACode(text);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static ElementCode Parse(ReadOnlySpan<char> text) => TryParse(text, out ElementCode code) ? code : throw NotACode(text);

    /// <summary>Takes a text as a code, if it is one. Never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The code; <c>default</c> when the text is none.</param>
    /// <returns><see langword="false"/> when the text is <see langword="null"/>, empty or blank, or holds half a surrogate pair.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ElementCode code)
    {
        ulong packed = PackedOutline.Encode(text);
        bool isCode = packed != 0 || (!string.IsNullOrWhiteSpace(text) && Utf16.IsWellFormed(text));
        code = isCode ? new(text!, packed) : default;
        return isCode;
    }

    /// <inheritdoc cref="TryParse(string?, out ElementCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out ElementCode code) => TryParse(text.ToString(), out code);

    /// <summary>Negative when this code stands before the other in natural order, positive when after it, zero only when they are equal.</summary>
    /// <param name="other">The code to compare with.</param>
    public int CompareTo(ElementCode other) => NaturalOrder.Compare(_text, other._text);

    /// <summary>The code's text, as it was given; empty for <c>default</c>.</summary>
    public override string ToString() => _text ?? "";

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite($"{_text}", out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Utf8.TryWrite(utf8Destination, $"{_text}", out bytesWritten);

    /// <summary>Whether the left code stands before the right one.</summary>
    public static bool operator <(ElementCode left, ElementCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left code stands before the right one or equals it.</summary>
    public static bool operator <=(ElementCode left, ElementCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left code stands after the right one.</summary>
    public static bool operator >(ElementCode left, ElementCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code stands after the right one or equals it.</summary>
    public static bool operator >=(ElementCode left, ElementCode right) => left.CompareTo(right) >= 0;

    private static FormatException NotACode(ReadOnlySpan<char> text) =>
        new(text.IsWhiteSpace()
            ? $"{Quoting.Quote(text)} is no element code: a code is a text that is not blank, such as '4.2'."
            : $"{Quoting.Quote(text)} is no element code: it holds half a surrogate pair, which is no character.");
}
