namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>
/// Writes the goals of a framework: a section for each kind, a heading for each group, and a grid of goals.
/// </summary>
internal sealed class GoalSections(StrategicFramework framework, FrameworkIds ids, PageWriter page)
{
    private const int LastHeading = 6;

    // Wider columns are easier to read than more of them.
    private const int MaxColumns = 6;

    // Longer texts need wide rows instead of columns.
    private const int LongGoal = 700, LongObjective = 350;

    /// <summary>The names of the groups above each goal. A heading is never empty.</summary>
    private readonly string[][] _groups =
    [
        .. framework.Goals.Select(goal => goal.Groups
            .Select(PageText.GetName)
            .Where(name => name.Length > 0)
            .ToArray()),
    ];

    private bool _isGridOpen;

    /// <summary>Gets a value that indicates whether objectives are shown as cells.</summary>
    public bool IsPoster { get; } = framework.Goals.Any(goal => !goal.Objectives.IsEmpty);

    /// <summary>Gets a value that indicates whether goals are shown as columns on a wide page.</summary>
    private bool HasColumns { get; } =
        GetMeanLength(framework.Goals) <= LongGoal
        && GetMeanLength(framework.Goals.SelectMany(goal => goal.Objectives)) <= LongObjective;

    public void Write()
    {
        for (int start = 0; start < framework.Goals.Count;)
        {
            int end = start + 1;
            while (end < framework.Goals.Count && framework.Goals[end].Kind == framework.Goals[start].Kind)
            {
                end++;
            }

            page.Line($"<section class=\"plan\">");
            page.Line($"<h2 class=\"label\"{page.LabelLanguage}>{GetHeading(framework.Goals[start].Kind)}</h2>");
            WriteSection(start, end);
            page.Line($"</section>");
            start = end;
        }
    }

    private string GetHeading(GoalKind kind) => kind switch
    {
        GoalKind.StrategicPriority => "Strategic priorities",
        GoalKind.CorporatePriority => "Corporate priorities",
        _ => IsPoster ? "Strategic goals and objectives" : "Strategic goals",
    };

    private void WriteSection(int start, int end)
    {
        string[] open = [];
        for (int i = start; i < end; i++)
        {
            string[] groups = _groups[i];
            if (i == start || !groups.SequenceEqual(open))
            {
                CloseGrid();
                int shared = open.Zip(groups).TakeWhile(pair => pair.First == pair.Second).Count();
                for (int level = shared; level < groups.Length; level++)
                {
                    WriteGroup(groups[level], 3 + level);
                }

                open = groups;
                OpenGrid(_groups.Skip(i).Take(end - i).TakeWhile(other => other.SequenceEqual(open)).Count());
            }

            WriteGoal(i, Math.Min(3 + groups.Length, LastHeading));
        }

        CloseGrid();
    }

    private void WriteGroup(string name, int level)
    {
        Markup tag = CreateHeadingTag(Math.Min(level, LastHeading));
        page.Line($"<{tag} class=\"group\"{page.GetDirection(name)}>{name}</{tag}>");
    }

    /// <summary>Returns the number of columns of a grid, so that its rows are about equally long.</summary>
    public static int GetColumns(int count)
    {
        int rows = (count + MaxColumns - 1) / MaxColumns;
        return (count + rows - 1) / rows;
    }

    private void OpenGrid(int count)
    {
        int columns = GetColumns(count);
        string style = !HasColumns ? "rows" : columns < count ? "columns" : "columns single";
        page.Line($"<div class=\"goals {style}\" style=\"--columns: {columns}\">");
        _isGridOpen = true;
    }

    private void CloseGrid()
    {
        if (_isGridOpen)
        {
            page.Line($"</div>");
            _isGridOpen = false;
        }
    }

    private void WriteGoal(int index, int level)
    {
        Goal goal = framework.Goals[index];
        GoalIds goalIds = ids.Goals[index];
        Markup tag = CreateHeadingTag(level);
        page.Line($"<article class=\"goal {PageParts.GetHue(index)}\" id=\"{goalIds.Goal}\">");
        page.Line($"<div class=\"head\">");
        Markup code = PageParts.CreateCode(goal.Code, goalIds.Goal);
        if (goal.Code is not null || !string.IsNullOrWhiteSpace(goal.Name))
        {
            page.Line($"<{tag}{page.GetDirection(goal.Name)}>{code}<span>{goal.Name}</span></{tag}>");
        }

        page.Paragraphs(goal.Description);
        page.Line($"</div>");
        if (!goal.Objectives.IsEmpty)
        {
            page.Line($"<ol>");
            for (int i = 0; i < goal.Objectives.Count; i++)
            {
                WriteObjective(goal.Objectives[i], goalIds.Objectives[i]);
            }

            page.Line($"</ol>");
        }

        page.Line($"</article>");
    }

    private void WriteObjective(Objective objective, string id)
    {
        bool isNamed = !string.IsNullOrWhiteSpace(objective.Name);
        page.Line($"<li class=\"objective\" id=\"{id}\">{PageParts.CreateCode(objective.Code, id)}");
        page.Line($"<div class=\"text\">");
        if (isNamed)
        {
            Markup style = Markup.If(!string.IsNullOrWhiteSpace(objective.Description), $" class=\"name\"");
            page.Line($"<p{style}{page.GetDirection(objective.Name)}>{objective.Name}</p>");
        }

        page.Paragraphs(objective.Description);
        page.Line($"</div>");
        page.Line($"</li>");
    }

    private static Markup CreateHeadingTag(int level) => Markup.Create($"h{level}");

    private static int GetMeanLength(IEnumerable<StrategyElement> elements)
    {
        (long length, int count) = (0, 0);
        foreach (StrategyElement element in elements)
        {
            length += element.Description?.Length ?? 0;
            count++;
        }

        return count == 0 ? 0 : (int)(length / count);
    }
}
