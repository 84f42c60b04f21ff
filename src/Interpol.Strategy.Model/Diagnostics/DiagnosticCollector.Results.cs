namespace Interpol.Strategy.Model.Serialization;

/// <content>The collected diagnostics in document order.</content>
internal partial class DiagnosticCollector
{
    /// <summary>Sorts the diagnostics, and appends the number of those that are not listed.</summary>
    protected EquatableList<Diagnostic> InDocumentOrder(IEnumerable<Diagnostic> diagnostics)
    {
        // A stable sort: diagnostics at the same position stay in the order in which they were found.
        Diagnostic[] sorted =
            [.. diagnostics.OrderBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column)];
        return _omittedCount == 0 ? new(sorted) : [.. sorted, CreateTruncated(sorted[^1])];
    }

    private Diagnostic CreateTruncated(Diagnostic last) => new()
    {
        Code = DiagnosticCodes.DiagnosticsTruncated,
        Severity = _hasOmittedError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        Effect = _hasOmittedDrop ? DiagnosticEffect.Dropped : DiagnosticEffect.None,
        Message = _omittedCount == 1
            ? $"1 more diagnostic was omitted because ReadOptions.MaxDiagnostics is {maxCount}."
            : $"{_omittedCount} more diagnostics were omitted because ReadOptions.MaxDiagnostics is {maxCount}.",
        Line = last.Line,
        Column = last.Column,
    };
}
