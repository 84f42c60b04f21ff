using System.Runtime.CompilerServices;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Tells what is wrong or odd where the reader stands.</summary>
internal sealed class Reporter(XmlReader xml, Findings findings)
{
    private readonly IXmlLineInfo? _lines = xml as IXmlLineInfo;

    public Findings Findings => findings;

    public ElementPath Path { get; } = new();

    /// <summary>Whether something was reported that leaves no plan.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Where the reader stands, for a report that is made later.</summary>
    public Spot Here => findings.IsFull ? default : At(Path.ToString());

    /// <summary>Where the reader stands, which is on an attribute.</summary>
    public Spot HereIn(string attribute) => findings.IsFull ? default : At($"{Path}/@{attribute}");

    /// <summary>The line and the place in it where the reader stands; zero when it does not know.</summary>
    public (int Line, int Column) Position => _lines is { } lines ? (lines.LineNumber, lines.LinePosition) : (0, 0);

    public void Report(string code, Weight weight, DiagnosticEffect effect, [InterpolatedStringHandlerArgument("")] ref FindingMessage message) =>
        Add(code, weight, effect, message.ToString(), Here);

    public void Report(string code, Weight weight, DiagnosticEffect effect, [InterpolatedStringHandlerArgument("")] ref FindingMessage message, Spot spot) =>
        Add(code, weight, effect, message.ToString(), spot);

    /// <summary>Reports what leaves no plan; the exception, once thrown, ends the reading.</summary>
    public XmlException Refuse(string code, [InterpolatedStringHandlerArgument("")] ref FindingMessage message)
    {
        IsRefused = true;
        Add(code, Weight.Fatal, DiagnosticEffect.None, message.ToString(), Here);
        return new(code);
    }

    public static Spot At(string path, (int Line, int Column) position) =>
        position.Line > 0 ? new(path, position.Line, Math.Max(1, position.Column)) : new(path, null, null);

    private Spot At(string path) => At(path, Position);

    private void Add(string code, Weight weight, DiagnosticEffect effect, string message, Spot spot) =>
        findings.Add(code, weight, effect, message, spot.Path ?? "", spot.Line, spot.Column);
}
