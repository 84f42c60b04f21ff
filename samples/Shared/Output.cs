using Spectre.Console;
using Spectre.Console.Rendering;

// The standard output: a terminal, where lines are wrapped to its width, or a file, where they are not.
internal sealed class Output : IDisposable
{
    private readonly StringWriter? _file = Console.IsOutputRedirected ? new() : null;
    private readonly IAnsiConsole _console;

    public Output()
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_file ?? Console.Out) });

        // Spectre takes the log of some build servers for a terminal, and writes bold text even if NO_COLOR is set.
        _console.Profile.Capabilities.Ansi &= !IsPlain;
        if (_file is not null)
        {
            _console.Profile.Width = short.MaxValue;
        }
    }

    public static bool IsPlain { get; } = Console.IsOutputRedirected || CommandLine.NoColor;

    public void WriteLine(IRenderable line)
    {
        _console.Write(line);
        _console.WriteLine();
    }

    public void WriteLine() => _console.WriteLine();

    // Writes a label, and the lines in a second column.
    public void WriteRow(string label, params IEnumerable<IRenderable> lines) =>
        _console.Write(new Grid()
            .AddColumn(new GridColumn().NoWrap().Width(label.Length).PadLeft(2).PadRight(0))
            .AddColumn(new GridColumn().PadLeft(label.Length > 0 ? 2 : 0).PadRight(0))
            .AddRow(new Text(label), new Rows(lines)));

    // Spectre pads columns with spaces, which are not wanted in a file.
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
