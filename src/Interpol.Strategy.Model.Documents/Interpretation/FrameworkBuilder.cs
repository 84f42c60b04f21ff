namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Creates a framework from its draft.</summary>
internal static class FrameworkBuilder
{
    public static StrategicFramework Build(PlanDraft plan, FrameworkId id, string? language) => new()
    {
        Id = id,
        Language = language,
        Name = plan.Title ?? "",
        Period = plan.Period,
        Description = plan.Description.ToText(),
        Vision = plan.Vision.ToText() is { } vision ? new() { Description = vision } : null,
        Mission = plan.Mission.ToText() is { } mission ? new() { Description = mission } : null,
        Values = [.. plan.Values.Select(value =>
            new CoreValue { Name = value.Name, Description = value.Description.ToText() })],
        Goals = [.. plan.Goals.Select(Build)],
    };

    private static Goal Build(GoalDraft goal) => new()
    {
        Code = GetCode(goal),
        Name = goal.Name ?? "",
        Kind = goal.Kind,
        Groups = [.. goal.Groups.Select(group => group.ToGroup())],
        Description = goal.Description.ToText(),
        OtherInformation = goal.OtherInformation.ToText(),
        Objectives = [.. goal.Objectives.Select(objective => new Objective
        {
            Code = GetCode(objective),
            Name = objective.Name,
            Description = objective.Description.ToText(),
            OtherInformation = objective.OtherInformation.ToText(),
            Indicators = [.. objective.Indicators],
        })],
    };

    private static ElementCode? GetCode(ElementDraft element) =>
        ElementCode.TryParse(element.Code, out ElementCode code) ? code : null;
}
