using Interpol.Strategy.Model;

// What has been told, counted; while a progress bar is drawn it is held back, for the two would write over each other.
internal sealed class Tally
{
    private List<string>? _held;

    public int Converted { get; set; }

    public int Unread { get; private set; }

    public int Errors { get; private set; }

    private int Warnings { get; set; }

    public void Tell(string file, EquatableList<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Say(diagnostic.ToString(file));
            _ = diagnostic.Severity == DiagnosticSeverity.Error ? Errors++ : Warnings++;
        }
    }

    public void Fail(string file, string why)
    {
        Say($"{file}: {why}");
        Unread++;
    }

    public void Hold() => _held = [];

    public void Release()
    {
        List<string> held = _held ?? [];
        _held = null;
        held.ForEach(Say);
    }

    public override string ToString() => $"{Count(Converted, "file")} converted: {Count(Errors, "error")}, {Count(Warnings, "warning")}.";

    private void Say(string line)
    {
        if (_held is null)
        {
            Console.Error.WriteLine(line);
        }
        else
        {
            _held.Add(line);
        }
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
