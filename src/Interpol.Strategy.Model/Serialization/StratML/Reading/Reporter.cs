using System.Runtime.CompilerServices;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Tells what is wrong or odd where the reader stands.</summary>
internal sealed class Reporter(XmlReader xml, Findings findings)
{
    private readonly IXmlLineInfo? _lines = xml as IXmlLineInfo;

    public Findings Findings => findings;

    public ElementPath Path { get; } = new();

    /// <summary>Where the records stand, if rules are to be asked that will speak of them.</summary>
    public PathPlaces<(int Line, int Column)>? Places { get; } = findings.Options.Rules.IsEmpty ? null : new();

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
    public XmlException Refuse(string code, [InterpolatedStringHandlerArgument("")] ref FindingMessage message) => Refuse(code, ref message, Here);

    /// <inheritdoc cref="Refuse(string, ref FindingMessage)"/>
    public XmlException Refuse(string code, [InterpolatedStringHandlerArgument("")] ref FindingMessage message, Spot spot)
    {
        IsRefused = true;
        Add(code, Weight.Fatal, DiagnosticEffect.Dropped, message.ToString(), spot);
        return new(code);
    }

    /// <summary>Asks the rules, and tells what they find where it stands.</summary>
    public void Ask(StrategicFramework framework)
    {
        if (Places is null || findings.HasErrors)
        {
            return;
        }

        foreach (Diagnostic found in FrameworkValidator.Validate(framework, findings.Options.Rules))
        {
            (int Line, int Column) place = Places.PlaceOf(found.Path) ?? default;
            _ = findings.Add(place.Line == 0 ? found : found with { Line = place.Line, Column = Math.Max(1, place.Column) });
        }
    }

    public static Spot At(string path, (int Line, int Column) position) =>
        position.Line > 0 ? new(path, position.Line, Math.Max(1, position.Column)) : new(path, null, null);

    private Spot At(string path) => At(path, Position);

    private void Add(string code, Weight weight, DiagnosticEffect effect, string message, Spot spot) =>
        findings.Add(code, weight, effect, message, spot.Path ?? "", spot.Line, spot.Column);
}
