using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Documents.Interpretation;
using Interpol.Strategy.Model.Documents.Scanning;

namespace Interpol.Strategy.Model.Documents.Writing;

/// <summary>Reads a document in the form that <see cref="FrameworkMarkdown"/> writes, word for word.</summary>
/// <remarks>A document that differs from the form is not read here, but like any other document.</remarks>
internal sealed partial class MarkedPlanScanner
{
    private readonly List<string> _lines;
    private readonly MarkupBudget _budget;
    private readonly List<Block> _blocks = [];
    private readonly PlanDraft _plan = new();
    private readonly List<GroupDraft> _groups = [];
    private int _index;
    private int _firstLevel = 2;
    private bool _isExact = true;
    private GoalKind _kind;

    private MarkedPlanScanner(List<string> lines, MarkupBudget budget) => (_lines, _budget) = (lines, budget);

    /// <summary>Determines whether metadata marks a document in this form.</summary>
    public static bool IsMarked(IReadOnlyDictionary<string, string> metadata) =>
        metadata.TryGetValue(MarkedPlan.FormatKey, out string? format) && format == MarkedPlan.FormatValue;

    /// <summary>Reads a document, or returns <see langword="null"/> if it is not in the form.</summary>
    public static ScannedDocument? TryScan(string document)
    {
        List<string> lines = SourceLines.Split(document);
        Dictionary<string, string> metadata = new(StringComparer.OrdinalIgnoreCase);
        int end = lines.Count > 0 && lines[0] == "---" ? lines.IndexOf("---", 1) : -1;
        for (int i = 1; i < end; i++)
        {
            if (Metadata().Match(lines[i]) is not { Success: true } match
                || !metadata.TryAdd(match.Groups[1].Value, match.Groups[2].Value))
            {
                return null;
            }
        }

        if (!IsMarked(metadata) || !metadata.All(IsWritten))
        {
            return null;
        }

        var scanner = new MarkedPlanScanner(lines, new(document.Length)) { _index = end + 1 };
        return scanner.TryRead() && scanner._isExact ? new(scanner._blocks, metadata) { Plan = scanner._plan } : null;
    }

    /// <summary>Determines whether metadata can be that of a framework.</summary>
    private static bool IsWritten(KeyValuePair<string, string> item) => item.Key switch
    {
        MarkedPlan.FormatKey => true,
        "id" => FrameworkId.TryParse(item.Value, out _),
        "period" => FrameworkPeriod.TryParse(item.Value, out _),
        "language" => LanguageTag.IsValid(item.Value),
        _ => false,
    };

    /// <summary>Returns the string that Markdown shows. A document with other markup is not in the form.</summary>
    private string Decode(string markdown)
    {
        string? text = MarkdownDecoder.Decode(markdown);
        _isExact &= text is not null;
        return text ?? "";
    }

    private bool TryRead()
    {
        if (!SkipEmptyLines() || ReadHeading() is not ({ Level: 1 } title, var raw))
        {
            return false;
        }

        _plan.Title = Decode(raw);
        title.Become(OutlineRole.Title, "It is the first heading.");
        ReadParagraphs(_plan.Description, OutlineRole.Description, indent: "");
        while (SkipEmptyLines())
        {
            if (ReadHeading() is not ({ Level: > 1 } heading, var text) || !TryReadSection(heading, text))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryReadSection(Block heading, string raw)
    {
        if (heading.Level > 2 || (!MarkedPlan.IsReserved(raw) || MarkedPlan.GroupHeading().IsMatch(raw)))
        {
            return MarkedPlan.GroupHeading().Match(raw) is { Success: true } group
                ? TryReadGroup(heading, group)
                : TryReadGoal(heading, raw);
        }

        heading.Become(OutlineRole.Label, "It names the section.");
        switch (raw)
        {
            case MarkedPlan.Vision:
                return ReadParagraphs(_plan.Vision, OutlineRole.Vision, indent: "");
            case MarkedPlan.Mission:
                return ReadParagraphs(_plan.Mission, OutlineRole.Mission, indent: "");
            case MarkedPlan.Values:
                return ReadValues();
            default:
                (_kind, _firstLevel) = ((GoalKind)Array.IndexOf(MarkedPlan.Kinds, raw), 3);
                _groups.Clear();
                return true;
        }
    }

    private bool TryReadGroup(Block heading, Match match)
    {
        EndGroups(heading.Level);
        string code = Decode(match.Groups[1].Value);
        string name = Decode(match.Groups[2].Value);
        _groups.Add(new(heading, OutlineMeaning.Theme, heading.Level, code, name));
        heading.Become(OutlineRole.Group, "It is a heading above goals.");
        return heading.Level == _firstLevel + _groups.Count - 1;
    }

    private bool TryReadGoal(Block heading, string raw)
    {
        EndGroups(heading.Level);
        Match code = MarkedPlan.PlainCode().Match(raw);
        code = code.Success ? code : MarkedPlan.Bold().Match(raw);
        GoalDraft goal = new()
        {
            Source = heading,
            Code = code.Success ? Decode(code.Groups[1].Value) : null,
            Name = Decode(code.Success ? code.Groups[2].Value : raw),
            Kind = _kind,
            Groups = [.. _groups],
        };
        heading.Become(OutlineRole.Goal, "It is a heading with the name of a goal.");
        _plan.Goals.Add(goal);
        ReadParagraphs(goal.Description, OutlineRole.GoalDescription, indent: "");
        while (ReadItem() is ({ } item, var text))
        {
            goal.Objectives.Add(ReadObjective(item, text));
        }

        return heading.Level == _firstLevel + _groups.Count;
    }

    private void EndGroups(int level) => _groups.RemoveAll(group => group.HeadingLevel >= level);

    private ElementDraft ReadObjective(Block item, string raw)
    {
        string? code = null;
        if (MarkedPlan.Bold().Match(raw) is { Success: true } first && !first.Groups[1].Value.EndsWith(':'))
        {
            (code, raw) = (Decode(first.Groups[1].Value), first.Groups[2].Value);
        }

        ElementDraft objective = ReadNamed(item, raw, code);
        item.Become(OutlineRole.Objective, "It is an item below a goal.");
        ReadParagraphs(objective.Description, OutlineRole.ObjectiveDescription, indent: "  ");
        return objective;
    }

    private bool ReadValues()
    {
        while (ReadItem() is ({ } item, var raw))
        {
            ElementDraft value = ReadNamed(item, raw, code: null);
            if (value.Name is null)
            {
                value = new() { Source = item, Name = Decode(raw) };
            }

            item.Become(OutlineRole.CoreValue, "It is an item below 'Values'.");
            ReadParagraphs(value.Description, OutlineRole.CoreValue, indent: "  ");
            _plan.Values.Add(value);
        }

        return true;
    }

    /// <summary>Reads "**Name:** description".</summary>
    private ElementDraft ReadNamed(Block item, string raw, string? code)
    {
        Match name = MarkedPlan.Bold().Match(raw);
        bool isNamed = name.Success && name.Groups[1].Value.EndsWith(':');
        ElementDraft element = new()
        {
            Source = item,
            Code = code,
            Name = isNamed ? Decode(name.Groups[1].Value[..^1]) : null,
        };
        element.Description.AddParagraph(Decode(isNamed ? name.Groups[2].Value : raw));
        return element;
    }

    [GeneratedRegex("^([a-z]+): (\\S.*)$")]
    private static partial Regex Metadata();
}
