using System.Text;

namespace Interpol.Strategy.Model;

/// <summary>
/// Converts a string to one line: each run of white space and control characters becomes one space, except at the ends.
/// </summary>
internal static class SingleLine
{
    public static string CollapseWhiteSpace(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                _ = line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                _ = line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }
}
