using System.Buffers;
using System.Text.Unicode;

namespace Interpol.Strategy.Model;

/// <summary>
/// Defines an ordered value with one string form and implements the parsing and formatting interfaces of .NET for it.
/// </summary>
/// <remarks>The string form is the same in every culture, so format providers are ignored.</remarks>
/// <typeparam name="TSelf">The type of the primitive.</typeparam>
internal interface IPrimitive<TSelf> :
    ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable,
    IEquatable<TSelf>, IComparable<TSelf>, IComparable
    where TSelf : struct, IPrimitive<TSelf>
{
    static abstract TSelf Parse(string text);

    static abstract TSelf Parse(ReadOnlySpan<char> text);

    static abstract bool TryParse(string? text, out TSelf value);

    static abstract bool TryParse(ReadOnlySpan<char> text, out TSelf value);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TSelf.Parse(s);

    static bool IParsable<TSelf>.TryParse(string? s, IFormatProvider? provider, out TSelf result) =>
        TSelf.TryParse(s, out result);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TSelf.Parse(s);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) =>
        TSelf.TryParse(s, out result);

    static TSelf IUtf8SpanParsable<TSelf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(utf8Text.Length);
        try
        {
            return Utf8.ToUtf16(
                utf8Text,
                buffer,
                out int read,
                out int written,
                replaceInvalidSequences: false) == OperationStatus.Done
                ? TSelf.Parse(buffer.AsSpan(0, written))
                : throw new FormatException(
                    $"The bytes are not valid UTF-8. The first invalid byte is at index {read}.");
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    static bool IUtf8SpanParsable<TSelf>.TryParse(
        ReadOnlySpan<byte> utf8Text,
        IFormatProvider? provider,
        out TSelf result)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(utf8Text.Length);
        try
        {
            result = default;
            return Utf8.ToUtf16(
                utf8Text,
                buffer,
                out _,
                out int written,
                replaceInvalidSequences: false) == OperationStatus.Done
                && TSelf.TryParse(buffer.AsSpan(0, written), out result);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString()!;

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TSelf other => ((TSelf)this).CompareTo(other),
        _ => throw new ArgumentException(
            $"{nameof(obj)} must be of type {typeof(TSelf).Name}, but its type is {obj.GetType().Name}.",
            nameof(obj)),
    };
}
