using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Handles the nodes of a document that its schema does not allow. One handler serves a whole document.
/// </summary>
/// <remarks>
/// A method whose name contains <c>Skip</c> moves the reader to the end of the element. All others leave it in place.
/// </remarks>
internal sealed class UnexpectedNodeHandler(XmlReader xml, Reporter reporter)
{
    private readonly List<string> _otherNamespaces = [];
    private StratMLVersions _version;
    private string _namespace = "";
    private int _outerDepth;

    /// <summary>Gets a value that indicates whether children of the core were found outside it.</summary>
    public bool HasCoreOutside { get; private set; }

    /// <summary>Starts to handle the nodes of the plan whose root element the reader is on.</summary>
    public void BeginPlan(StratMLVersions version)
    {
        _version = version;
        _namespace = xml.NamespaceURI;
        _outerDepth = xml.Depth - 1;
    }

    /// <summary>Ends the reading if a number of levels is more than the options allow.</summary>
    public void FailIfTooDeep(int depth)
    {
        if (depth > reporter.Options.MaxDepth)
        {
            throw reporter.Fail(
                DiagnosticCodes.TooDeep,
                $"{DiagnosticMessages.TooDeep(reporter.Options.MaxDepth)}");
        }
    }

    /// <summary>
    /// Skips an element of a namespace that is not one of StratML; otherwise, reports that the namespace is not that of
    /// the plan.
    /// </summary>
    public bool TrySkipForeign()
    {
        string space = xml.NamespaceURI;
        if (space.Length == 0 || StratMLNamespaces.GetVersion(space) != StratMLVersions.None)
        {
            ReportOtherNamespace(space);
            return false;
        }

        if (space.StartsWith(StratMLNamespaces.FormEditor, StringComparison.Ordinal) || xml.LocalName == "SchemaInfo")
        {
            reporter.Report(
                DiagnosticCodes.EditorArtifact,
                ProblemClass.HarmlessLoss,
                DiagnosticEffect.Dropped,
                $"{DiagnosticMessages.EditorArtifact(xml.LocalName)}");
        }
        else
        {
            reporter.Report(
                DiagnosticCodes.UnknownProperty,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"{DiagnosticMessages.Unknown(xml.LocalName, "an element", $"'{reporter.Path.Parent}'")} Its namespace "
                    + $"{Quoting.Quote(space)} is not a StratML namespace. {DiagnosticMessages.Ignored}");
        }

        _ = Skip();
        return true;
    }

    /// <summary>Skips an element whose name its parent does not allow in any version.</summary>
    public void SkipUnknown(ElementSchema schema)
    {
        string name = xml.LocalName;
        if (name is "NameDescription" or "Goals" or "Objectives" or "Target" or "MeasureValue")
        {
            throw reporter.Fail(
                DiagnosticCodes.UnsupportedVocabulary,
                $"{DiagnosticMessages.Unsupported($" with the element '{name}', such as a draft of StratML Part 3")}");
        }

        HasCoreOutside |= reporter.Path.Length == 2 && PlanElements.Core.Find(name, _version) >= 0;
        DocumentPosition position = reporter.CurrentPosition;
        bool isEditors = name == "id" && !xml.HasAttributes;
        if (Skip() && isEditors)
        {
            reporter.Report(
                DiagnosticCodes.EditorArtifact,
                ProblemClass.HarmlessLoss,
                DiagnosticEffect.Dropped,
                $"{DiagnosticMessages.EditorArtifact(name)}",
                position);
        }
        else
        {
            reporter.Report(
                DiagnosticCodes.UnknownProperty,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"{DiagnosticMessages.Unknown(name, "an element", $"'{reporter.Path.Parent}'")} "
                    + $"{DiagnosticMessages.Expected(schema.GetNames(_version))} {DiagnosticMessages.Ignored}",
                position);
        }
    }

    public void SkipElementInText()
    {
        reporter.Report(
            DiagnosticCodes.UnknownProperty,
            ProblemClass.Loss,
            DiagnosticEffect.Dropped,
            $"{DiagnosticMessages.Unknown(xml.LocalName, "an element", $"'{reporter.Path.Last}'")} Expected only text. "
                + $"{DiagnosticMessages.Ignored}");
        _ = Skip();
    }

    public void ReportFromOtherVersion(ChildElement child)
    {
        string effect = child.Versions == StratMLVersions.None
            ? DiagnosticMessages.Kept
            : $"It was read as in {StratMLNamespaces.GetTitle(Newest(child.Versions))}.";
        reporter.Report(
            DiagnosticCodes.NameFromOtherVersion,
            ProblemClass.Repaired,
            DiagnosticEffect.Repaired,
            $"{DiagnosticMessages.FromOtherVersion(child.Name, StratMLNamespaces.GetTitle(_version))} {effect}");
    }

    public void ReportOutOfOrder(ChildElement previous) => reporter.Report(
        DiagnosticCodes.ElementOutOfOrder,
        ProblemClass.Repaired,
        DiagnosticEffect.Repaired,
        $"'{xml.LocalName}' must come before '{previous.Name}'.");

