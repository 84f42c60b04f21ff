using Interpol.Strategy.Model;

// Collects what happened to each file, and writes it at the end, so that it does not interfere with the progress bar.
internal sealed class ConversionSummary
{
    private readonly List<string> _messages = [];
    private int _converted, _failed, _errors, _warnings;

    public int ExitCode =>
        _failed > 0 ? global::ExitCode.InvalidInput
        : _errors > 0 ? global::ExitCode.ErrorsFound
        : global::ExitCode.Success;

    public void AddConverted() => _converted++;

    public void AddDiagnostics(string file, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            _messages.Add(diagnostic.ToString(file));
            _ = diagnostic.Severity == DiagnosticSeverity.Error ? _errors++ : _warnings++;
        }
    }

    public void AddFailure(string file, string message)
    {
        _messages.Add($"{file}: error: The file was not converted. {message}");
        _failed++;
    }

    public void Write()
    {
        _messages.ForEach(Console.Error.WriteLine);
        Console.Error.WriteLine(
            $"{Labels.FormatCount(_converted, "file")} converted: "
            + $"{Labels.FormatCount(_errors, "error")}, {Labels.FormatCount(_warnings, "warning")}.");
    }
}
