using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <content>Reads paragraphs.</content>
internal sealed partial class PlanInterpreter
{
    private void ReadParagraph(Block paragraph)
    {
        if (paragraph.Text.Length == 0)
        {
            Ignore(paragraph, OutlineDiagnosticCodes.Markup, "It contains no text of the plan.");
        }
        else if (PageNumber().IsMatch(paragraph.Text))
        {
            Ignore(paragraph, OutlineDiagnosticCodes.Markup, "It is the number of a page.");
        }
        else if (IsStruckOut(paragraph.Raw))
        {
            Ignore(paragraph, OutlineDiagnosticCodes.StruckOut, "It is struck out.");
        }
        else if (WholeLink().IsMatch(paragraph.Raw) || LinkOnly().IsMatch(paragraph.Text))
        {
            Ignore(paragraph, OutlineDiagnosticCodes.LinkOnly, "It is only a link.");
        }
        else if (!ReadLabelledParagraph(paragraph) && !ReadName(paragraph))
        {
            ReadPlainParagraph(paragraph);
        }
    }

    private bool ReadLabelledParagraph(Block paragraph)
    {
        string[] parts =
            paragraph.Text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1
            && Array.TrueForAll(parts, part => _labels.Parse(part, false) is { IsStatement: true, Rest.Length: > 0 }))
        {
            foreach (string part in parts)
            {
                _ = ReadStatement(paragraph, _labels.Parse(part, false)!);
            }

            return true;
        }

        SectionLabel? label = LeadLabel.Parse(paragraph, _labels);
        if (label is { IsStatement: true, Rest.Length: > 0 })
        {
            return ReadStatement(paragraph, label);
        }

        if (label is { IsElement: true } && _levels[label.Meaning] is var role and not LevelRole.Beside)
        {
            _mode = role == LevelRole.Objective ? Mode.Objectives : _mode;
            ReadElement(paragraph, label.Meaning, label.Number, label.Rest, null, GetKind(label.Name));
            return true;
        }

        if (label is { IsLevel: true, IsPlural: true, Rest.Length: > 0 }
            && paragraph.Text.Contains(':', StringComparison.Ordinal)
            && _levels[label.Meaning] is var level and (LevelRole.Goal or LevelRole.Objective)
            && (level == LevelRole.Goal || _goal is not null))
        {
            OpenLevel(paragraph, label, level, Block.LabelLevel);
            return true;
        }

        if (label is { Meaning: OutlineMeaning.Fact or OutlineMeaning.Explanation, Rest.Length: > 0 }
            && _goal is not null)
        {
            AddFact(paragraph, label);
            return true;
        }

