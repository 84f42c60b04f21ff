using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Documents.Writing;

/// <summary>Converts the Markdown of one paragraph back to the string that <see cref="MarkdownText"/> wrote.</summary>
/// <remarks>It is exact and an O(n) operation, because it accepts no other markup than escapes.</remarks>
internal static partial class MarkdownDecoder
{
    /// <summary>Returns the string, or <see langword="null"/> if there is other markup, such as emphasis.</summary>
    public static string? Decode(string markdown)
    {
        var text = new StringBuilder(markdown.Length);
        for (int i = 0; i < markdown.Length; i++)
        {
            char c = markdown[i];
            char next = i + 1 < markdown.Length ? markdown[i + 1] : ' ';
            switch (c)
            {
                case '\\' when next == '\n' || (next < 128 && (char.IsPunctuation(next) || char.IsSymbol(next))):
                    _ = text.Append(next);
                    i++;
                    break;
                case '&' when Reference().Match(markdown, i) is { Success: true } reference:
                    if (!TryParse(reference.Groups[1].ValueSpan, out char referred))
                    {
                        return null;
                    }

                    _ = text.Append(referred);
                    i += reference.Length - 1;
                    break;
                case '`' or '*' or '[':
                case '<' when char.IsAsciiLetter(next) || next is '/' or '!' or '?':
                case '_' when i == 0 || !char.IsLetterOrDigit(markdown[i - 1]) || !char.IsLetterOrDigit(next):
                    return null;
                default:
                    _ = text.Append(c == '\n' ? ' ' : c);
                    break;
            }
        }

        return text.ToString();
    }

    private static bool TryParse(ReadOnlySpan<char> digits, out char c)
    {
        bool isNumber = ushort.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out ushort number);
        c = (char)number;
        return isNumber && number > 0 && !char.IsSurrogate(c);
    }

    [GeneratedRegex(@"\G&(?:#([0-9]{1,7})|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")]
    private static partial Regex Reference();
}
