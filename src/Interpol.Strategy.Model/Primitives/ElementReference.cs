using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>One goal or objective of one framework, <c>interpol-2017-2020/4.2</c>: what an application stores beside its own record to say which objective it serves.</summary>
/// <remarks>
/// <para>Its text is the framework's id, a slash, and the element's code. It says nothing about whether there is such an element: <see cref="FrameworkCatalog.Resolve(ElementReference)"/> does.</para>
/// <para>The order is by framework, then by code, both natural.</para>
/// <para><c>default</c> refers to nothing: its text is empty.</para>
/// </remarks>
[JsonConverter(typeof(PrimitiveJsonConverter<ElementReference>))]
[TypeConverter(typeof(TextValueTypeConverter<ElementReference>))]
public readonly record struct ElementReference : ITextValue<ElementReference>
{
    private const char Separator = '/';

    /// <summary>Refers to an element by its framework's id and its code.</summary>
    /// <param name="framework">The framework's id.</param>
    /// <param name="code">The element's code.</param>
    /// <exception cref="ArgumentException">One of the two is <c>default</c>.</exception>
    public ElementReference(FrameworkId framework, ElementCode code)
    {
        Framework = !framework.IsDefault ? framework : throw new ArgumentException("A reference needs a framework's id; the one given is default.", nameof(framework));
        Code = !code.IsDefault ? code : throw new ArgumentException("A reference needs an element's code; the one given is default.", nameof(code));
    }

    /// <summary>The id of the framework in which the element stands; <c>default</c> for a <c>default</c> reference alone.</summary>
    public FrameworkId Framework { get; }

    /// <summary>The element's code in that framework; <c>default</c> for a <c>default</c> reference alone.</summary>
    public ElementCode Code { get; }

    /// <summary>Reads a reference from its text.</summary>
    /// <param name="text">A framework's id, a slash, and a code, which may itself hold slashes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no reference; the message says which part is wrong.</exception>
    public static ElementReference Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static ElementReference Parse(ReadOnlySpan<char> text) => TryParse(text, out ElementReference reference) ? reference : throw NotAReference(text);

    /// <summary>Reads a reference from its text, if it is one. Never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The reference; <c>default</c> when the text is none.</param>
    /// <returns><see langword="false"/> when the text is <see langword="null"/>, has no slash, or no id before the first slash or no code behind it.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ElementReference reference) => TryParse(text.AsSpan(), out reference);

    /// <inheritdoc cref="TryParse(string?, out ElementReference)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out ElementReference reference)
    {
        bool isReference = TrySplit(text, out ReadOnlySpan<char> framework, out ReadOnlySpan<char> code)
            & FrameworkId.TryParse(framework, out FrameworkId id)
            & ElementCode.TryParse(code, out ElementCode elementCode);
        reference = isReference ? new(id, elementCode) : default;
        return isReference;
    }

    /// <summary>Negative when this reference stands before the other by framework and then by code, positive when after it, zero only when they are equal.</summary>
    /// <param name="other">The reference to compare with.</param>
    public int CompareTo(ElementReference other)
    {
        int order = Framework.CompareTo(other.Framework);
        return order != 0 ? order : Code.CompareTo(other.Code);
    }

    /// <summary>The reference's text, such as <c>interpol-2017-2020/4.2</c>; empty for <c>default</c>.</summary>
    public override string ToString() => Framework.IsDefault ? "" : $"{Framework}{Separator}{Code}";

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        return Framework.IsDefault || destination.TryWrite($"{Framework}{Separator}{Code}", out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        return Framework.IsDefault || Utf8.TryWrite(utf8Destination, $"{Framework}{Separator}{Code}", out bytesWritten);
    }

    /// <summary>Whether the left reference stands before the right one.</summary>
    public static bool operator <(ElementReference left, ElementReference right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left reference stands before the right one or equals it.</summary>
    public static bool operator <=(ElementReference left, ElementReference right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left reference stands after the right one.</summary>
    public static bool operator >(ElementReference left, ElementReference right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left reference stands after the right one or equals it.</summary>
    public static bool operator >=(ElementReference left, ElementReference right) => left.CompareTo(right) >= 0;

    /// <summary>Cuts a reference's text at its first slash, which no id holds; takes no memory.</summary>
    internal static bool TrySplit(ReadOnlySpan<char> text, out ReadOnlySpan<char> framework, out ReadOnlySpan<char> code)
    {
        int slash = text.IndexOf(Separator);
        framework = slash < 0 ? default : text[..slash];
        code = slash < 0 ? default : text[(slash + 1)..];
        return slash >= 0;
    }

    private static FormatException NotAReference(ReadOnlySpan<char> text)
    {
        string problem = !TrySplit(text, out ReadOnlySpan<char> framework, out ReadOnlySpan<char> code) ? "it has no slash"
            : !FrameworkId.IsSlug(framework) ? $"{Quoting.Quote(framework)} is no framework id"
            : $"{Quoting.Quote(code)} is no element code";
        return new($"{Quoting.Quote(text)} is no element reference: {problem}. A reference is a framework's id, a slash and an element's code, such as 'interpol-2017-2020/4.2'.");
    }
}
