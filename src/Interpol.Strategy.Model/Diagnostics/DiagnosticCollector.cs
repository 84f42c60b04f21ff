using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Collects the diagnostics of one document. Those beyond the maximum are only counted, and their messages are never
/// built.
/// </summary>
/// <param name="maxCount">The maximum number of listed diagnostics.</param>
/// <param name="leastError">The lowest class of problem that is an error.</param>
internal partial class DiagnosticCollector(int maxCount, ProblemClass leastError)
{
    // Fields, because the first use in a process waits for the compilation of every accessor.

    /// <summary>Indicates whether a diagnostic is an error.</summary>
    public bool HasErrors;

    /// <summary>
    /// The listed diagnostics, each with the offset at which it was reported, or <see langword="null"/> before the
    /// first one.
    /// </summary>
    protected List<(Diagnostic Diagnostic, long Offset)>? Listed;

    private long _omittedCount;
    private bool _hasOmittedError;
    private bool _hasOmittedDrop;

    /// <summary>
    /// Gets a value that indicates whether the next diagnostic would not be listed, so that its message is not needed.
    /// </summary>
    public bool IsFull => Listed?.Count == maxCount;

    public bool HasDroppedContent =>
        _hasOmittedDrop || Listed?.Exists(item => item.Diagnostic.Effect == DiagnosticEffect.Dropped) == true;

    /// <summary>Reports a problem.</summary>
    public void Report(
        string code,
        ProblemClass problemClass,
        DiagnosticEffect effect,
        [InterpolatedStringHandlerArgument("")] ref DiagnosticMessageHandler message,
        DocumentPosition position) => Add(code, problemClass, effect, message.ToString(), position);

    /// <summary>
    /// Adds what rules found in the value that was read, each finding at its position in the document.
    /// </summary>
    /// <param name="findings">The findings, with paths through the records.</param>
    /// <param name="positions">The positions of the records, or <see langword="null"/> if they are unknown.</param>
    public void AddFindings(IEnumerable<Diagnostic> findings, PathPositions? positions)
    {
        foreach (Diagnostic finding in findings)
        {
            if (Count(finding.Severity, finding.Effect))
            {
                DocumentPosition position = positions?.Find(finding.Path) ?? default;
                Diagnostic located = position.Line == 0
                    ? finding
                    : finding with { Line = position.Line, Column = Math.Max(1, position.Column) };
                (Listed ??= []).Add((located, position.Offset));
            }
        }
    }

    /// <summary>Removes everything, for a reader that starts again.</summary>
    public void Clear()
    {
        (Listed, _omittedCount, _hasOmittedError, _hasOmittedDrop, HasErrors) = (null, 0, false, false, false);
    }

    /// <summary>Adds a problem whose message was built.</summary>
    protected virtual void Add(
        string code, ProblemClass problemClass, DiagnosticEffect effect, string message, DocumentPosition position)
    {
        DiagnosticSeverity severity =
            problemClass >= leastError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        if (Count(severity, effect))
        {
            bool hasLine = position.Line > 0;
            Diagnostic diagnostic = new()
            {
                Code = code,
                Severity = severity,
                Effect = effect,
                Message = message,
                Path = position.Path ?? "",
                Line = hasLine ? position.Line : null,
                Column = hasLine ? Math.Max(1, position.Column) : null,
            };
            (Listed ??= []).Add((diagnostic, position.Offset));
        }
    }

    /// <summary>Counts a diagnostic, and returns a value that indicates whether it is to be listed.</summary>
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
}
