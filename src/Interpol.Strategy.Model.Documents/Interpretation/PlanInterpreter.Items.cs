using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <content>Reads items.</content>
internal sealed partial class PlanInterpreter
{
    private void ReadItem(Block item)
    {
        if (item.Text.Length == 0)
        {
            ReadLoneNumber(item);
        }
        else if (IsStruckOut(item.Raw))
        {
            Ignore(item, OutlineDiagnosticCodes.StruckOut, "It is struck out.");
        }
        else if (LinkOnly().IsMatch(item.Text))
        {
            Ignore(item, OutlineDiagnosticCodes.LinkOnly, "It is only a link.");
        }
        else if (!ReadLabelledItem(item))
        {
            ReadPlainItem(item);
        }
    }

    private void ReadLoneNumber(Block item)
    {
        if (item.Number.Length > 0 && _container is { } container)
        {
            container.PendingNumbers.Enqueue(item.Number);
            item.Become(OutlineRole.Label, "It is the number of an element.");
        }
        else
        {
            Ignore(item, OutlineDiagnosticCodes.UnknownText, "It is empty.");
        }
    }

    /// <summary>Reads an item that names what it is, such as "Objective: …" or "Vision: …".</summary>
    private bool ReadLabelledItem(Block item)
    {
        SectionLabel? label = LeadLabel.Parse(item, _labels);
        if (label is null || (label.IsSection && label.Meaning == OutlineMeaning.Other))
        {
            return false;
        }

        if (label is { IsStatement: true, Rest.Length: > 0 })
        {
            return ReadStatement(item, label);
        }

        if (label.IsLevel && _levels[label.Meaning] is var role and not LevelRole.Beside)
        {
            if (label.IsElement && (label.Rest.Length > 0 || label.Number.Length > 0))
            {
                _mode = role == LevelRole.Objective ? Mode.Objectives : _mode;
                ReadElement(item, label.Meaning, label.Number.Length > 0 ? label.Number : item.Number, label.Rest, null,
                    GetKind(label.Name));
                _list = role == LevelRole.Objective ? item : _list;
                return true;
            }

            if (label.IsPlural && (label.Rest.Length == 0 || item.Text.Contains(':', StringComparison.Ordinal))
                && (role is LevelRole.Goal || _goal is not null))
            {
                OpenLevel(item, label, role, Block.LabelLevel + 1 + item.Indent);
                return true;
            }
        }

        if (label is { Meaning: OutlineMeaning.Fact or OutlineMeaning.Explanation } && _goal is not null
            && item.Text.Contains(':', StringComparison.Ordinal))
        {
            AddFact(item, label);
            return true;
        }

        return false;
    }

    private void ReadPlainItem(Block item)
    {
        switch (_mode)
        {
            case Mode.Vision or Mode.Mission:
                AddStatement(item, item.Text);
                break;
            case Mode.Values:
                AddValue(item);
                break;
            case Mode.Explanation or Mode.Facts or Mode.Folded when _goal is not null && !IsNextMember(item):
                AddToParent(item);
                break;
            case var _ when _mode == Mode.Unknown || (_mode == Mode.Introduction && _container is null):
                Ignore(item, OutlineDiagnosticCodes.UnknownText, "The list does not belong to a part of a plan.",
                    _section);
                break;
            default:
                ReadListedItem(item);
                break;
        }
    }

    private bool IsNextMember(Block item) => _container is { Family: { } family } container
        && item.Family == family && item.Indent <= container.Indent + 1
        && _goal?.HeadingLevel is null;

    private void ReadListedItem(Block item)
    {
        bool isMember = _container is { MemberLevel: null, Role: LevelRole.Goal or LevelRole.Group } container
            && (container.Family is null ? _goal is null || _goal.HeadingLevel is not null && _mode == Mode.Members
                : IsNextMember(item));
        if (isMember && _goal is null && _levels.GoalNames.Count > 1 && !_levels.GoalNames.Contains(item.Text))
        {
            // Labels name the goals, so that numbered paragraphs before them introduce them.
            ReadParagraphBetween(item);
        }
        else if (isMember && !IsCodeOfObjective(item))
        {
            _container!.Family ??= item.Family;
            _container.Indent = _container.Family == item.Family && _goal is not null ? _container.Indent : item.Indent;
            ReadElement(item, _container.Level, item.Number, item.Text, null, _container.Kind);
            _mode = _container.Role == LevelRole.Group ? Mode.Members : _mode;
        }
        else if (_goal is null && _plan.Goals.Count == 0)
        {
            Ignore(item, OutlineDiagnosticCodes.NoParent, "It does not follow a goal.");
        }
        else if (_isListOther)
        {
            AddToParent(item);
        }
        else
        {
            AddObjective(item);
        }
    }

