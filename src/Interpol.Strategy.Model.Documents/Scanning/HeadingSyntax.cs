using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Recognizes lines that are headings in Markdown, wiki text, HTML and admonitions.</summary>
internal static partial class HeadingSyntax
{
    /// <summary>Finds the level and the text of a heading in Markdown, HTML or wiki text.</summary>
    public static (int Level, string Text)? Find(string line)
    {
        switch (line[0])
        {
            case '#' when Atx().Match(line) is { Success: true } atx:
                return (atx.Groups[1].Length, atx.Groups[2].Value);
            case '=' when Wiki().Match(line) is { Success: true } wiki:
                return (wiki.Groups[1].Length, wiki.Groups[2].Value);
            case '<' when Html().Match(line) is { Success: true } html:
                return (html.Groups[1].Value[0] - '0', html.Groups[2].Value);
            case '!' or ':' or '[' when Admonition().Match(line) is { Success: true } admonition:
                return (Block.LabelLevel, admonition.Groups[1].Value.Trim('"', ' '));
            default:
                return null;
        }
    }

    [GeneratedRegex(@"^(#{1,6})(?:\s+|(?=[\p{Lu}*\[]))(.*?)\s*#*\s*(?:\{[#:.][^{}]*\})?\s*$")]
    private static partial Regex Atx();

    [GeneratedRegex(@"^(={1,6})\s*([^=].*?)\s*\1$")]
    private static partial Regex Wiki();

    [GeneratedRegex(@"^<[hH]([1-6])\b[^>]*>(.*?)</[hH]\1>$")]
    private static partial Regex Html();

    [GeneratedRegex(@"^(?:!!!\s*\w+\s*|:::\s*\{?\s*\.?\w*\s*\}?\s*|\[!\w+\][-+]?\s*)(\S.*)$")]
    private static partial Regex Admonition();
}
