using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model;

/// <summary>
/// Quotes user input for messages. Invisible characters other than spaces are escaped, and long strings are truncated.
/// </summary>
internal static class Quoting
{
    public const int MaxLength = 60;

    public static string Quote(ReadOnlySpan<char> text)
    {
        var quoted = new StringBuilder(Math.Min(text.Length, MaxLength) + 2);
        AppendQuoted(quoted, text);
        return quoted.ToString();
    }

    /// <summary>Returns at most ten values, each in quotes, and the number of the others.</summary>
    public static string QuoteList(IReadOnlyList<string> values)
    {
        const int Max = 10;
        var list = new StringBuilder();
        for (int i = 0; i < values.Count && i < Max; i++)
        {
            AppendQuoted(list.Append(i == 0 ? "" : ", "), values[i]);
        }

        return values.Count <= Max ? list.ToString() : $"{list} and {values.Count - Max} more";
    }

    private static void AppendQuoted(StringBuilder quoted, ReadOnlySpan<char> text)
    {
        int cut = text.Length <= MaxLength ? text.Length
            : char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1
            : MaxLength;
        _ = quoted.Append('\'');
        VisibleText.AppendTo(quoted, text[..cut]);
        _ = cut == text.Length
            ? quoted.Append('\'')
            : quoted.Append(CultureInfo.InvariantCulture, $"…' ({text.Length} characters)");
    }
}
