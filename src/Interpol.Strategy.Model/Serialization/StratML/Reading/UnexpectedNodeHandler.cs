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
                $"Elements lie in each other more than {reporter.Options.MaxDepth} levels deep, which is as far as "
                    + $"{nameof(ReadOptions)}.{nameof(ReadOptions.MaxDepth)} allows.");
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
                $"{Quoting.Quote(xml.LocalName)} was put here by an editor of forms for itself; it is left out.");
        }
        else
        {
            reporter.Report(
                DiagnosticCodes.UnknownProperty,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"The element {Quoting.Quote(xml.LocalName)} is in the namespace {Quoting.Quote(space)}, which is "
                    + $"not StratML's; it is left out with everything in it.");
        }

        _ = Skip();
        return true;
    }

    /// <summary>Skips an element whose name its parent does not allow in any version.</summary>
    public void SkipUnknown(VersionedSchema schema)
    {
        string name = xml.LocalName;
        if (name is "NameDescription" or "Goals" or "Objectives" or "Target" or "MeasureValue")
        {
            throw reporter.Fail(
                DiagnosticCodes.UnsupportedVocabulary,
                $"{name} is no element of StratML's Parts 1 and 2, which are read here, but of a draft of Part 3, "
                    + $"or of a vocabulary of somebody's own under the same names.");
        }

        HasCoreOutside |= reporter.Path.Length == 2 && PlanElements.Core.ForVersion(_version).Find(name, 0) >= 0;
        DocumentPosition position = reporter.CurrentPosition;
        bool isEditors = name == "id" && !xml.HasAttributes;
        if (Skip() && isEditors)
        {
            reporter.Report(
                DiagnosticCodes.EditorArtifact,
                ProblemClass.HarmlessLoss,
                DiagnosticEffect.Dropped,
                $"An empty 'id' is what an editor puts here for itself; it is left out.",
                position);
        }
        else
        {
            reporter.Report(
                DiagnosticCodes.UnknownProperty,
                ProblemClass.Loss,
                DiagnosticEffect.Dropped,
                $"An element {Quoting.Quote(name)} does not belong here; it is left out with everything in it. What "
                    + $"belongs here is {schema}.",
                position);
        }
    }

    public void SkipElementInText()
    {
        reporter.Report(
            DiagnosticCodes.UnknownProperty,
            ProblemClass.Loss,
            DiagnosticEffect.Dropped,
            $"An element {Quoting.Quote(xml.LocalName)} stands in {reporter.Path.Last}, which holds text and nothing "
                + $"else; it is left out with everything in it.");
        _ = Skip();
    }

    public void ReportFromOtherVersion(ChildElement child) => reporter.Report(
        DiagnosticCodes.NameFromOtherVersion,
        ProblemClass.Repaired,
        DiagnosticEffect.Repaired,
        $"{child.Name} does not stand here in {StratMLNamespaces.GetTitle(_version)}, but does in "
            + $"{StratMLNamespaces.GetTitle(Newest(child.Versions))}; it is read as there.");

    public void ReportOutOfOrder(ChildElement previous) => reporter.Report(
        DiagnosticCodes.ElementOutOfOrder,
        ProblemClass.Repaired,
        DiagnosticEffect.Repaired,
        $"{xml.LocalName} stands behind {previous.Name}, and belongs before it.");

    public void ReportTooMany(ChildElement child, int count) => reporter.Report(
        DiagnosticCodes.TooManyElements,
        ProblemClass.Repaired,
        DiagnosticEffect.None,
        $"This is {child.Name} number {count}, and {StratMLNamespaces.GetTitle(_version)} allows {child.MaxCount}; "
            + $"it is kept.");

    public void SkipDuplicate()
    {
        reporter.Report(
            DiagnosticCodes.DuplicateProperty,
            ProblemClass.Loss,
            DiagnosticEffect.Dropped,
            $"There is a {xml.LocalName} already, and one at the most belongs here; this one is left out.");
        _ = Skip();
    }

    /// <summary>Reports the required children of an element that were not found in it.</summary>
    public void ReportMissing(VersionedSchema schema, uint seen, (int Line, int Column) position)
    {
        foreach (ChildElement child in schema.GetMissing(seen))
        {
            bool isCore = child.Name == StratMLNames.StrategicPlanCore;
            string taken = isCore || child.Name == StratMLNames.Goal ? "the plan has no goals" : "it is taken as empty";
            reporter.Report(
                DiagnosticCodes.MissingProperty,
                isCore ? ProblemClass.Loss : ProblemClass.Repaired,
                DiagnosticEffect.None,
                $"{reporter.Path.Last} has to hold {child.Name}, and does not; {taken}.",
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
                    $"A comment is not kept.");
                break;
            case XmlNodeType.ProcessingInstruction:
                reporter.Report(
                    DiagnosticCodes.ProcessingInstruction,
                    ProblemClass.Notice,
                    DiagnosticEffect.Dropped,
                    $"The processing instruction {Quoting.Quote(xml.Name)} is not kept.");
                break;
            case XmlNodeType.DocumentType:
                throw FailOnDocumentType(reporter.LinePosition);
            case XmlNodeType.EntityReference:
                reporter.Report(
                    DiagnosticCodes.UnresolvedEntity,
                    ProblemClass.Loss,
                    DiagnosticEffect.Dropped,
                    $"The entity {Quoting.Quote(xml.Name)} is not expanded, and left out.");
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA when xml.Value.AsSpan().Trim(XmlText.WhiteSpace).Length > 0:
                reporter.Report(
                    DiagnosticCodes.UnexpectedText,
                    ProblemClass.Loss,
                    DiagnosticEffect.Dropped,
                    $"{Quoting.Quote(xml.Value)} stands where only elements belong; it is left out.");
                break;
            default:
                break;
        }
    }

    /// <summary>Reports a document type declaration, and returns the exception that ends the reading.</summary>
    public XmlException FailOnDocumentType((int Line, int Column) position) => reporter.Fail(
        DiagnosticCodes.DocumentTypeDeclaration,
        "The document declares a document type. A plan needs none, and none is read; leave the declaration out.",
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
                $"The namespace is {Quoting.Quote(namespaceName)}, and the plan's is {Quoting.Quote(_namespace)}; "
                    + $"this element, and others like it, are read as if they were in the plan's.");
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
