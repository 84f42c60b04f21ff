using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents the id of a framework, such as <c>interpol-2017-2020</c>.</summary>
/// <remarks>
/// <para>An id contains only the lowercase letters a to z and the digits 0 to 9, in groups joined by single hyphens. It
/// can be used in a URL, a file name and an <see cref="ElementReference"/> without escaping.</para>
/// <para>Ids have a natural order. Runs of digits are compared by value.</para>
/// <para>The default value is not a valid id. Its string is empty, and the records do not accept it.</para>
/// </remarks>
[JsonConverter(typeof(PrimitiveJsonConverter<FrameworkId>))]
[TypeConverter(typeof(PrimitiveTypeConverter<FrameworkId>))]
public readonly record struct FrameworkId : IPrimitive<FrameworkId>
{
    private readonly string? _text;

    /// <summary>Initializes a new instance from a string that is known to be valid.</summary>
    internal FrameworkId(string text) => _text = text;

    /// <summary>
    /// Gets a value that indicates whether this is the default value. Unlike <c>== default</c>, it loads no comparer.
    /// </summary>
    internal bool IsDefault => _text is null;

    /// <summary>Creates an id from the name of a framework, such as <c>harbour-plan</c> from Harbour Plan.</summary>
    /// <remarks>
    /// The id is the same in every process and has at most 64 characters. Accents are removed. If the name has letters
    /// that cannot be written as a to z, such as those of other scripts, the id ends with a hash of the name. The id of
    /// a name without letters and digits is <c>plan</c>. Different names can have the same id.
    /// </remarks>
    /// <param name="name">The name of the framework.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(FrameworkId.FromName("Élan stratégique 2030"));
    /// // Output: elan-strategique-2030
    /// </code>
    /// </example>
    public static FrameworkId FromName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return GeneratedId.Create(null, name, out _);
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static FrameworkId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out FrameworkId id) ? id : throw NotAnId(text);
    }

    /// <summary>Parses a string into a <see cref="FrameworkId"/>.</summary>
    /// <param name="text">The id: lowercase letters a to z and digits, in groups joined by single hyphens.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">
    /// <paramref name="text"/> is not a valid id. The message suggests a similar id or contains an example.
    /// </exception>
    public static FrameworkId Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out FrameworkId id) ? id : throw NotAnId(text);

    /// <summary>Tries to parse a string into a <see cref="FrameworkId"/>.</summary>
    /// <param name="text">The string to parse.</param>
    /// <param name="id">The id, or the default value if the string was not parsed.</param>
    /// <returns><see langword="true"/> if the string was parsed; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out FrameworkId id)
    {
        bool isId = Slug.IsValid(text);
        id = isId ? new(text!) : default;
        return isId;
    }

    /// <inheritdoc cref="TryParse(string?, out FrameworkId)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out FrameworkId id)
    {
        bool isId = Slug.IsValid(text);
        id = isId ? new(text.ToString()) : default;
        return isId;
    }

    /// <summary>Compares this id with another in natural order.</summary>
    /// <param name="other">The id to compare with.</param>
    /// <returns>
    /// A negative number if this id precedes the other, a positive number if it follows, or 0 if they are equal.
    /// </returns>
    public int CompareTo(FrameworkId other) => NaturalOrder.Compare(_text, other._text);

    /// <summary>Returns the id as a string, or an empty string for the default value.</summary>
    /// <returns>The id as a string.</returns>
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

    /// <summary>Determines whether one id precedes another.</summary>
    public static bool operator <(FrameworkId left, FrameworkId right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether one id precedes another or equals it.</summary>
    public static bool operator <=(FrameworkId left, FrameworkId right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one id follows another.</summary>
    public static bool operator >(FrameworkId left, FrameworkId right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one id follows another or equals it.</summary>
    public static bool operator >=(FrameworkId left, FrameworkId right) => left.CompareTo(right) >= 0;

    private static FormatException NotAnId(ReadOnlySpan<char> text)
    {
        string nearest = text.Length <= Quoting.MaxLength ? Slug.Create(text, out _) : "";
        return new($"{Quoting.Quote(text)} is not a valid framework id. "
            + "An id must consist of groups of lowercase letters (a-z) and digits, separated by single hyphens"
            + (nearest.Length > 0 ? $". Did you mean '{nearest}'?" : ", for example 'interpol-2017-2020'."));
    }
}
