namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Replaces the texts of a framework that its page shows.</summary>
internal static class ReplacedText
{
    public static StrategicFramework Replace(StrategicFramework framework, Func<string, string> replace) =>
        framework with
        {
            Name = replace(framework.Name),
            Description = Optional(framework.Description, replace),
            Vision = framework.Vision is { } vision
                ? vision with { Description = Optional(vision.Description, replace) }
                : null,
            Mission = framework.Mission is { } mission
                ? mission with { Description = Optional(mission.Description, replace) }
                : null,
            Values =
            [
                .. framework.Values.Select(value => value with
                {
                    Name = Optional(value.Name, replace),
                    Description = Optional(value.Description, replace),
                }),
            ],
            Goals = [.. framework.Goals.Select(goal => Replace(goal, replace))],
            Organizations =
            [
                .. framework.Organizations.Select(organization => organization with
                {
                    Name = Optional(organization.Name, replace),
                }),
            ],
            Adoption = framework.Adoption is { } adoption ? adoption with { Body = replace(adoption.Body) } : null,
            Source = Optional(framework.Source, replace),
        };

    private static Goal Replace(Goal goal, Func<string, string> replace) => goal with
    {
        Code = Replace(goal.Code, replace),
        Name = replace(goal.Name),
        Description = Optional(goal.Description, replace),
        Groups =
        [
            .. goal.Groups.Select(group => group with
            {
                Code = Replace(group.Code, replace),
                Name = replace(group.Name),
            }),
        ],
        Objectives =
        [
            .. goal.Objectives.Select(objective => objective with
            {
                Code = Replace(objective.Code, replace),
                Name = Optional(objective.Name, replace),
                Description = Optional(objective.Description, replace),
                Indicators =
                [
                    .. objective.Indicators.Select(indicator => indicator with
                    {
                        Name = Optional(indicator.Name, replace),
                        MeasurementDimension = replace(indicator.MeasurementDimension),
                        UnitOfMeasurement = replace(indicator.UnitOfMeasurement),
                    }),
                ],
            }),
        ],
    };

    private static ElementCode? Replace(ElementCode? code, Func<string, string> replace) =>
        code is { } known ? ElementCode.Parse(replace(known.ToString())) : null;

    private static string? Optional(string? text, Func<string, string> replace) =>
        text is null ? null : replace(text);
}
