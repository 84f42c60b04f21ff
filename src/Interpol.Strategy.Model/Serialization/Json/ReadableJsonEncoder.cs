using System.Buffers;
using System.Text.Encodings.Web;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Escapes only what JSON requires, so that text stays readable.</summary>
/// <remarks>
/// The relaxed encoder of .NET also escapes emoji and characters that its version of Unicode does not contain. Its
/// output would differ between machines.
/// </remarks>
internal sealed unsafe class ReadableJsonEncoder : JavaScriptEncoder
{
    public static readonly ReadableJsonEncoder Instance = new();

    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\']);

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    public override int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny(Escaped);

    public override bool TryEncodeUnicodeScalar(
        int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        Escape((char)unicodeScalar).TryCopyTo(new Span<char>(buffer, bufferLength))
            ? (numberOfCharactersWritten = Escape((char)unicodeScalar).Length) > 0
            : (numberOfCharactersWritten = 0) > 0;

    /// <summary>Copies the characters between two escapes at once. The base class checks each character.</summary>
    public override OperationStatus Encode(
        ReadOnlySpan<char> source,
        Span<char> destination,
        out int charsConsumed,
        out int charsWritten,
        bool isFinalBlock = true)
    {
        charsConsumed = charsWritten = 0;
        while (true)
        {
            ReadOnlySpan<char> rest = source[charsConsumed..];
            int escaped = rest.IndexOfAny(Escaped);
            ReadOnlySpan<char> plain = escaped < 0 ? rest : rest[..escaped];
            if (!plain.TryCopyTo(destination[charsWritten..]))
            {
                return OperationStatus.DestinationTooSmall;
            }

            charsConsumed += plain.Length;
            charsWritten += plain.Length;
            if (escaped < 0)
            {
                return OperationStatus.Done;
            }

            string escape = Escape(rest[escaped]);
            if (!escape.TryCopyTo(destination[charsWritten..]))
            {
                return OperationStatus.DestinationTooSmall;
            }

            charsConsumed++;
            charsWritten += escape.Length;
        }
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => $"\\u{(int)c:x4}",
    };
}
