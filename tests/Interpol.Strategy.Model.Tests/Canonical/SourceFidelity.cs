namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Compares a framework with its source page. Every word of the page must be in the framework or belong to the layout,
/// and the framework must contain nothing else.
/// </summary>
internal static class SourceFidelity
{
    /// <summary>
    /// Properties without wording of the page: ids, kinds, the source, the language, and the codes, which are checked
    /// separately.
    /// </summary>
    private static readonly string[] NoWording =
        [
            nameof(StrategicFramework.Id),
            nameof(StrategicFramework.Identifier),
            nameof(StrategicFramework.Source),
            nameof(StrategicFramework.Type),
            nameof(StrategicFramework.Language),
            nameof(Goal.Kind),
            nameof(Goal.Code),
        ];

    public static string Source2014To2016 { get; } = Repository.Read(
        "tests",
        "Interpol.Strategy.Model.Tests",
        "Canonical",
        "Sources",
        "strategic-framework-2014-2016.txt");

    public static string Source2017To2020 { get; } = Repository.Read(
        "tests",
        "Interpol.Strategy.Model.Tests",
        "Canonical",
        "Sources",
        "strategic-framework-2017-2020.txt");

    public static void Check2014To2016(StrategicFramework framework)
    {
        var page = new SourcePage(Source2014To2016);
        page.ExpectLayout("Back | Print Priorities");
        page.ExpectText(framework.Description);
        page.ExpectLayout("Strategic priorities");
        CheckPriorities(GoalKind.StrategicPriority);
        page.ExpectLayout("Corporate priorities");
        CheckPriorities(GoalKind.CorporatePriority);
        page.ExpectLayout("INTERPOL's vision and mission");
        page.ExpectLayout("The vision: \"");
        page.ExpectText(framework.Vision!.Description);
        page.ExpectLayout("\"");
        page.ExpectLayout("The mission: \"");
        page.ExpectText(framework.Mission!.Description);
        page.ExpectLayout("\"");
        page.ExpectLayout("Read the full vision and mission");
        page.ExpectEnd();

        Adoption adoption = framework.Adoption!;
        string organization = Assert.Single(framework.Organizations).Name!;
        page.ExpectMention(organization, $"{organization}’s Strategic Framework sets the Organization’s priorities");
        page.ExpectMention(framework.Name, $"adopted the {framework.Name}. The Framework");
        page.ExpectMention(adoption.Body, $"the INTERPOL {adoption.Body} adopted the");
        page.ExpectMention($"{adoption.Session}", $"its {adoption.Session}nd session");
        page.ExpectMention($"{adoption.Year}", $"In October {adoption.Year}, during");
        page.ExpectMention($"{adoption.Month}", adoption.Month == 10 ? "In October" : "another month");
        page.ExpectMention(framework.Period.ToString(), $"Framework {framework.Period}.");
        AssertComplete(framework, page, expectedGoals: 6);

        void CheckPriorities(GoalKind kind)
        {
            foreach (Goal goal in framework.Goals.Where(goal => goal.Kind == kind))
            {
                page.ExpectLayout($"{goal.Code}:");
                page.ExpectText(goal.Name);
                if (kind == GoalKind.StrategicPriority)
                {
                    page.ExpectLayout(goal.Code == ElementCode.Parse("3") ? "Priority-3" : $"Priority {goal.Code}");
                }

                page.ExpectText(goal.Description);
            }
        }
    }

    public static void Check2017To2020(StrategicFramework framework)
    {
        var page = new SourcePage(Source2017To2020);
        page.ExpectLayout("INTERPOL");
        page.ExpectCapitals(framework.Name);
        page.ExpectLayout("VISION");
        page.ExpectCapitals(framework.Vision!.Description);
        page.ExpectLayout("MISSION");
        page.ExpectCapitals(framework.Mission!.Description);
        page.ExpectLayout("STRATEGIC GOALS 1 2 3 4 5");
        foreach (Goal goal in framework.Goals)
        {
            page.ExpectLayout("**");
            page.ExpectCapitals(goal.Name);
            page.ExpectLayout("**");
        }

        foreach (Goal goal in framework.Goals)
        {
            page.ExpectLayout("STRATEGIC OBJECTIVES:");
            foreach (Objective objective in goal.Objectives)
            {
                page.ExpectLayout($"- {objective.Code}");
                page.ExpectText(objective.Description);
                page.ExpectLayout(objective == goal.Objectives[^1] ? "." : ";");
            }
        }

        page.ExpectLayout("VALUES");
        foreach (CoreValue value in framework.Values)
        {
            page.ExpectCapitals(value.Name);
            if (value != framework.Values[^1])
            {
                page.ExpectLayout("|");
            }
        }

        page.ExpectEnd();

        string organization = Assert.Single(framework.Organizations).Name!;
        page.ExpectMention(organization, $"{organization} STRATEGIC FRAMEWORK");
        page.ExpectMention(framework.Period.ToString(), $"FRAMEWORK {framework.Period} VISION");
        AssertComplete(framework, page, expectedGoals: 5);
    }

    private static void AssertComplete(StrategicFramework framework, SourcePage page, int expectedGoals)
    {
        Assert.Equal(
            Enumerable.Range(1, expectedGoals).Select(number => $"{number}"),
            framework.Goals.Select(goal => goal.Code.ToString()));

        string[] wording = [.. PropertyValues.Enumerate(framework)
            .Where(value => !NoWording.Contains(value.Path.Split('.')[^1]))
            .Select(value => PropertyValues.Format(value.Value))];
        Assert.Equal(wording.Order(StringComparer.Ordinal), page.Texts.Order(StringComparer.Ordinal));
    }
}
