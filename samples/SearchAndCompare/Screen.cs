using Spectre.Console;

// Where people read: a terminal, whose width lines are wrapped to, or a file, which has none.
internal sealed class Screen : IDisposable
{
    private readonly StringWriter? _file = Console.IsOutputRedirected ? new() : null;
    private readonly IAnsiConsole _console;

    public Screen()
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_file ?? Console.Out) });
        _console.Profile.Capabilities.Ansi &= !IsPlain;
        if (_file is not null)
        {
            _console.Profile.Width = short.MaxValue;
        }
    }

    public static bool NoColor => Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };

    private static bool IsPlain => Console.IsOutputRedirected || NoColor;

    public void Write(MarkedText text)
    {
        _console.Write(text.Draw(IsPlain));
        _console.WriteLine();
    }

    // A label, and texts in a column of their own behind it.
    public void Write(string label, params IEnumerable<MarkedText> texts) =>
        _console.Write(new Grid()
            .AddColumn(new GridColumn().NoWrap().Width(label.Length).PadLeft(2).PadRight(0))
            .AddColumn(new GridColumn().PadLeft(label.Length > 0 ? 2 : 0).PadRight(0))
            .AddRow(new Text(label), new Rows(texts.Select(text => text.Draw(IsPlain)))));

    public void WriteLine() => _console.WriteLine();

    // Columns are filled up with blanks, which a file has no use for.
    public void Dispose()
    {
        if (_file is not null)
        {
            foreach (string line in _file.ToString().TrimEnd().ReplaceLineEndings("\n").Split('\n'))
            {
                Console.WriteLine(line.TrimEnd());
            }

            _file.Dispose();
        }
    }
}
