using System.Globalization;

namespace Interpol.Strategy.Model.Documents.Writing;

/// <summary>Finds what Markdown does not hold, before a framework is written.</summary>
internal static class UnsupportedContent
{
    private const string NotWritten = "The content is not written.";

    public static IEnumerable<Diagnostic> Find(StrategicFramework framework)
    {
        IEnumerable<(string Path, string Reason)> found = FindInPlan(framework)
            .Concat(framework.Vision is { } vision ? FindInStatement(vision, "vision") : [])
            .Concat(framework.Mission is { } mission ? FindInStatement(mission, "mission") : [])
            .Concat(framework.Values.SelectMany((value, i) => FindInValue(value, At("values", i))))
            .Concat(framework.Goals.SelectMany((goal, i) => FindInGoal(goal, At("goals", i))));
        return found.Select(part => new Diagnostic
        {
            Code = OutlineDiagnosticCodes.NotInMarkdown,
            Severity = DiagnosticSeverity.Warning,
            Effect = DiagnosticEffect.Dropped,
            Message = part.Reason,
            Path = part.Path,
        });
    }

    private static IEnumerable<(string Path, string Reason)> FindInPlan(StrategicFramework framework)
    {
        const string Reason = $"Markdown holds only the text of the plan. {NotWritten}";
        (string Name, bool IsPresent)[] properties =
        [
            ("adoption", framework.Adoption is not null), ("source", framework.Source is not null),
            ("type", framework.Type != default), ("organizations", !framework.Organizations.IsEmpty),
            ("otherInformation", framework.OtherInformation is not null),
            ("publicationDate", framework.PublicationDate is not null),
            ("identifier", framework.Identifier is not null), ("submitter", framework.Submitter is not null),
        ];
        return properties.Where(property => property.IsPresent).Select(property => (property.Name, Reason))
            .Concat(FindEmpty("description", framework.Description))
            .Concat(FindControl("name", framework.Name))
            .Concat(FindControl("description", framework.Description));
    }

    private static IEnumerable<(string Path, string Reason)> FindInStatement(StrategyElement statement, string path)
    {
        IEnumerable<(string Path, string Reason)> missing = string.IsNullOrEmpty(statement.Description)
            ? [(path, $"Markdown does not support statements without text. {NotWritten}")]
            : [];
        return missing.Concat(FindInElement(statement, path));
    }

    private static IEnumerable<(string Path, string Reason)> FindInValue(CoreValue value, string path)
    {
        if (string.IsNullOrEmpty(value.Name) && string.IsNullOrEmpty(value.Description))
        {
            return [(path, $"Markdown does not support values without text. {NotWritten}")];
        }

        IEnumerable<(string Path, string Reason)> missing = string.IsNullOrEmpty(value.Name)
            ? [($"{path}.name",
                "Markdown does not support values without a name. The description is written as the name.")]
            : [];
        return missing.Concat(FindInElement(value, path)).Concat(FindControl($"{path}.name", value.Name))
            .Concat(FindEmpty($"{path}.description", value.Description));
    }

    private static IEnumerable<(string Path, string Reason)> FindInGoal(Goal goal, string path)
    {
        IEnumerable<(string Path, string Reason)> groups = goal.Groups.Select((group, i) => (group, i))
            .SelectMany(item => item.i >= MarkedPlan.MaxGroups
                ? [(At($"{path}.groups", item.i),
                    $"Markdown supports at most {MarkedPlan.MaxGroups} groups of a goal. {NotWritten}")]
                : FindControl(At($"{path}.groups", item.i), item.group.Name + item.group.Code));
        return FindInElement(goal, path)
            .Concat(FindEmpty($"{path}.description", goal.Description))
            .Concat(FindControl($"{path}.name", goal.Name))
            .Concat(FindControl($"{path}.code", goal.Code?.ToString()))
            .Concat(groups)
            .Concat(FindList($"{path}.stakeholders", goal.Stakeholders.Count, "stakeholders"))
            .Concat(FindOther(path, goal.OtherInformation))
            .Concat(goal.Objectives.SelectMany((objective, i) =>
                FindInObjective(objective, At($"{path}.objectives", i))));
    }

    private static IEnumerable<(string Path, string Reason)> FindInObjective(Objective objective, string path) =>
        FindInElement(objective, path)
            .Concat(FindEmpty($"{path}.name", objective.Name))
            .Concat(FindEmpty($"{path}.description", objective.Description))
            .Concat(FindControl($"{path}.name", objective.Name))
            .Concat(FindControl($"{path}.code", objective.Code?.ToString()))
            .Concat(FindList($"{path}.stakeholders", objective.Stakeholders.Count, "stakeholders"))
            .Concat(FindList($"{path}.indicators", objective.Indicators.Count, "indicators"))
            .Concat(FindOther(path, objective.OtherInformation));

    /// <summary>Finds what is unsupported in every element.</summary>
    private static IEnumerable<(string Path, string Reason)> FindInElement(StrategyElement element, string path)
    {
        if (element.Identifier is not null)
        {
            yield return ($"{path}.identifier", $"Markdown does not support identifiers of elements. {NotWritten}");
        }

        foreach ((string Path, string Reason) part in FindControl($"{path}.description", element.Description))
        {
            yield return part;
        }
    }

    private static IEnumerable<(string Path, string Reason)> FindList(string path, int count, string name) =>
        count > 0 ? [(path, $"Markdown does not support {name}. {NotWritten}")] : [];

    private static IEnumerable<(string Path, string Reason)> FindOther(string path, string? text) =>
        text is null ? []
            : [($"{path}.otherInformation", $"Markdown does not support other information. {NotWritten}")];

    private static IEnumerable<(string Path, string Reason)> FindEmpty(string path, string? text) =>
        text is "" ? [(path, $"Markdown does not support empty strings. {NotWritten}")] : [];

    private static IEnumerable<(string Path, string Reason)> FindControl(string path, string? text) =>
        text is not null && text.Contains('\0', StringComparison.Ordinal)
            ? [(path, "Markdown does not support the character U+0000. It is written as U+FFFD.")]
            : [];

    private static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
