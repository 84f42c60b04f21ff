using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>
/// Represents the code of a goal or an objective, such as <c>4</c>, <c>4.2</c>, <c>1.a</c>, <c>A</c> or <c>Goal 3</c>.
/// </summary>
/// <remarks>
/// <para>A code is any string with a character that is not white space. It is kept as it is. The comparison for
/// equality is ordinal: <c>1.a</c> is not equal to <c>1.A</c>.</para>
/// <para>Codes have a natural order. Runs of the digits 0 to 9 are compared by value, so that 2 precedes 10 and 1.2
/// precedes 1.10. All other characters are compared ordinally. A code precedes those that it is a prefix of.</para>
/// <para>The default value is not a valid code. Its string is empty, and the records do not accept it.</para>
/// <para>Source: the element <c>SequenceIndicator</c> of StratML (ISO 17469-1).</para>
/// </remarks>
[JsonConverter(typeof(PrimitiveJsonConverter<ElementCode>))]
[TypeConverter(typeof(PrimitiveTypeConverter<ElementCode>))]
public readonly record struct ElementCode : IPrimitive<ElementCode>
{
    private readonly string? _text;

    /// <summary>
    /// The code as a <see cref="PackedOutline"/>, or 0 if it is not an outline number. Lookups read this field
    /// directly.
    /// </summary>
    internal readonly ulong _packed;

    /// <summary>Initializes a new instance from a string that is known to be valid.</summary>
    internal ElementCode(string text)
    {
        _text = text;
        _packed = PackedOutline.Encode(text);
    }

    /// <summary>
    /// Gets the code one level up, such as <c>4</c> for <c>4.2</c>, or <see langword="null"/> if there is none.
    /// </summary>
    /// <remarks>
    /// The parent is the part before the last period. There is none if either side of the period is empty or white
    /// space.
    /// </remarks>
    public ElementCode? Parent
    {
        get
        {
            ReadOnlySpan<char> text = _text;
            int stop = text.LastIndexOf('.');
            return stop >= 0 && !text[(stop + 1)..].IsWhiteSpace() && TryParse(text[..stop], out ElementCode parent)
                ? parent
                : null;
        }
    }

    /// <summary>
    /// Gets a value that indicates whether this is the default value. Unlike <c>== default</c>, it loads no comparer.
    /// </summary>
    internal bool IsDefault => _text is null;

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ElementCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ElementCode code) ? code : throw NotACode(text);
    }

    /// <summary>Parses a string into an <see cref="ElementCode"/>.</summary>
    /// <param name="text">A string that contains a character other than white space.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">
    /// <paramref name="text"/> is empty or white space, or contains an unpaired surrogate.
    /// </exception>
    public static ElementCode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out ElementCode code) ? code : throw NotACode(text);

    /// <summary>Tries to parse a string into an <see cref="ElementCode"/>.</summary>
    /// <param name="text">The string to parse.</param>
    /// <param name="code">The code, or the default value if the string was not parsed.</param>
    /// <returns><see langword="true"/> if the string was parsed; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ElementCode code)
    {
        bool isCode = !string.IsNullOrWhiteSpace(text) && Utf16.IsWellFormed(text);
        code = isCode ? new(text!) : default;
        return isCode;
    }

    /// <inheritdoc cref="TryParse(string?, out ElementCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out ElementCode code) => TryParse(text.ToString(), out code);

    /// <summary>Compares this code with another in natural order.</summary>
    /// <param name="other">The code to compare with.</param>
    /// <returns>
    /// A negative number if this code precedes the other, a positive number if it follows, or 0 if they are equal.
    /// </returns>
    public int CompareTo(ElementCode other) => NaturalOrder.Compare(_text, other._text);

    /// <summary>Returns an ASCII string for sorting in a database, such as <c>14.12$</c> for <c>4.2</c>.</summary>
    /// <remarks>
    /// <para>The ordinal order of sort keys is the natural order of codes, as in <see cref="CompareTo"/>. Store the
    /// sort key in a separate column with a collation that compares bytes: <c>"C"</c> in PostgreSQL, <c>BINARY</c> in
    /// SQLite (the default), <c>Latin1_General_BIN2</c> in SQL Server, <c>ascii_bin</c> in MySQL. Other collations
    /// ignore punctuation, or order it differently.</para>
    /// <para>The format of the sort key never changes. Its length is at most about ten times that of the code. This is
    /// an O(n) operation.</para>
    /// </remarks>
    /// <returns>The sort key, or an empty string for the default value.</returns>
    /// <example>
    /// <code>
    /// string[] keys = [.. new[] { "4.10", "4.9" }.Select(code => ElementCode.Parse(code).ToSortKey())];
    /// Console.WriteLine(string.Join(" ", keys));
    /// Console.WriteLine(string.CompareOrdinal(keys[0], keys[1]) > 0);
    /// // Output:
    /// // 14.210$ 14.19$
    /// // True
    /// </code>
    /// </example>
    public string ToSortKey()
    {
        var key = new StringBuilder();
        if (!IsDefault)
        {
            NaturalSortKey.Append(key, _text);
        }

        return key.ToString();
    }

    /// <summary>Returns the code as a string, or an empty string for the default value.</summary>
    /// <returns>The code as a string.</returns>
    public override string ToString() => _text ?? "";

    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider) =>
        destination.TryWrite($"{_text}", out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider) =>
        Utf8.TryWrite(utf8Destination, $"{_text}", out bytesWritten);

    /// <summary>Determines whether one code precedes another.</summary>
    public static bool operator <(ElementCode left, ElementCode right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether one code precedes another or equals it.</summary>
    public static bool operator <=(ElementCode left, ElementCode right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one code follows another.</summary>
    public static bool operator >(ElementCode left, ElementCode right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one code follows another or equals it.</summary>
    public static bool operator >=(ElementCode left, ElementCode right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the message for a string that is not a code.</summary>
    internal static string DescribeInvalid(ReadOnlySpan<char> text)
    {
        string rule = text.IsWhiteSpace()
            ? "contain a non-white-space character, for example '4.2'."
            : "not contain an unpaired surrogate.";
        return $"{Quoting.Quote(text)} is not a valid element code. A code must {rule}";
    }

    private static FormatException NotACode(ReadOnlySpan<char> text) => new(DescribeInvalid(text));
}
