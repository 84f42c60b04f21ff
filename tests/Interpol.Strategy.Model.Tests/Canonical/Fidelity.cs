namespace Interpol.Strategy.Model.Tests;

/// <summary>Holds a framework against the page that it was taken from: every word of the page is in the framework or is furniture, and nothing else is in the framework.</summary>
internal static class Fidelity
{
    /// <summary>Members that are no wording: names for programs, kinds, where the publisher is found, and the codes, which the pages are read by.</summary>
    private static readonly string[] NoWording =
        [nameof(StrategicFramework.Id), nameof(StrategicFramework.Identifier), nameof(StrategicFramework.Source), nameof(StrategicFramework.Type), nameof(Goal.Kind), nameof(Goal.Code)];

    public static string Source2014To2016 { get; } = Repository.Read("tests", "Interpol.Strategy.Model.Tests", "Canonical", "Sources", "strategic-framework-2014-2016.txt");

    public static string Source2017To2020 { get; } = Repository.Read("tests", "Interpol.Strategy.Model.Tests", "Canonical", "Sources", "strategic-framework-2017-2020.txt");

    public static void Check2014To2016(StrategicFramework framework)
    {
        var page = new Page(Source2014To2016);
        page.Furniture("Back | Print Priorities");
        page.Wording(framework.Description);
        page.Furniture("Strategic priorities");
        Priorities(GoalKind.StrategicPriority);
        page.Furniture("Corporate priorities");
        Priorities(GoalKind.CorporatePriority);
        page.Furniture("INTERPOL's vision and mission");
        page.Furniture("The vision: \"");
        page.Wording(framework.Vision!.Description);
        page.Furniture("\"");
        page.Furniture("The mission: \"");
        page.Wording(framework.Mission!.Description);
        page.Furniture("\"");
        page.Furniture("Read the full vision and mission");
        page.End();

        Adoption adoption = framework.Adoption!;
        string organization = Assert.Single(framework.Organizations).Name!;
        page.Mentions(organization, $"{organization}’s Strategic Framework sets the Organization’s priorities");
        page.Mentions(framework.Name, $"adopted the {framework.Name}. The Framework");
        page.Mentions(adoption.Body, $"the INTERPOL {adoption.Body} adopted the");
        page.Mentions($"{adoption.Session}", $"its {adoption.Session}nd session");
        page.Mentions($"{adoption.Year}", $"In October {adoption.Year}, during");
        page.Mentions($"{adoption.Month}", adoption.Month == 10 ? "In October" : "another month");
        page.Mentions(framework.Period.ToString(), $"Framework {framework.Period}.");
        Same(framework, page, expectedGoals: 6);

        void Priorities(GoalKind kind)
        {
            foreach (Goal goal in framework.Goals.Where(goal => goal.Kind == kind))
            {
                page.Furniture($"{goal.Code}:");
                page.Wording(goal.Name);
                if (kind == GoalKind.StrategicPriority)
                {
                    page.Furniture(goal.Code == ElementCode.Parse("3") ? "Priority-3" : $"Priority {goal.Code}");
                }

                page.Wording(goal.Description);
            }
        }
    }

    public static void Check2017To2020(StrategicFramework framework)
    {
        var page = new Page(Source2017To2020);
        page.Furniture("INTERPOL");
        page.Capitals(framework.Name);
        page.Furniture("VISION");
        page.Capitals(framework.Vision!.Description);
        page.Furniture("MISSION");
        page.Capitals(framework.Mission!.Description);
        page.Furniture("STRATEGIC GOALS 1 2 3 4 5");
        foreach (Goal goal in framework.Goals)
        {
            page.Furniture("**");
            page.Capitals(goal.Name);
            page.Furniture("**");
        }

        foreach (Goal goal in framework.Goals)
        {
            page.Furniture("STRATEGIC OBJECTIVES:");
            foreach (Objective objective in goal.Objectives)
            {
                page.Furniture($"- {objective.Code}");
                page.Wording(objective.Description);
                page.Furniture(objective == goal.Objectives[^1] ? "." : ";");
            }
        }

        page.Furniture("VALUES");
        foreach (CoreValue value in framework.Values)
        {
            page.Capitals(value.Name);
            if (value != framework.Values[^1])
            {
                page.Furniture("|");
            }
        }

        page.End();

        string organization = Assert.Single(framework.Organizations).Name!;
        page.Mentions(organization, $"{organization} STRATEGIC FRAMEWORK");
        page.Mentions(framework.Period.ToString(), $"FRAMEWORK {framework.Period} VISION");
        Same(framework, page, expectedGoals: 5);
    }

    private static void Same(StrategicFramework framework, Page page, int expectedGoals)
    {
        Assert.Equal(Enumerable.Range(1, expectedGoals).Select(number => $"{number}"), framework.Goals.Select(goal => goal.Code.ToString()));

        string[] wording = [.. Members.Of(framework)
            .Where(member => !NoWording.Contains(member.Path.Split('.')[^1]))
            .Select(member => Members.Show(member.Value))];
        Assert.Equal(wording.Order(StringComparer.Ordinal), page.Shown.Order(StringComparer.Ordinal));
    }
}
