using System.Globalization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Creates the rows of elements as a user would write it for the canonical frameworks, whose codes are unique.
/// </summary>
internal static class PlainRows
{
    public static IEnumerable<ElementRow> GetElements(FrameworkCatalog catalog)
    {
        foreach (StrategicFramework framework in catalog)
        {
            int position = 1;
            if (framework.Vision is { } vision)
            {
                yield return Create(framework, vision, "#vision", "vision", position++);
            }

            if (framework.Mission is { } mission)
            {
                yield return Create(framework, mission, "#mission", "mission", position++);
            }

            for (int i = 0; i < framework.Values.Count; i++)
            {
                string path = string.Create(CultureInfo.InvariantCulture, $"#values[{i}]");
                yield return Create(framework, framework.Values[i], path, "coreValue", position++);
            }

            foreach (Goal goal in framework.Goals)
            {
                ElementRow row = Create(framework, goal, $"/{goal.Code}", "goal", position++, goal);
                yield return row;
                foreach (Objective objective in goal.Objectives)
                {
                    yield return Create(
                        framework, objective, $"/{objective.Code}", "objective", position++, goal, row.ElementId);
                }
            }
        }
    }

    private static ElementRow Create(
        StrategicFramework framework,
        StrategyElement element,
        string suffix,
        string kind,
        int position,
        Goal? goal = null,
        string? parent = null)
    {
        string id = framework.Id + suffix;
        return new()
        {
            ElementId = id,
            ParentId = parent,
            FrameworkId = framework.Id.ToString(),
            FrameworkName = framework.Name,
            Organization = framework.Organizations[0].Name,
            PeriodStart = framework.Period?.Start,
            PeriodEnd = framework.Period?.End,
            Reference = element.GetCode() is null ? null : id,
            ElementKind = kind,
            GoalKind = goal?.Kind switch
            {
                null => null,
                GoalKind.StrategicGoal => "strategicGoal",
                GoalKind.StrategicPriority => "strategicPriority",
                _ => "corporatePriority",
            },
            Code = element.GetCode()?.ToString(),
            SortKey = element.GetCode()?.ToSortKey(),
            Level = parent is null ? 1 : 2,
            Position = position,
            Path = parent is null ? id : $"{parent}|{id}",
            GoalCode = goal?.Code.ToString(),
            GoalName = goal?.Name,
            ObjectiveCode = parent is null ? null : element.GetCode()?.ToString(),
            Name = element.GetName(),
            Text = element.Description,
            Identifier = element.Identifier,
        };
    }
}
