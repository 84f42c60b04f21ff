using System.Runtime.CompilerServices;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Tells what is wrong or odd where the reader stands.</summary>
internal sealed class Reporter(XmlReader xml, DiagnosticCollector diagnostics)
{
    private readonly IXmlLineInfo? _lines = xml as IXmlLineInfo;

    public DiagnosticCollector Diagnostics => diagnostics;

    public ElementPath Path { get; } = new();

    /// <summary>Where the records stand, if rules are to be asked that will speak of them.</summary>
    public PathPositions<(int Line, int Column)>? RecordPositions { get; } = diagnostics.Options.Rules.IsEmpty ? null : new();

    /// <summary>Whether something was reported that leaves no plan.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Where the reader stands, for a report that is made later.</summary>
    public DocumentPosition CurrentPosition => diagnostics.IsFull ? default : CreatePosition(Path.ToString());

    /// <summary>Where the reader stands, which is on an attribute.</summary>
    public DocumentPosition AttributePosition(string attribute) => diagnostics.IsFull ? default : CreatePosition($"{Path}/@{attribute}");

    /// <summary>The line and the place in it where the reader stands; zero when it does not know.</summary>
    public (int Line, int Column) LinePosition => _lines is { } lines ? (lines.LineNumber, lines.LinePosition) : (0, 0);

    public void Report(string code, ProblemClass problemClass, DiagnosticEffect effect, [InterpolatedStringHandlerArgument("")] ref DiagnosticMessageHandler message) =>
        Add(code, problemClass, effect, message.ToString(), CurrentPosition);

    public void Report(string code, ProblemClass problemClass, DiagnosticEffect effect, [InterpolatedStringHandlerArgument("")] ref DiagnosticMessageHandler message, DocumentPosition position) =>
        Add(code, problemClass, effect, message.ToString(), position);

    /// <summary>Reports what leaves no plan; the exception, once thrown, ends the reading.</summary>
    public XmlException Fail(string code, [InterpolatedStringHandlerArgument("")] ref DiagnosticMessageHandler message) => Fail(code, ref message, CurrentPosition);

    /// <inheritdoc cref="Fail(string, ref DiagnosticMessageHandler)"/>
    public XmlException Fail(string code, [InterpolatedStringHandlerArgument("")] ref DiagnosticMessageHandler message, DocumentPosition position)
    {
        HasFailed = true;
        Add(code, ProblemClass.Fatal, DiagnosticEffect.Dropped, message.ToString(), position);
        return new(code);
    }

    /// <summary>Asks the rules, and tells what they find where it stands.</summary>
    public void RunRules(StrategicFramework framework)
    {
        if (RecordPositions is null || diagnostics.HasErrors)
        {
            return;
        }

        foreach (Diagnostic found in FrameworkValidator.Validate(framework, diagnostics.Options.Rules))
        {
            (int Line, int Column) position = RecordPositions.Find(found.Path) ?? default;
            _ = diagnostics.Add(position.Line == 0 ? found : found with { Line = position.Line, Column = Math.Max(1, position.Column) });
        }
    }

    public static DocumentPosition CreatePosition(string path, (int Line, int Column) position) =>
        position.Line > 0 ? new(path, position.Line, Math.Max(1, position.Column)) : new(path, null, null);

    private DocumentPosition CreatePosition(string path) => CreatePosition(path, LinePosition);

    private void Add(string code, ProblemClass problemClass, DiagnosticEffect effect, string message, DocumentPosition position) =>
        diagnostics.Add(code, problemClass, effect, message, position.Path ?? "", position.Line, position.Column);
}
