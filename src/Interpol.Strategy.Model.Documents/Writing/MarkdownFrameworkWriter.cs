using System.Text;

namespace Interpol.Strategy.Model.Documents.Writing;

/// <summary>Writes a framework in the form that <see cref="MarkedPlanScanner"/> reads.</summary>
internal sealed class MarkdownFrameworkWriter
{
    private readonly StringBuilder _output = new();

    public static string Write(StrategicFramework framework)
    {
        var writer = new MarkdownFrameworkWriter();
        writer.WriteFramework(framework);
        return writer._output.ToString();
    }

    private void WriteFramework(StrategicFramework framework)
    {
        _ = _output.Append("---\n");
        WriteMetadata(MarkedPlan.FormatKey, MarkedPlan.FormatValue);
        WriteMetadata("id", framework.Id.ToString());
        WriteMetadata("period", framework.Period?.ToString());
        WriteMetadata("language", framework.Language);
        _ = _output.Append("---\n");
        WriteHeading(1, MarkdownText.EscapeLine(framework.Name));
        WriteParagraphs(framework.Description);
        WriteStatement(MarkedPlan.Vision, framework.Vision?.Description);
        WriteStatement(MarkedPlan.Mission, framework.Mission?.Description);
        WriteValues(framework.Values);
        WriteGoals(framework.Goals);
    }

    private void WriteMetadata(string key, string? value)
    {
        if (value is not null)
        {
            _ = _output.Append(key).Append(": ").Append(value).Append('\n');
        }
    }

    private void WriteHeading(int level, string markdown) =>
        _output.Append('\n').Append('#', level).Append(markdown.Length > 0 ? " " : "").Append(markdown).Append('\n');

    private void WriteStatement(string heading, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            WriteHeading(2, heading);
            WriteParagraphs(text);
        }
    }

    private void WriteValues(EquatableList<CoreValue> values)
    {
        bool isFirst = true;
        foreach (CoreValue value in values)
        {
            bool isNamed = !string.IsNullOrEmpty(value.Name);
            if (!isNamed && string.IsNullOrEmpty(value.Description))
            {
                continue;
            }

            if (isFirst)
            {
                WriteHeading(2, MarkedPlan.Values);
                _ = _output.Append('\n');
                isFirst = false;
            }

            bool isDescribed = isNamed && !string.IsNullOrEmpty(value.Description);
            string name = MarkdownText.EscapeLine((isNamed ? value.Name : value.Description)!);
            WriteItem(isDescribed ? $"**{name}:**" : name, isDescribed ? value.Description : null);
        }
    }

    private void WriteGoals(EquatableList<Goal> goals)
    {
        bool hasKinds = goals.Any(goal => goal.Kind != GoalKind.StrategicGoal);
        int firstLevel = hasKinds ? 3 : 2;
        GoalKind? kind = null;
        GoalGroup[] open = [];
        foreach (Goal goal in goals)
        {
            if (hasKinds && goal.Kind != kind)
            {
                WriteHeading(2, MarkedPlan.Kinds[(int)goal.Kind]);
                (kind, open) = (goal.Kind, []);
            }

            GoalGroup[] groups = [.. goal.Groups.Take(MarkedPlan.MaxGroups)];
            int shared = open.Zip(groups).TakeWhile(pair => pair.First == pair.Second).Count();
            for (int i = shared; i < groups.Length; i++)
            {
                WriteHeading(firstLevel + i, GetGroupHeading(groups[i]));
            }

            open = groups;
            WriteGoal(goal, firstLevel + groups.Length);
        }
    }

    private static string GetGroupHeading(GoalGroup group)
    {
        string code = group.Code is { } number ? " " + EscapeColons(number.ToString()) : "";
        string name = group.Name.Length > 0 ? " " + MarkdownText.EscapeLine(group.Name) : "";
        return $"{MarkedPlan.Group}{code}:{name}";
    }

    /// <summary>Escapes a code, in which a colon would end it.</summary>
    private static string EscapeColons(string code) =>
        string.Join(MarkdownText.Reference(':'), code.Split(':').Select(MarkdownText.EscapeLine));

    private void WriteGoal(Goal goal, int level)
    {
        string name = MarkdownText.EscapeLine(goal.Name);
        if (goal.Code is { } code)
        {
            string number = code.ToString();
            bool isPlain = MarkedPlan.PlainCode().Match(number) is { Success: true } match
                && match.Groups[1].Length == number.Length;
            string marked = isPlain ? number : $"**{MarkdownText.EscapeLine(number)}**";
            name = name.Length > 0 ? $"{marked} {name}" : marked;
        }
        else if (MarkedPlan.IsReserved(name) || MarkedPlan.PlainCode().IsMatch(name))
        {
            name = MarkdownText.Reference(name[0]) + name[1..];
        }

        WriteHeading(level, name);
        WriteParagraphs(goal.Description);
        if (!goal.Objectives.IsEmpty)
        {
            _ = _output.Append('\n');
        }

        foreach (Objective objective in goal.Objectives)
        {
            WriteItem(GetLead(objective), objective.Description);
        }
    }

    /// <summary>Returns the code and the name of an objective, in bold.</summary>
    private static string GetLead(Objective objective)
    {
        // A colon at the end marks a name.
        string code = objective.Code is { } number ? EscapeColons(number.ToString()) : "";
        string name = string.IsNullOrEmpty(objective.Name) ? "" : MarkdownText.EscapeLine(objective.Name);
        return (code.Length > 0 ? $"**{code}**" : "") + (code.Length > 0 && name.Length > 0 ? " " : "")
            + (name.Length > 0 ? $"**{name}:**" : "");
    }

    /// <summary>Writes an item. The second and later lines are indented.</summary>
    private void WriteItem(string lead, string? text)
    {
        _ = _output.Append('-').Append(lead.Length > 0 ? " " : "").Append(lead);
        string[][] paragraphs = string.IsNullOrEmpty(text) ? [] : MarkdownText.EscapeParagraphs(text);
        for (int i = 0; i < paragraphs.Length; i++)
        {
            _ = _output.Append(i == 0 ? " " : "\n\n  ").AppendJoin("\n  ", paragraphs[i]);
        }

        _ = _output.Append('\n');
    }

    private void WriteParagraphs(string? text)
    {
        foreach (string[] paragraph in string.IsNullOrEmpty(text) ? [] : MarkdownText.EscapeParagraphs(text))
        {
            _ = _output.Append('\n').AppendJoin('\n', paragraph).Append('\n');
        }
    }
}
