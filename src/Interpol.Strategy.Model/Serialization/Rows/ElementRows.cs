namespace Interpol.Strategy.Model.Serialization;

/// <summary>Creates the rows of the table of elements.</summary>
internal static class ElementRows
{
    public static IEnumerable<ElementRow> GetRows(StrategicFramework framework)
    {
        var ids = new ElementIds(framework);
        ElementRow common = CreateCommon(framework);
        ElementRow parent = common;
        int position = 0;
        var elements = new ElementEnumerator(framework);
        while (elements.MoveNext())
        {
            string id = ids.GetId(elements);
            position++;
            if (elements.Current is Objective objective)
            {
                yield return CreateObjective(parent, objective, id, position);
                continue;
            }

            ElementRow row = CreateElement(common, elements.Current, id, position);
            parent = elements.Current is Goal ? row : parent;
            yield return row;
        }
    }

    /// <summary>Creates a row with the columns that all elements of a framework have in common.</summary>
    private static ElementRow CreateCommon(StrategicFramework framework) => new()
    {
        FrameworkId = framework.Id.ToString(),
        FrameworkName = framework.Name,
        Organization = RowValues.JoinOrganizations(framework.Organizations),
        PeriodStart = framework.Period?.Start,
        PeriodEnd = framework.Period?.End,
        Level = 1,
    };

    private static ElementRow CreateElement(ElementRow common, StrategyElement element, string id, int position)
    {
        var goal = element as Goal;
        ElementCode? code = element.GetCode();
        return common with
        {
            ElementId = id,
            Reference = GetReference(common.FrameworkId, id, code),
            ElementKind = RowValues.GetName(element.ElementKind),
            GoalKind = RowValues.GetName(goal?.Kind),
            Code = code?.ToString(),
            SortKey = code?.ToSortKey(),
            Position = position,
            Path = RowValues.Encode(id),
            Groups = goal is null ? null : RowValues.JoinGroups(goal.Groups),
            GoalCode = code?.ToString(),
            GoalName = goal?.Name,
            Name = element.GetName(),
            Text = element.Description,
            Identifier = element.Identifier,
        };
    }

    private static ElementRow CreateObjective(ElementRow goal, Objective objective, string id, int position) =>
        goal with
        {
            ElementId = id,
            ParentId = goal.ElementId,
            Reference = GetReference(goal.FrameworkId, id, objective.Code),
            ElementKind = RowValues.GetName(Model.ElementKind.Objective),
            Code = objective.Code?.ToString(),
            SortKey = objective.Code?.ToSortKey(),
            Level = goal.Level + 1,
            Position = position,
            Path = RowValues.Join(goal.Path, RowValues.Encode(id)),
            ObjectiveCode = objective.Code?.ToString(),
            Name = objective.Name,
            Text = objective.Description,
            Identifier = objective.Identifier,
        };

    /// <summary>Returns the reference, which is usually the id and then shares its string.</summary>
    private static string? GetReference(string frameworkId, string id, ElementCode? code) =>
        code is not { } known ? null
        : id[frameworkId.Length] == ElementReference.Separator ? id
        : $"{frameworkId}{ElementReference.Separator}{known}";
}
