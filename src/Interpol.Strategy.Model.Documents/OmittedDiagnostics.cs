using System.Globalization;

namespace Interpol.Strategy.Model.Documents;

/// <summary>Counts the diagnostics of a document that are not listed.</summary>
/// <param name="limit">The number of diagnostics that are listed.</param>
internal sealed class OmittedDiagnostics(int limit)
{
    private bool _hasErrors;
    private bool _hasLosses;

    public int Count { get; private set; }

    public void Add(Diagnostic omitted)
    {
        Count++;
        _hasErrors |= omitted.Severity == DiagnosticSeverity.Error;
        _hasLosses |= omitted.Effect == DiagnosticEffect.Dropped;
    }

    /// <summary>Creates the diagnostic that reports how many are omitted.</summary>
    public Diagnostic Create(Diagnostic last)
    {
        string subject = Count == 1 ? "1 more diagnostic was"
            : string.Create(CultureInfo.InvariantCulture, $"{Count} more diagnostics were");
        return new()
        {
            Code = DiagnosticCodes.DiagnosticsTruncated,
            Severity = _hasErrors ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            Effect = _hasLosses ? DiagnosticEffect.Dropped : DiagnosticEffect.None,
            Message = string.Create(
                CultureInfo.InvariantCulture, $"{subject} omitted because ReadOptions.MaxDiagnostics is {limit}."),
            Line = last.Line,
            Column = last.Column,
        };
    }
}
