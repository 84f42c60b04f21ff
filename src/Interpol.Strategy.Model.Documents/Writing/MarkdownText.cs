using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Documents.Writing;

/// <summary>Converts any string to Markdown that shows it. <see cref="MarkdownDecoder"/> converts it back.</summary>
/// <remarks>
/// A line break is a hard line break, and an empty line separates paragraphs. White space that Markdown does not keep
/// is written as a character reference, such as <c>&amp;#32;</c>.
/// </remarks>
internal static partial class MarkdownText
{
    /// <summary>Returns the Markdown of a string on one line.</summary>
    public static string EscapeLine(string text)
    {
        var markdown = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            Append(markdown, text, i, isLineStart: i == 0, isLineEnd: i + 1 == text.Length);
        }

        return markdown.ToString();
    }

    /// <summary>Returns the Markdown of a string within a line: only the marks of emphasis, code and links.</summary>
    public static string EscapeInline(string text) => InlineMark().Replace(text, @"\$&");

    /// <summary>Returns the Markdown of the paragraphs of a string, each with its lines.</summary>
    public static string[][] EscapeParagraphs(string text) =>
    [
        .. ParagraphBreak().Split(text).Select(paragraph =>
        {
            string[] lines = LineBreak().Split(paragraph);
            return lines.Select((line, i) => EscapeLine(line) + (i + 1 < lines.Length ? "\\" : "")).ToArray();
        }),
    ];

    /// <summary>Returns a character as a reference, so that it has no meaning in Markdown.</summary>
    public static string Reference(char c) => string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};");

    private static void Append(StringBuilder markdown, string text, int index, bool isLineStart, bool isLineEnd)
    {
        char c = text[index];
        char previous = index > 0 ? text[index - 1] : ' ';
        char next = index + 1 < text.Length ? text[index + 1] : ' ';
        bool isKeptSpace = c == ' ' && !isLineStart && !isLineEnd && next != ' ' && previous != ' ';
        if (char.IsWhiteSpace(c) && !isKeptSpace)
        {
            _ = markdown.Append(Reference(c));
            return;
        }

        bool isMark = c switch
        {
            '\\' or '`' or '*' or '[' or ']' => true,
            '_' => !char.IsLetterOrDigit(previous) || !char.IsLetterOrDigit(next),
            '<' => char.IsAsciiLetter(next) || next is '/' or '!' or '?',
            '&' => CharacterReference().IsMatch(text.AsSpan(index, Math.Min(40, text.Length - index))),
            '#' => isLineStart || isLineEnd,
            '-' or '+' or '>' or '=' or '|' or '~' or ':' => isLineStart,
            '.' or ')' => next == ' ' && index is > 0 and < 10
                && text.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0,
            _ => false,
        };
        _ = (isMark ? markdown.Append('\\') : markdown).Append(c == '\0' ? '\ufffd' : c);
    }

    [GeneratedRegex(@"[\\`*\[\]]|~~|<(?=[A-Za-z/!?])|&(?=#?\w{1,31};)|(?<!\w)_|_(?!\w)")]
    private static partial Regex InlineMark();

    [GeneratedRegex(@"(?<=[^\n])\n\n(?=[^\n])")]
    private static partial Regex ParagraphBreak();

    [GeneratedRegex(@"(?<=[^\n])\n(?=[^\n])")]
    private static partial Regex LineBreak();

    [GeneratedRegex("^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")]
    private static partial Regex CharacterReference();
}
