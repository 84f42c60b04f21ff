using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>
/// Represents a reference to a goal or an objective of a framework, such as <c>interpol-2017-2020/4.2</c>.
/// </summary>
/// <remarks>
/// <para>Applications store references in their own records to say which element a record serves.</para>
/// <para>The string is the id of the framework, a slash and the code of the element. A reference does not guarantee
/// that the element exists. <see cref="FrameworkCatalog.Resolve(ElementReference)"/> returns the element.</para>
/// <para>A revision of a framework can assign a code to a different element. When a framework is replaced,
/// <see cref="FrameworkComparison.Translate(ElementReference)"/> returns the later references of stored ones.</para>
/// <para>References are ordered by framework id, then by code, both in natural order.</para>
/// <para>The default value refers to nothing. Its string is empty.</para>
/// </remarks>
[JsonConverter(typeof(PrimitiveJsonConverter<ElementReference>))]
[TypeConverter(typeof(PrimitiveTypeConverter<ElementReference>))]
public readonly record struct ElementReference : IPrimitive<ElementReference>
{
    internal const char Separator = '/';

    /// <summary>
    /// Initializes a new instance of the <see cref="ElementReference"/> struct with the specified framework id and
    /// code.
    /// </summary>
    /// <param name="frameworkId">The id of the framework.</param>
    /// <param name="code">The code of the element.</param>
    /// <exception cref="ArgumentException">An argument is the default value of its type.</exception>
    public ElementReference(FrameworkId frameworkId, ElementCode code)
    {
        FrameworkId = Guard.NotDefault(frameworkId, nameof(frameworkId));
        Code = Guard.NotDefault(code, nameof(code));
    }

    /// <summary>Gets the id of the framework that contains the element.</summary>
    public FrameworkId FrameworkId { get; }

    /// <summary>Gets the code of the element in the framework.</summary>
    public ElementCode Code { get; }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ElementReference Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Parses a string into an <see cref="ElementReference"/>.</summary>
    /// <param name="text">The id of a framework, a slash and a code. The code can contain slashes.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="FormatException">
    /// <paramref name="text"/> is not a valid reference. The message names the invalid part.
    /// </exception>
    public static ElementReference Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out ElementReference reference) ? reference : throw NotAReference(text);

    /// <summary>Tries to parse a string into an <see cref="ElementReference"/>.</summary>
    /// <param name="text">The string to parse.</param>
    /// <param name="reference">The reference, or the default value if the string was not parsed.</param>
    /// <returns><see langword="true"/> if the string was parsed; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ElementReference reference) =>
        TryParse(text.AsSpan(), out reference);

    /// <inheritdoc cref="TryParse(string?, out ElementReference)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out ElementReference reference)
    {
        bool isReference = TrySplit(text, out ReadOnlySpan<char> framework, out ReadOnlySpan<char> code)
            & FrameworkId.TryParse(framework, out FrameworkId id)
            & ElementCode.TryParse(code, out ElementCode elementCode);
        reference = isReference ? new(id, elementCode) : default;
        return isReference;
    }

    /// <summary>Compares this reference with another by framework id, then by code.</summary>
    /// <param name="other">The reference to compare with.</param>
    /// <returns>
    /// A negative number if this reference precedes the other, a positive number if it follows, or 0 if they are equal.
    /// </returns>
    public int CompareTo(ElementReference other)
    {
        int order = FrameworkId.CompareTo(other.FrameworkId);
        return order != 0 ? order : Code.CompareTo(other.Code);
    }

    /// <summary>
    /// Returns an ASCII string for sorting in a database, such as <c>interpol-42017-42020$14.12$</c> for
    /// <c>interpol-2017-2020/4.2</c>.
    /// </summary>
    /// <remarks>
    /// The ordinal order of sort keys is the order of <see cref="CompareTo"/>. The collation of the column must compare
    /// bytes. See <see cref="ElementCode.ToSortKey"/>.
    /// </remarks>
    /// <returns>The sort key, or an empty string for the default value.</returns>
    public string ToSortKey()
    {
        var key = new StringBuilder();
        if (!FrameworkId.IsDefault)
        {
            NaturalSortKey.Append(key, FrameworkId.ToString());
            NaturalSortKey.Append(key, Code.ToString());
        }

        return key.ToString();
    }

    /// <summary>
    /// Returns the reference as a string, such as <c>interpol-2017-2020/4.2</c>, or an empty string for the default
    /// value.
    /// </summary>
    /// <returns>The reference as a string.</returns>
    public override string ToString() => FrameworkId.IsDefault ? "" : $"{FrameworkId}{Separator}{Code}";

    bool ISpanFormattable.TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider)
    {
        charsWritten = 0;
        return FrameworkId.IsDefault || destination.TryWrite($"{FrameworkId}{Separator}{Code}", out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format,
        IFormatProvider? provider)
    {
        bytesWritten = 0;
        return FrameworkId.IsDefault
            || Utf8.TryWrite(utf8Destination, $"{FrameworkId}{Separator}{Code}", out bytesWritten);
    }

    /// <summary>Determines whether one reference precedes another.</summary>
    public static bool operator <(ElementReference left, ElementReference right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether one reference precedes another or equals it.</summary>
    public static bool operator <=(ElementReference left, ElementReference right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one reference follows another.</summary>
    public static bool operator >(ElementReference left, ElementReference right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one reference follows another or equals it.</summary>
    public static bool operator >=(ElementReference left, ElementReference right) => left.CompareTo(right) >= 0;

    /// <summary>Splits a string at its first slash. Framework ids do not contain slashes.</summary>
    internal static bool TrySplit(
        ReadOnlySpan<char> text,
        out ReadOnlySpan<char> framework,
        out ReadOnlySpan<char> code)
    {
        int slash = text.IndexOf(Separator);
        framework = slash < 0 ? default : text[..slash];
        code = slash < 0 ? default : text[(slash + 1)..];
        return slash >= 0;
    }

    private static FormatException NotAReference(ReadOnlySpan<char> text)
    {
        string problem = !TrySplit(
            text,
            out ReadOnlySpan<char> framework,
            out ReadOnlySpan<char> code) ? "It does not contain a slash."
            : !Slug.IsValid(framework) ? $"{Quoting.Quote(framework)} is not a valid framework id."
            : $"{Quoting.Quote(code)} is not a valid element code.";
        return new($"{Quoting.Quote(text)} is not a valid element reference. {problem} "
            + "A reference must consist of a framework id, a slash and an element code, for example "
            + "'interpol-2017-2020/4.2'.");
    }
}
