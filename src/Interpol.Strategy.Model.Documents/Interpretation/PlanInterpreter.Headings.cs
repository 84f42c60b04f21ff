using Interpol.Strategy.Model.Documents.Scanning;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <content>Reads headings.</content>
internal sealed partial class PlanInterpreter
{
    /// <summary>The number of blocks that decide what a heading or a paragraph introduces.</summary>
    private const int MaxLookahead = 100;

    private void ReadHeading(Block heading)
    {
        if (_skipped is { } skipped && heading.Level > skipped.Level)
        {
            Ignore(heading, OutlineDiagnosticCodes.UnknownSection, "The section is not part of a plan.", skipped);
            return;
        }

        _skipped = null;
        if (heading.Text.Length == 0 || Placeholders.IsPlaceholder(heading.Text) || Placeholders.IsPrompt(heading.Raw))
        {
            Ignore(heading, OutlineDiagnosticCodes.Placeholder, "It is a placeholder.");
            return;
        }

        if (_unnamed is { HeadingLevel: null or > 0 } && heading.Level >= Block.BoldLevel && ReadName(heading))
        {
            return;
        }

        SectionLabel? label = _labels.Parse(heading.Text, isHeading: true);
        if (label is not { IsLevel: true } && !IsInsideGoal(heading))
        {
            EndGroups(heading);
        }

        if (label is { IsLevel: true })
        {
            ReadLevelHeading(heading, label);
        }
        else if (label is { IsStatement: true })
        {
            ReadStatementHeading(heading, label);
        }
        else if (label is { Meaning: OutlineMeaning.Explanation or OutlineMeaning.Fact } && IsInsideGoal(heading))
        {
            heading.Become(OutlineRole.Label, "It names a part of the goal.");
            BeginSection(heading, label.Meaning == OutlineMeaning.Fact ? Mode.Facts : Mode.Explanation);
            if (label.Rest.Length > 0)
            {
                AddFact(heading, label);
            }
        }
        else if (label is { Meaning: OutlineMeaning.Other })
        {
            _skipped = heading;
            Ignore(heading, OutlineDiagnosticCodes.UnknownSection, "The section is not part of a plan.", heading);
        }
        else if (PeriodParser.IsPeriodHeading(heading.Text))
        {
            heading.Become(OutlineRole.Label, "It is the period of the plan.");
            if (IsInsideGoal(heading))
            {
                BeginSection(heading, Mode.Goal);
                return;
            }

            (_goal, _objective) = (null, null);
            BeginSection(heading, _container is null ? Mode.Introduction : Mode.Members);
        }
        else
        {
            ReadOtherHeading(heading);
        }
    }

    private bool IsInsideGoal(Block heading) => _goal is { } goal
        && heading.Level > (goal.HeadingLevel ?? _container?.HeadingLevel ?? 0);

    private void ReadLevelHeading(Block heading, SectionLabel label)
    {
        LevelRole role = _levels[label.Meaning];
        string number = label.Number.Length > 0 ? label.Number : heading.Number;
        if (label is { IsElement: true, Rest.Length: 0 } && _goal is { } open && open.Code == number)
        {
            heading.Become(OutlineRole.Label, "It repeats the number of the goal.");
            return;
        }

        if (role == LevelRole.Beside || (role is LevelRole.Objective or LevelRole.Folded && _plan.Goals.Count == 0))
        {
            CloseGoal(heading);
            Ignore(heading, OutlineDiagnosticCodes.UnknownSection, "The level is beside the goals.", heading);
            BeginSection(heading, Mode.Unknown);
        }
        else if (label.IsElement)
        {
            if (role == LevelRole.Goal && _container is { } container && heading.Level <= container.HeadingLevel)
            {
                _container = null;
            }

            ReadElement(heading, label.Meaning, number, label.Rest, heading.Level, GetKind(label.Name));
        }
        else
        {
            OpenLevel(heading, label, role, heading.Level);
        }
    }