    private bool IsCodeOfObjective(Block item)
    {
        int dot = item.Number.LastIndexOf('.');
        return dot > 0 && _goalsByCode.ContainsKey(item.Number[..dot]);
    }

    private void AddObjective(Block item)
    {
        if (_list is { } first && _objective is { } previous)
        {
            if (first.Number.Length > 0 && item.Number.Length == 0 && item.Family.Length == 1
                && first.Family.StartsWith(item.Family, StringComparison.Ordinal)
                && first.Indent == item.Indent)
            {
                previous.Description.Continue(item.Text);
                item.Become(OutlineRole.Objective, "It continues the objective, because it has no number.");
                return;
            }

            bool isNested = item.Indent > first.Indent + 1
                || (item.Family != first.Family && item.Indent >= first.Indent && first.Number.Length > 0
                    && item.Number.Length == 0);
            if (isNested || previous.HeadingLevel is not null)
            {
                previous.Description.AddItem(Numbered(item));
                item.Become(OutlineRole.ObjectiveDescription, "The level is below objectives.");
                item.Code = OutlineDiagnosticCodes.LevelsFolded;
                return;
            }
        }

        if (_objective is { HeadingLevel: not null } heading)
        {
            heading.Description.AddItem(Numbered(item));
            item.Become(OutlineRole.ObjectiveDescription, "The level is below objectives.");
            item.Code = OutlineDiagnosticCodes.LevelsFolded;
            return;
        }

        StartObjective(item, item.Number, item.Text, null);
        _list ??= item;
    }

    private static string Numbered(Block item) => item.Number.Length > 0 ? $"{item.Number} {item.Text}" : item.Text;

    /// <summary>Adds an item to the description of the objective or goal.</summary>
    private void AddToParent(Block item)
    {
        ElementDraft parent = _mode == Mode.Folded && _objective is not null ? _objective : _goal ?? _plan.Goals[^1];
        Passage passage = _mode == Mode.Facts ? parent.OtherInformation : parent.Description;
        passage.AddItem(Numbered(item));
        item.Become(
            _mode == Mode.Facts ? OutlineRole.OtherInformation
            : parent is GoalDraft ? OutlineRole.GoalDescription
            : OutlineRole.ObjectiveDescription,
            "Its list is not one of objectives.");
        item.Code = _mode == Mode.Folded ? OutlineDiagnosticCodes.LevelsFolded
            : OutlineDiagnosticCodes.KeptAsDescription;
    }

    private void AddFact(Block block, SectionLabel label)
    {
        ElementDraft parent = _objective ?? _goal!;
        Passage passage = label.Meaning == OutlineMeaning.Fact ? parent.OtherInformation : parent.Description;
        passage.AddParagraph(label.Meaning == OutlineMeaning.Fact || label.Rest.Length == 0 ? block.Text : label.Rest);
        block.Become(
            label.Meaning == OutlineMeaning.Fact ? OutlineRole.OtherInformation : OutlineRole.GoalDescription,
            "It names a part of the goal or objective.");
    }

    private void AddValue(Block item)
    {
        (string name, string? description) = NameSyntax.Split(item, item.Text);
        if (description is null && item.Text.IndexOf(": ", StringComparison.Ordinal) is > 0 and < 40 and var colon)
        {
            (name, description) = (item.Text[..colon], item.Text[(colon + 2)..]);
        }

        ElementDraft value = new() { Source = item, Name = name };
        value.Description.AddParagraph(description ?? "");
        _plan.Values.Add(value);
        item.Become(OutlineRole.CoreValue, "It is in the section of values.");
    }

    private static bool IsStruckOut(string raw) => StruckOut().IsMatch(raw.Trim());

    [GeneratedRegex(@"^(?:~~.+~~|<(del|s|strike)>.+</\1>)[.\s]*$", RegexOptions.IgnoreCase)]
    private static partial Regex StruckOut();

    [GeneratedRegex(@"^\S*(?:https?://|www\.)\S+$")]
    private static partial Regex LinkOnly();
}
