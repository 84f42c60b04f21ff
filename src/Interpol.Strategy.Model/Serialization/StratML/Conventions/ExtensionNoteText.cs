namespace Interpol.Strategy.Model.Serialization;

/// <summary>A text with notes on lines of their own behind it.</summary>
internal static class ExtensionNoteText
{
    /// <summary>Stands between a text that itself ends in what looks like a note, and the notes.</summary>
    private const string EndOfText = "[End of text]";

    /// <summary>The text with its notes; <see langword="null"/> when there is neither.</summary>
    public static string? Append(string? text, List<ExtensionNote> notes)
    {
        if (text is not null && EndsWithNote(text))
        {
            text = $"{text}\n{EndOfText}";
        }

        return notes.Count == 0 ? text
            : text is null ? string.Join('\n', notes)
            : $"{text}\n{string.Join('\n', notes)}";
    }

    /// <summary>The text without the notes behind it; <see langword="null"/> when there is nothing else.</summary>
    /// <param name="text">The text with its notes.</param>
    /// <param name="tryUse">Takes a note, the last one first; <see langword="false"/> when it is none after all, but a part of the text.</param>
    public static string? Extract(string text, Func<ExtensionNote, bool> tryUse)
    {
        ReadOnlySpan<char> rest = text;
        while (true)
        {
            int start = rest.LastIndexOf('\n') + 1;
            ReadOnlySpan<char> line = rest[start..];
            ReadOnlySpan<char> above = start == 0 ? [] : rest[..(start - 1)];
            bool isEnd = line is EndOfText && EndsWithNote(above);
            if (!isEnd && !(ExtensionNote.TryParse(line, out ExtensionNote note) && tryUse(note)))
            {
                return rest.Length == text.Length ? text : rest.ToString();
            }

            if (isEnd)
            {
                return above.ToString();
            }

            if (start == 0)
            {
                return null;
            }

            rest = above;
        }
    }

    private static bool EndsWithNote(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> line = text[(text.LastIndexOf('\n') + 1)..];
        return line is EndOfText || ExtensionNote.TryParse(line, out _);
    }
}
