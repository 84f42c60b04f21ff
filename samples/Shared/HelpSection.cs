using System.Text;

// A section at the end of the help, with two columns.
internal sealed record HelpSection(string Title, params (string Label, string Text)[] Rows)
{
    private const string Indentation = "  ", Gap = "  ";

    public static HelpSection Examples(params string[] arguments) =>
        new("Examples:", [.. arguments.Select(example => ("", $"{CommandLine.ProgramName} {example}"))]);

    public void Write(TextWriter writer, int maxWidth)
    {
        writer.WriteLine(Title);
        int labelWidth = Rows.Max(row => row.Label.Length);
        string emptyLabel = Indentation + (labelWidth == 0 ? "" : new string(' ', labelWidth) + Gap);
        foreach ((string label, string text) in Rows)
        {
            string start = labelWidth == 0 ? Indentation : Indentation + label.PadRight(labelWidth) + Gap;
            foreach (string line in Wrap(text, maxWidth - start.Length))
            {
                writer.WriteLine(start + line);
                start = emptyLabel;
            }
        }

        writer.WriteLine();
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                _ = line.Clear();
            }

            _ = line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }
}
