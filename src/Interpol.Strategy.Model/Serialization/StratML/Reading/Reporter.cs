using System.Runtime.CompilerServices;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Collects the diagnostics of a StratML document, at the position of the XML reader.</summary>
internal sealed partial class Reporter(ReadOptions options)
    : DiagnosticCollector(options.MaxDiagnostics, options.LeastError)
{
    // Fields, because the first use in a process waits for the compilation of every accessor.

    public readonly ReadOptions Options = options;

    /// <summary>The path of the current element.</summary>
    public readonly ElementPath Path = new();

    /// <summary>The positions of the records, or <see langword="null"/> if the options do not contain rules.</summary>
    public readonly PathPositions? RecordPositions = options.Rules.Count == 0 ? null : new();

    /// <summary>The document, if it is a string.</summary>
    public string? Text;

    /// <summary>
    /// Gets a value that indicates whether <see cref="Fail(string, ref DiagnosticMessageHandler)"/> was called.
    /// </summary>
    public bool HasFailed { get; private set; }

    /// <summary>Reports a problem at the position of the reader.</summary>
    public void Report(
        string code,
        ProblemClass problemClass,
        DiagnosticEffect effect,
        [InterpolatedStringHandlerArgument("")] ref DiagnosticMessageHandler message) =>
        Add(code, problemClass, effect, message.ToString(), CurrentPosition);

    /// <summary>Reports a problem that leaves no plan, and returns the exception that ends the reading.</summary>
    public XmlException Fail(
        string code, [InterpolatedStringHandlerArgument("")] ref DiagnosticMessageHandler message) =>
        Fail(code, message.ToString(), CurrentPosition);

    /// <inheritdoc cref="Fail(string, ref DiagnosticMessageHandler)"/>
    public XmlException Fail(string code, string message, DocumentPosition position)
    {
        HasFailed = true;
        Add(code, ProblemClass.Fatal, DiagnosticEffect.Dropped, message, position);
        return new(code);
    }

    /// <summary>Reports that the document cannot be read, or cannot be read any further.</summary>
    public void ReportUnreadable(string code, string message, DocumentPosition position) =>
        Add(code, ProblemClass.Fatal, DiagnosticEffect.Dropped, message, position);

    /// <summary>Returns the result of reading a document, without the framework if there are errors.</summary>
    public ReadResult<StrategicFramework> ToResult(StrategicFramework? framework) => new(
        HasErrors ? null : framework,
        Listed is null ? default : InDocumentOrder(Listed.Select(item => item.Diagnostic)));
}