        return ReadSentence(paragraph);
    }

    /// <summary>Reads the name of an element whose label has only a number.</summary>
    private bool ReadName(Block block)
    {
        if (_unnamed is not { } element)
        {
            return false;
        }

        _unnamed = null;
        element.Name = block.Text;
        block.Become(element is GoalDraft ? OutlineRole.Goal : OutlineRole.Objective,
            "It follows the number of the element.");
        return true;
    }

    private void ReadPlainParagraph(Block paragraph)
    {
        switch (_mode)
        {
            case Mode.Members or Mode.Goal
                when _container is { Role: LevelRole.Goal, PendingNumbers.Count: > 0 } numbered:
                ReadElement(paragraph, numbered.Level, "", paragraph.Text, null, numbered.Kind);
                break;
            case Mode.Vision or Mode.Mission or Mode.Values:
                AddStatement(paragraph, paragraph.Text);
                _mode = _section?.Kind == OutlineBlockKind.Paragraph ? Mode.Unknown : _mode;
                break;
            case Mode.Goal or Mode.Objectives or Mode.Explanation or Mode.Facts or Mode.Folded when _goal is not null:
                ReadParagraphInGoal(paragraph);
                break;
            case Mode.Members when _container is { IsEmpty: true } container:
                ReadParagraphInContainer(paragraph, container);
                break;
            default:
                ReadParagraphBetween(paragraph);
                break;
        }
    }

    private void ReadParagraphInGoal(Block paragraph)
    {
        bool hasList = paragraph.Text.EndsWith(':') && FindList(_index + 1) is not null;
        _isListOther = hasList && (IsIllustration(paragraph.Text) || _goal!.Objectives.Count > 0 || HasLabelledList());
        if (_mode == Mode.Facts)
        {
            (_objective ?? _goal!).OtherInformation.AddParagraph(paragraph.Text);
            paragraph.Become(OutlineRole.OtherInformation, "It is below a fact about the goal.");
            return;
        }

        bool isObjective = _objective is not null
            && (_objective.HeadingLevel is not null || (_list is { } list && paragraph.Indent > list.Indent));
        ElementDraft parent = isObjective ? _objective! : _goal!;
        parent.Description.AddParagraph(paragraph.Text);
        paragraph.Become(isObjective ? OutlineRole.ObjectiveDescription : OutlineRole.GoalDescription,
            "It follows the goal or objective.");
        if (!isObjective && _goal!.Objectives.Count > 0)
        {
            paragraph.Code = OutlineDiagnosticCodes.KeptAsDescription;
        }
    }

    /// <summary>Determines whether a label below the goal introduces a list, so that this list is a different
    /// one.</summary>
    private bool HasLabelledList()
    {
        int level = _goal!.HeadingLevel ?? int.MaxValue;
        int end = Math.Min(_index + MaxLookahead, _blocks.Count);
        for (int i = _index + 1; i < end
            && (_blocks[i].Kind != OutlineBlockKind.Heading || _blocks[i].Level > level); i++)
        {
            if (_blocks[i].Kind == OutlineBlockKind.Heading && i + 1 < _blocks.Count
                && _blocks[i + 1].Kind == OutlineBlockKind.Item)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadParagraphInContainer(Block paragraph, Container container)
    {
        bool isShort = paragraph.Text.Count(c => c == ' ') < 25 && !paragraph.Text.EndsWith(':');
        bool hasMembers = HasMembers(container);
        if (container.IsSingular || (isShort && !hasMembers && container.Role == LevelRole.Goal))
        {
            ReadElement(paragraph, container.Level, "", paragraph.Text, null, container.Kind);
            _mode = container.IsSingular ? _mode : Mode.Members;
        }
        else
        {
            ReadParagraphBetween(paragraph);
        }
    }

    /// <summary>Determines whether items or headings follow in the section.</summary>
    private bool HasMembers(Container container)
    {
        for (int i = _index + 1; i < Math.Min(_index + MaxLookahead, _blocks.Count); i++)
        {
            if (_blocks[i].Kind is OutlineBlockKind.Item or OutlineBlockKind.TableRow)
            {
                return true;
            }

            if (_blocks[i].Kind == OutlineBlockKind.Heading)
            {
                return _blocks[i].Level > container.HeadingLevel
                    || _labels.Parse(_blocks[i].Text, true) is null or { IsLevel: true };
            }
        }

        return false;
    }

    /// <summary>A paragraph outside goals belongs to the description of the plan, or announces its goals.</summary>
    private void ReadParagraphBetween(Block paragraph)
    {
        if (_labels.FindAnnouncement(paragraph.Text) is { } level && _levels[level] == LevelRole.Goal
            && _plan.Goals.Count == 0)
        {
            _container ??= Open(level, paragraph, _section?.Level ?? 0, isSingular: false);
            _mode = Mode.Members;
            _plan.Description.AddParagraph(paragraph.Text);
            paragraph.Become(OutlineRole.Description, "It announces what follows.");
        }
        else if (_mode is Mode.Introduction or Mode.Members && _plan.Goals.Count == 0)
        {
            _plan.Description.AddParagraph(paragraph.Text);
            paragraph.Become(OutlineRole.Description, "It introduces the plan.");
        }
        else
        {
            Ignore(paragraph, OutlineDiagnosticCodes.UnknownText, "It does not belong to a part of a plan.", _section);
        }
    }

    [GeneratedRegex(
        @"^(?:page|seite|página|p\.)\s*\d{1,4}(?:\s*(?:of|/|von|de|sur)\s*\d{1,4})?$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^\[[^\]]*\]\s?\([^)]*\)\.?$|^<a\s[^>]*>[^<]*</a>$", RegexOptions.IgnoreCase)]
    private static partial Regex WholeLink();
}