    private void OpenLevel(Block source, SectionLabel label, LevelRole role, int headingLevel)
    {
        source.Become(OutlineRole.Label, "It names the level of what follows.");
        switch (role)
        {
            case LevelRole.Group:
                CloseGoal(source);
                _container = Open(label.Meaning, source, headingLevel, !label.IsPlural);
                BeginSection(source, Mode.Members);
                break;
            case LevelRole.Goal:
                (_goal, _objective) = (null, null);
                _container = Open(label.Meaning, source, headingLevel, !label.IsPlural);
                BeginSection(source, Mode.Members);
                break;
            case LevelRole.Objective:
                BeginSection(source, Mode.Objectives);
                break;
            default:
                BeginSection(source, Mode.Folded);
                break;
        }

        foreach (
            string item in label.Rest.Split(';',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (role is LevelRole.Goal or LevelRole.Objective)
            {
                ReadElement(source, label.Meaning, "", item, null, GetKind(label.Name));
            }
        }
    }

    private void CloseGoal(Block heading)
    {
        (_goal, _objective, _unnamed) = (null, null, null);
        if (_container is { } container
            && (heading.Level <= container.HeadingLevel || heading.Level >= Block.BoldLevel))
        {
            _container = null;
        }
    }

    private void ReadStatementHeading(Block heading, SectionLabel label)
    {
        Mode mode = label.Meaning switch
        {
            OutlineMeaning.Vision => Mode.Vision,
            OutlineMeaning.Mission => Mode.Mission,
            _ => Mode.Values,
        };
        CloseGoal(heading);
        heading.Become(OutlineRole.Label, "It names a statement.");
        bool isJoined = mode != Mode.Values && label.Name.Contains(" and ", StringComparison.Ordinal);
        BeginSection(heading, isJoined ? Mode.Unknown : mode);
        if (label.Rest.Length > 0 && !isJoined)
        {
            heading.Role = null;
            AddStatement(heading, label.Rest);
            BeginSection(heading, heading.Level >= Block.BoldLevel ? Mode.Unknown : mode);
        }
    }

    private void ReadOtherHeading(Block heading)
    {
        // The next theme ends the goals of the theme before it.
        while (_container is { Parent: { Role: LevelRole.Group } parent } inner && heading.Level <= inner.HeadingLevel)
        {
            _container = parent;
            _goal = null;
        }

        if (_mode == Mode.Values && _section is { } values && heading.Level > values.Level)
        {
            _plan.Values.Add(new() { Source = heading, Name = heading.Text });
            heading.Become(OutlineRole.CoreValue, "It is in the section of values.");
        }
        else if (_mode is Mode.Vision or Mode.Mission && heading.Level >= Block.BoldLevel
            && (_mode == Mode.Vision ? _plan.Vision : _plan.Mission).IsEmpty)
        {
            AddStatement(heading, heading.Text);
        }
        else if (_goal is { HeadingLevel: { } goalLevel } && heading.Level > goalLevel)
        {
            ReadHeadingInGoal(heading);
        }
        else if (_container is { } container && IsMember(container, heading))
        {
            container.MemberLevel ??= heading.Level;
            ReadElement(heading, container.Level, heading.Number, heading.Text, heading.Level, container.Kind);
        }
        else
        {
            CloseGoal(heading);
            Ignore(heading, OutlineDiagnosticCodes.UnknownSection, "Its name is not that of a part of a plan.",
                heading);
            BeginSection(heading, Mode.Unknown);
        }
    }

    /// <summary>Determines whether a heading is a member of a section, even if its level is wrong.</summary>
    private static bool IsMember(Container container, Block heading) => container.MemberLevel is { } level
        ? heading.Level == level || (heading.Number.Length > 0 && heading.Level > container.HeadingLevel)
            || (heading.Level > container.HeadingLevel && heading.Level < level)
        : container.Family is null && (heading.Level > container.HeadingLevel
            || (container.IsEmpty && (heading.Number.Length > 0 || heading.Level == container.HeadingLevel)));

    /// <summary>
    /// A heading below a goal introduces a list of objectives, or is an objective if it has only a description.
    /// </summary>
    private void ReadHeadingInGoal(Block heading)
    {
        if (_objective is { HeadingLevel: { } level } && heading.Level > level)
        {
            _objective.Description.AddParagraph(heading.Text);
            heading.Become(OutlineRole.ObjectiveDescription, "It is a heading within an objective.");
            heading.Code = OutlineDiagnosticCodes.KeptAsDescription;
            return;
        }

        bool hasList = FindList(_index + 1) is not null;
        if (hasList)
        {
            Ignore(heading, OutlineDiagnosticCodes.Label, "It introduces a list.");
            BeginSection(heading, IsIllustration(heading.Text) ? Mode.Explanation : Mode.Objectives);
        }
        else if (_levels.HasNamedObjectives || heading.Level >= Block.BoldLevel)
        {
            _goal!.Description.AddParagraph(heading.Text);
            heading.Become(OutlineRole.GoalDescription, "It is a heading within a goal.");
            heading.Code = OutlineDiagnosticCodes.KeptAsDescription;
            BeginSection(heading, Mode.Explanation);
        }
        else
        {
            StartObjective(heading, heading.Number, heading.Text, heading.Level);
        }
    }

    /// <summary>Finds the list that follows at an index, with a paragraph that ends with a colon before it at
    /// most.</summary>
    private Block? FindList(int index)
    {
        for (int end = Math.Min(index + MaxLookahead, _blocks.Count); index < end; index++)
        {
            Block block = _blocks[index];
            if (block.Kind == OutlineBlockKind.Item)
            {
                return block;
            }

            if (block.Kind is OutlineBlockKind.Heading or OutlineBlockKind.TableRow
                || (block.Kind == OutlineBlockKind.Paragraph && !block.Text.EndsWith(':')))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsIllustration(string text) =>
        KnownWords.Illustrations.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
