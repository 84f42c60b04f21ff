using Interpol.Strategy.Model;

// Collects what is wrong with files, and writes it when a progress bar is no longer shown.
internal sealed class Report
{
    private readonly List<string> _diagnostics = [];
    private readonly List<string> _errors = [];
    private readonly List<string> _failedFiles = [];
    private bool _hasUnreadableFiles;

    // The files that have errors or cannot be read or written.
    public IReadOnlyList<string> FailedFiles => _failedFiles;

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    // Formats the number of errors and warnings.
    public string Counts => $"{Labels.FormatCount(Errors, "error")}, {Labels.FormatCount(Warnings, "warning")}";

    // Returns the exit code of the program, given the exit code that applies if all files are valid.
    public int GetExitCode(int exitCode) =>
        _hasUnreadableFiles ? ExitCode.InvalidInput
        : Errors > 0 ? ExitCode.ErrorsFound
        : exitCode;

    public void AddDiagnostics(string file, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            _diagnostics.Add(diagnostic.ToString(GetName(file)));
            bool isError = diagnostic.Severity == DiagnosticSeverity.Error;
            (Errors, Warnings) = isError ? (Errors + 1, Warnings) : (Errors, Warnings + 1);
            if (isError)
            {
                AddFailedFile(file);
            }
        }
    }

    // Adds an error that is not in the content of the file.
    public void AddError(string file, string message)
    {
        _errors.Add($"{GetName(file)}: error: {message}");
        _hasUnreadableFiles = true;
        AddFailedFile(file);
    }

    public void AddNote(string file, string message) => _errors.Add($"{GetName(file)}: {message}");

    public void Write(TextWriter? diagnosticsOutput = null)
    {
        foreach (string line in _diagnostics)
        {
            (diagnosticsOutput ?? Console.Error).WriteLine(SafeText.EscapeLine(line));
        }

        _errors.ForEach(SafeText.WriteError);
        _diagnostics.Clear();
        _errors.Clear();
    }

    private void AddFailedFile(string file)
    {
        if (_failedFiles.Count == 0 || _failedFiles[^1] != file)
        {
            _failedFiles.Add(file);
        }
    }

    private static string GetName(string file) => file == InputFiles.StandardInput ? "<stdin>" : file;
}
