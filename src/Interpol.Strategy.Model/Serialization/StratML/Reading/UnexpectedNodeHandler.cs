using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>What stands in a plan and is not as the table of names has it: each is reported, and skipped where it cannot be kept.</summary>
internal sealed class UnexpectedNodeHandler(XmlReader xml, Reporter reporter, StratMLVersions version)
{
    private readonly string _namespace = xml.NodeType == XmlNodeType.Element ? xml.NamespaceURI : "";
    private readonly int _outerDepth = xml.Depth - 1;
    private readonly List<string> _otherNamespaces = [];

    /// <summary>Whether children of the plan's core stood outside it.</summary>
    public bool HasCoreOutside { get; private set; }

    public void CheckDepth(int depth)
    {
        if (depth > reporter.Diagnostics.Options.MaxDepth)
        {
            throw reporter.Fail(
                DiagnosticCodes.TooDeep,
                $"Elements lie in each other more than {reporter.Diagnostics.Options.MaxDepth} levels deep, which is as far as {nameof(ReadOptions)}.{nameof(ReadOptions.MaxDepth)} allows.");
        }
    }

    /// <summary>Of an element in another namespace than the plan's: whether it was skipped because that is none of StratML's.</summary>
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
                DiagnosticCodes.EditorArtifact, ProblemClass.HarmlessLoss, DiagnosticEffect.Dropped,
                $"{Quoting.Quote(xml.LocalName)} was put here by an editor of forms for itself; it is left out.");
        }
        else
        {
            reporter.Report(
                DiagnosticCodes.UnknownProperty, ProblemClass.Loss, DiagnosticEffect.Dropped,
                $"The element {Quoting.Quote(xml.LocalName)} is in the namespace {Quoting.Quote(space)}, which is not StratML's; it is left out with everything in it.");
        }

        _ = Skip();
        return true;
    }

    /// <summary>An element of a name that the one around it does not hold in any version.</summary>
    public void SkipUnknown(VersionedSchema schema)
    {
        string name = xml.LocalName;
        if (name is "NameDescription" or "Goals" or "Objectives" or "Target" or "MeasureValue")
        {
            throw reporter.Fail(
                DiagnosticCodes.UnsupportedVocabulary,
                $"{name} is no element of StratML's Parts 1 and 2, which are read here, but of a draft of Part 3, or of a vocabulary of somebody's own under the same names.");
        }

        HasCoreOutside |= reporter.Path.Length == 2 && StratMLSchema.Core.ForVersion(version).Find(name, 0) >= 0;
        DocumentPosition spot = reporter.CurrentPosition;
        bool isEditors = name == "id" && !xml.HasAttributes;
        if (Skip() && isEditors)
        {
            reporter.Report(DiagnosticCodes.EditorArtifact, ProblemClass.HarmlessLoss, DiagnosticEffect.Dropped, $"An empty 'id' is what an editor puts here for itself; it is left out.", spot);
        }
        else
        {
            reporter.Report(
                DiagnosticCodes.UnknownProperty, ProblemClass.Loss, DiagnosticEffect.Dropped,
                $"An element {Quoting.Quote(name)} does not belong here; it is left out with everything in it. What belongs here is {schema}.", spot);
        }
    }

    public void SkipElementInText()
    {
        reporter.Report(
            DiagnosticCodes.UnknownProperty, ProblemClass.Loss, DiagnosticEffect.Dropped,
            $"An element {Quoting.Quote(xml.LocalName)} stands in {reporter.Path.Last}, which holds text and nothing else; it is left out with everything in it.");
        _ = Skip();
    }

    public void ReportFromOtherVersion(ChildElement child) => reporter.Report(
        DiagnosticCodes.NameFromOtherVersion, ProblemClass.Repaired, DiagnosticEffect.Repaired,
        $"{child.Name} does not stand here in {StratMLNamespaces.GetTitle(version)}, but does in {StratMLNamespaces.GetTitle(Newest(child.Versions))}; it is read as there.");

    public void ReportOutOfOrder(ChildElement previous) => reporter.Report(
        DiagnosticCodes.ElementOutOfOrder, ProblemClass.Repaired, DiagnosticEffect.Repaired, $"{xml.LocalName} stands behind {previous.Name}, and belongs before it.");

    public void ReportTooMany(ChildElement child, int count) => reporter.Report(
        DiagnosticCodes.TooManyElements, ProblemClass.Repaired, DiagnosticEffect.None,
        $"This is {child.Name} number {count}, and {StratMLNamespaces.GetTitle(version)} allows {child.MaxCount}; it is kept.");

    public void SkipDuplicate()
    {
        reporter.Report(
            DiagnosticCodes.DuplicateProperty, ProblemClass.Loss, DiagnosticEffect.Dropped,
            $"There is a {xml.LocalName} already, and one at the most belongs here; this one is left out.");
        _ = Skip();
    }

    public void ReportMissing(VersionedSchema schema, ulong seen, (int Line, int Column) position)
    {
        foreach (ChildElement child in schema.GetMissing(seen))
        {
            ProblemClass problemClass = child.Role == ElementRole.Core ? ProblemClass.Loss : ProblemClass.Repaired;
            string taken = child.Role is ElementRole.Core or ElementRole.Goal ? "the plan has no goals" : "it is taken as empty";
            reporter.Report(
                DiagnosticCodes.MissingProperty, problemClass, DiagnosticEffect.None,
                $"{reporter.Path.Last} has to hold {child.Name}, and does not; {taken}.", Reporter.CreatePosition($"{reporter.Path}/{child.Name}", position));
        }
    }

    /// <summary>What is no element.</summary>
    public void HandleNonElement()
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Comment:
                reporter.Report(DiagnosticCodes.Comment, ProblemClass.Notice, DiagnosticEffect.Dropped, $"A comment is not kept.");
                break;
            case XmlNodeType.ProcessingInstruction:
                reporter.Report(DiagnosticCodes.ProcessingInstruction, ProblemClass.Notice, DiagnosticEffect.Dropped, $"The processing instruction {Quoting.Quote(xml.Name)} is not kept.");
                break;
            case XmlNodeType.DocumentType:
                throw Prolog.FailOnDocumentType(reporter, reporter.LinePosition);
            case XmlNodeType.EntityReference:
                reporter.Report(DiagnosticCodes.UnresolvedEntity, ProblemClass.Loss, DiagnosticEffect.Dropped, $"The entity {Quoting.Quote(xml.Name)} is not expanded, and left out.");
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA when xml.Value.AsSpan().Trim(XmlText.WhiteSpace).Length > 0:
                reporter.Report(
                    DiagnosticCodes.UnexpectedText, ProblemClass.Loss, DiagnosticEffect.Dropped,
                    $"{Quoting.Quote(xml.Value)} stands where only elements belong; it is left out.");
                break;
            default:
                break;
        }
    }

    private static StratMLVersions Newest(StratMLVersions versions) =>
        new[] { StratMLVersions.Part2, StratMLVersions.Part1, StratMLVersions.Part2Of2010, StratMLVersions.Part1Original }.First(each => (each & versions) != 0);

    private void ReportOtherNamespace(string namespaceName)
    {
        if (!_otherNamespaces.Contains(namespaceName))
        {
            _otherNamespaces.Add(namespaceName);
            reporter.Report(
                DiagnosticCodes.NamespaceMismatch, ProblemClass.Repaired, DiagnosticEffect.Repaired,
                $"The namespace is {Quoting.Quote(namespaceName)}, and the plan's is {Quoting.Quote(_namespace)}; this element, and others like it, are read as if they were in the plan's.");
        }
    }

    /// <summary>Goes to the end of the element. Whether there was nothing in it but blanks.</summary>
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
                CheckDepth(xml.Depth - _outerDepth);
            }
        }

        return isBlank;
    }
}