    public void ReportTooMany(ChildElement child, int count) => reporter.Report(
        DiagnosticCodes.TooManyElements,
        ProblemClass.Repaired,
        DiagnosticEffect.None,
        $"At most {child.MaxCount} '{child.Name}' elements are allowed here, but this is number {count}. "
            + $"{DiagnosticMessages.Kept}");

    public void SkipDuplicate()
    {
        reporter.Report(
            DiagnosticCodes.DuplicateProperty,
            ProblemClass.Loss,
            DiagnosticEffect.Dropped,
            $"{DiagnosticMessages.Duplicate(xml.LocalName)} This one was ignored.");
        _ = Skip();
    }

    /// <summary>Reports the required children of an element that were not found in it.</summary>
    public void ReportMissing(ElementSchema schema, uint seen, (int Line, int Column) position)
    {
        for (int row = 0; row < schema.Children.Length; row++)
        {
            ChildElement child = schema.Children[row];
            if (child.MinCount == 0 || (schema.Bits[row] & seen) != 0 || (child.Versions & _version) == 0)
            {
                continue;
            }

            bool isCore = child.Name == StratMLNames.StrategicPlanCore;
            string effect = isCore || child.Name == StratMLNames.Goal
                ? "The plan was read without goals."
                : "It was read as empty.";
            reporter.Report(
                DiagnosticCodes.MissingProperty,
                isCore ? ProblemClass.Loss : ProblemClass.Repaired,
                DiagnosticEffect.None,
                $"{DiagnosticMessages.Missing(child.Name, "element", $"'{reporter.Path.Last}'")} {effect}",
                new($"{reporter.Path}/{child.Name}", position.Line, position.Column));
        }
    }

    /// <summary>
    /// Reports a comment, an instruction, text between elements, or another node that is not an element.
    /// </summary>
    public void ReportNonElement()
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Comment:
                reporter.Report(
                    DiagnosticCodes.Comment,
                    ProblemClass.Notice,
                    DiagnosticEffect.Dropped,
                    $"{DiagnosticMessages.Comment}");
                break;
            case XmlNodeType.ProcessingInstruction:
                reporter.Report(
                    DiagnosticCodes.ProcessingInstruction,
                    ProblemClass.Notice,
                    DiagnosticEffect.Dropped,
                    $"Processing instructions are not kept. {Quoting.Quote(xml.Name)} was ignored.");
                break;
            case XmlNodeType.DocumentType:
                throw FailOnDocumentType(reporter.LinePosition);
            case XmlNodeType.EntityReference:
                reporter.Report(
                    DiagnosticCodes.UnresolvedEntity,
                    ProblemClass.Loss,
                    DiagnosticEffect.Dropped,
                    $"The XmlReader did not expand the entity {Quoting.Quote(xml.Name)}. {DiagnosticMessages.Ignored}");
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA:
                ReportText(xml.Value, reporter.CurrentPosition);
                break;
            default:
                break;
        }
    }

    /// <summary>Reports text between elements, unless it is white space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The position of the text.</param>
    /// <param name="child">The element that it was read as, or <see langword="null"/> if it was ignored.</param>
    public void ReportText(string text, DocumentPosition position, string? child = null)
    {
        if (text.AsSpan().Trim(XmlText.WhiteSpace).Length > 0)
        {
            reporter.Report(
                DiagnosticCodes.UnexpectedText,
                child is null ? ProblemClass.Loss : ProblemClass.Repaired,
                child is null ? DiagnosticEffect.Dropped : DiagnosticEffect.Repaired,
                $"Expected only elements but found the text {Quoting.Quote(text)}. "
                    + $"{(child is null ? DiagnosticMessages.Ignored : $"It was read as '{child}'.")}",
                position);
        }
    }

    /// <summary>Reports a document type declaration, and returns the exception that ends the reading.</summary>
    public XmlException FailOnDocumentType((int Line, int Column) position) => reporter.Fail(
        DiagnosticCodes.DocumentTypeDeclaration,
        "The document must not have a document type declaration. It was not read.",
        new("", position.Line, position.Column));

    private static StratMLVersions Newest(StratMLVersions versions)
    {
        StratMLVersions[] all =
            [StratMLVersions.Part2, StratMLVersions.Part1, StratMLVersions.Part2Of2010, StratMLVersions.Part1Original];
        return all.First(version => (version & versions) != 0);
    }

    private void ReportOtherNamespace(string namespaceName)
    {
        if (!_otherNamespaces.Contains(namespaceName))
        {
            _otherNamespaces.Add(namespaceName);
            reporter.Report(
                DiagnosticCodes.NamespaceMismatch,
                ProblemClass.Repaired,
                DiagnosticEffect.Repaired,
                $"The namespace {Quoting.Quote(namespaceName)} is not that of the plan. Expected "
                    + $"{Quoting.Quote(_namespace)}. Elements in it were read as elements of the plan.");
        }
    }

    /// <summary>
    /// Moves to the end of the element, and returns a value that indicates whether it contained only white space.
    /// </summary>
    private bool Skip()
    {
        bool isBlank = true;
        int depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            return true;
        }

        while (xml.Read() && xml.Depth > depth)
        {
            isBlank &= xml.NodeType is XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;
            if (xml.NodeType == XmlNodeType.Element)
            {
                FailIfTooDeep(xml.Depth - _outerDepth);
            }
        }

        return isBlank;
    }
}
