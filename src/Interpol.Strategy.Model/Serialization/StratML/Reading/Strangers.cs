using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>What stands in a plan and is not as the table of names has it: each is reported, and skipped where it cannot be kept.</summary>
internal sealed class Strangers(XmlReader xml, Reporter reporter, Revisions revision)
{
    private readonly string _namespace = xml.NodeType == XmlNodeType.Element ? xml.NamespaceURI : "";
    private readonly int _depthAround = xml.Depth - 1;
    private readonly List<string> _otherNamespaces = [];

    /// <summary>Whether children of the plan's core stood outside it.</summary>
    public bool HasCoreOutside { get; private set; }

    public void CheckDepth(int depth)
    {
        if (depth > reporter.Findings.Options.MaxDepth)
        {
            throw reporter.Refuse(
                DiagnosticCodes.TooDeep,
                $"Elements lie in each other more than {reporter.Findings.Options.MaxDepth} levels deep, which is as far as {nameof(ReadOptions)}.{nameof(ReadOptions.MaxDepth)} allows.");
        }
    }

    /// <summary>Of an element in another namespace than the plan's: whether it was skipped because that is none of StratML's.</summary>
    public bool IsForeign()
    {
        string space = xml.NamespaceURI;
        if (space.Length == 0 || Namespaces.RevisionOf(space) != Revisions.None)
        {
            OfOtherNamespace(space);
            return false;
        }

        if (space.StartsWith(Namespaces.FormEditor, StringComparison.Ordinal) || xml.LocalName == "SchemaInfo")
        {
            reporter.Report(
                DiagnosticCodes.EditorLeftover, Weight.Habit, DiagnosticEffect.Dropped,
                $"{Quoted.Show(xml.LocalName)} was put here by an editor of forms for itself; it is left out.");
        }
        else
        {
            reporter.Report(
                DiagnosticCodes.UnknownMember, Weight.Loss, DiagnosticEffect.Dropped,
                $"The element {Quoted.Show(xml.LocalName)} is in the namespace {Quoted.Show(space)}, which is not StratML's; it is left out with everything in it.");
        }

        _ = Skip();
        return true;
    }

    /// <summary>An element of a name that the one around it does not hold in any version.</summary>
    public void Unknown(Layout layout)
    {
        string name = xml.LocalName;
        if (name is "NameDescription" or "Goals" or "Objectives" or "Target" or "MeasureValue")
        {
            throw reporter.Refuse(
                DiagnosticCodes.OtherVocabulary,
                $"{name} is no element of StratML's Parts 1 and 2, which are read here, but of a draft of Part 3, or of a vocabulary of somebody's own under the same names.");
        }

        HasCoreOutside |= reporter.Path.Length == 2 && Shapes.Core.In(revision).Find(name, 0) >= 0;
        Spot spot = reporter.Here;
        bool isEditors = name == "id" && !xml.HasAttributes;
        if (Skip() && isEditors)
        {
            reporter.Report(DiagnosticCodes.EditorLeftover, Weight.Habit, DiagnosticEffect.Dropped, $"An empty 'id' is what an editor puts here for itself; it is left out.", spot);
        }
        else
        {
            reporter.Report(
                DiagnosticCodes.UnknownMember, Weight.Loss, DiagnosticEffect.Dropped,
                $"An element {Quoted.Show(name)} does not belong here; it is left out with everything in it. What belongs here is {layout}.", spot);
        }
    }

    public void InText()
    {
        reporter.Report(
            DiagnosticCodes.UnknownMember, Weight.Loss, DiagnosticEffect.Dropped,
            $"An element {Quoted.Show(xml.LocalName)} stands in {reporter.Path.Last}, which holds text and nothing else; it is left out with everything in it.");
        _ = Skip();
    }

    public void OfOtherVersion(Child child) => reporter.Report(
        DiagnosticCodes.OtherVersion, Weight.Repair, DiagnosticEffect.Repaired,
        $"{child.Name} does not stand here in {Namespaces.Title(revision)}, but does in {Namespaces.Title(Newest(child.In))}; it is read as there.");

    public void Misplaced(Child behind) => reporter.Report(
        DiagnosticCodes.WrongOrder, Weight.Repair, DiagnosticEffect.Repaired, $"{xml.LocalName} stands behind {behind.Name}, and belongs before it.");

    public void OneTooMany(Child child, int count) => reporter.Report(
        DiagnosticCodes.TooMany, Weight.Repair, DiagnosticEffect.None,
        $"This is {child.Name} number {count}, and {Namespaces.Title(revision)} allows {child.Most}; it is kept.");

    public void Double()
    {
        reporter.Report(
            DiagnosticCodes.DuplicateMember, Weight.Loss, DiagnosticEffect.Dropped,
            $"There is a {xml.LocalName} already, and one at the most belongs here; this one is left out.");
        _ = Skip();
    }

    public void Missing(Layout layout, ulong seen, (int Line, int Column) position)
    {
        foreach (Child child in layout.Missing(seen))
        {
            Weight weight = child.Slot == Slot.Core ? Weight.Loss : Weight.Repair;
            string taken = child.Slot is Slot.Core or Slot.Goal ? "the plan has no goals" : "it is taken as empty";
            reporter.Report(
                DiagnosticCodes.MissingMember, weight, DiagnosticEffect.None,
                $"{reporter.Path.Last} has to hold {child.Name}, and does not; {taken}.", Reporter.At($"{reporter.Path}/{child.Name}", position));
        }
    }

    /// <summary>What is no element.</summary>
    public void Aside()
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Comment:
                reporter.Report(DiagnosticCodes.Comment, Weight.Notice, DiagnosticEffect.Dropped, $"A comment is not kept.");
                break;
            case XmlNodeType.ProcessingInstruction:
                reporter.Report(DiagnosticCodes.ProcessingInstruction, Weight.Notice, DiagnosticEffect.Dropped, $"The processing instruction {Quoted.Show(xml.Name)} is not kept.");
                break;
            case XmlNodeType.DocumentType:
                throw Prolog.RefuseDocumentType(reporter, reporter.Position);
            case XmlNodeType.EntityReference:
                reporter.Report(DiagnosticCodes.UnresolvedEntity, Weight.Loss, DiagnosticEffect.Dropped, $"The entity {Quoted.Show(xml.Name)} is not expanded, and left out.");
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA when xml.Value.AsSpan().Trim(XmlText.Blanks).Length > 0:
                reporter.Report(
                    DiagnosticCodes.StrayText, Weight.Loss, DiagnosticEffect.Dropped,
                    $"{Quoted.Show(xml.Value)} stands where only elements belong; it is left out.");
                break;
            default:
                break;
        }
    }

    private static Revisions Newest(Revisions some) =>
        new[] { Revisions.Part2, Revisions.Part1, Revisions.Part2Of2010, Revisions.Part1Original }.First(each => (each & some) != 0);

    private void OfOtherNamespace(string space)
    {
        if (!_otherNamespaces.Contains(space))
        {
            _otherNamespaces.Add(space);
            reporter.Report(
                DiagnosticCodes.OtherNamespace, Weight.Repair, DiagnosticEffect.Repaired,
                $"The namespace is {Quoted.Show(space)}, and the plan's is {Quoted.Show(_namespace)}; this element, and others like it, are read as if they were in the plan's.");
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
                CheckDepth(xml.Depth - _depthAround);
            }
        }

        return isBlank;
    }
}
