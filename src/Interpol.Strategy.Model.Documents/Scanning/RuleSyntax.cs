namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Recognizes lines that consist of marks: rules, underlines and those below the header of a table.</summary>
internal static class RuleSyntax
{
    /// <summary>Determines whether a line consists of at least three of the same mark.</summary>
    public static bool IsRule(string text)
    {
        int count = 0;
        foreach (char c in text)
        {
            if (c == text[0])
            {
                count++;
            }
            else if (c is not (' ' or '\t'))
            {
                return false;
            }
        }

        return count >= 3 && text[0] is ('-' or '*' or '_');
    }

    /// <summary>Determines whether a line underlines the heading above it.</summary>
    public static bool IsUnderline(string text, char mark) => text.Length >= 2 && text.All(c => c == mark);

    /// <summary>Determines whether a line separates the header of a table from its rows.</summary>
    public static bool IsTableDelimiter(string text) =>
        text.Contains('-', StringComparison.Ordinal) && text.Contains('|', StringComparison.Ordinal)
        && text.All(c => c is '-' or '|' or ':' or ' ' or '\t');
}
