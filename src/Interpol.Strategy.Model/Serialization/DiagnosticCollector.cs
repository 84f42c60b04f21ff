using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>What a reader finds wrong or odd, each with its severity in the mode of reading; beyond the number that is to be listed it is only counted.</summary>
internal sealed class DiagnosticCollector(ReadOptions options)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private long _omittedCount;
    private bool _hasOmittedError;
    private bool _hasOmittedDrop;

    public ReadOptions Options => options;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Whether one more would not be listed: whoever has to work for its message may spare that.</summary>
    public bool IsFull => _diagnostics.Count == options.MaxDiagnostics;

    public bool HasErrors { get; private set; }

    public bool HasDroppedContent => _hasOmittedDrop || _diagnostics.Exists(diagnostic => diagnostic.Effect == DiagnosticEffect.Dropped);

    /// <summary>Whether it was listed.</summary>
    public bool Add(string code, ProblemClass problemClass, DiagnosticEffect effect, string message, string path = "", int? line = null, int? column = null)
    {
        bool isError = problemClass switch
        {
            ProblemClass.Notice => false,
            ProblemClass.Fatal => true,
            ProblemClass.Loss => options.Mode != ReadMode.Lenient,
            _ => options.Mode == ReadMode.Strict,
        };
        DiagnosticSeverity severity = isError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        if (!Count(severity, effect))
        {
            return false;
        }

        _diagnostics.Add(new() { Code = code, Severity = severity, Effect = effect, Message = message, Path = path, Line = line, Column = column });
        return true;
    }

    /// <summary>Adds what somebody else found. Whether it was listed.</summary>
    public bool Add(Diagnostic diagnostic)
    {
        bool isListed = Count(diagnostic.Severity, diagnostic.Effect);
        if (isListed)
        {
            _diagnostics.Add(diagnostic);
        }

        return isListed;
    }

    /// <summary>Forgets everything, for a reader that begins again.</summary>
    public void Clear()
    {
        _diagnostics.Clear();
        (_omittedCount, _hasOmittedError, _hasOmittedDrop, HasErrors) = (0, false, false, false);
    }

    /// <summary>The value, unless an error stands against it, and all that was found, in the document's order.</summary>
    /// <param name="value">The value; may be <see langword="null"/> only where there are errors.</param>
    /// <param name="located">What is listed, with its positions, for a reader that finds them last.</param>
    public ReadResult<T> ToResult<T>(T? value, IEnumerable<Diagnostic>? located = null)
        where T : class
    {
        // A stable sort: what stands at one place stays in the order in which it was found.
        Diagnostic[] inOrder = [.. (located ?? _diagnostics).OrderBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column)];
        return new(HasErrors ? null : value, _omittedCount == 0 ? new(inOrder) : [.. inOrder, CreateTruncated(inOrder[^1])]);
    }

    /// <summary>Whether one more is listed.</summary>
    private bool Count(DiagnosticSeverity severity, DiagnosticEffect effect)
    {
        bool isError = severity == DiagnosticSeverity.Error;
        HasErrors |= isError;
        if (!IsFull)
        {
            return true;
        }

        _omittedCount++;
        _hasOmittedError |= isError;
        _hasOmittedDrop |= effect == DiagnosticEffect.Dropped;
        return false;
    }

    private Diagnostic CreateTruncated(Diagnostic last) => new()
    {
        Code = DiagnosticCodes.DiagnosticsTruncated,
        Severity = _hasOmittedError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        Effect = _hasOmittedDrop ? DiagnosticEffect.Dropped : DiagnosticEffect.None,
        Message = string.Create(
            CultureInfo.InvariantCulture,
            $"There are {_omittedCount:N0} more problems, which are not listed; {nameof(ReadOptions)}.{nameof(ReadOptions.MaxDiagnostics)} is {options.MaxDiagnostics:N0}."),
        Line = last.Line,
        Column = last.Column,
    };
}
