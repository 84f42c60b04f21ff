using System.Runtime.CompilerServices;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Collects the diagnostics of a StratML document, at the position of the XML reader.</summary>
internal sealed class Reporter(ReadOptions options) : DiagnosticCollector(options.MaxDiagnostics, options.LeastError)
{
    private IXmlLineInfo? _lines;

    public ReadOptions Options => options;

    /// <summary>Gets the path of the current element.</summary>
    public ElementPath Path { get; } = new();

    /// <summary>
    /// Gets the positions of the records, or <see langword="null"/> if there are no rules that need them.
    /// </summary>
    public PathPositions? RecordPositions { get; } = options.Rules.IsEmpty ? null : new();

    /// <summary>
    /// Gets a value that indicates whether <see cref="Fail(string, ref DiagnosticMessageHandler)"/> was called.
    /// </summary>
    public bool HasFailed { get; private set; }

    /// <summary>Gets the line and column of the reader, or zeros if it does not know them.</summary>
    public (int Line, int Column) LinePosition => _lines is { } lines ? (lines.LineNumber, lines.LinePosition) : (0, 0);

    /// <summary>Gets the position of the reader, for a report that is made later.</summary>
    public DocumentPosition CurrentPosition => GetPosition(LinePosition);

    /// <summary>Takes positions from a reader from now on.</summary>
    public void Attach(XmlReader xml) => _lines = xml as IXmlLineInfo;

    /// <summary>Returns the position of the current element if its line and column were taken before.</summary>
    public DocumentPosition GetPosition((int Line, int Column) position) =>
        IsFull ? default : new(Path.ToString(), position.Line, position.Column);

    /// <summary>Returns the position of an attribute of the current element.</summary>
    public DocumentPosition GetAttributePosition(string attribute) =>
        IsFull ? default : new($"{Path}/@{attribute}", LinePosition.Line, LinePosition.Column);

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

    /// <summary>Runs the rules of the options, and adds their findings.</summary>
    public void RunRules(StrategicFramework framework)
    {
        if (!HasErrors && RecordPositions is { } positions)
        {
            AddFindings(FrameworkValidator.Validate(framework, options.Rules), positions);
        }
    }
}
