namespace Interpol.Strategy.Model;

/// <summary>How a text that somebody gave is shown in a message: in quotes, on one line, and never longer than a reader wants it.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    public static string Show(ReadOnlySpan<char> text)
    {
        if (text.Length <= Longest)
        {
            return $"'{OneLine.Of(text)}'";
        }

        int cut = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return $"'{OneLine.Of(text[..cut])}…' ({text.Length} characters)";
    }
}
