using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests <see cref="FrameworkSkos.GetUnsupportedContent"/>.</summary>
public sealed class SkosUnsupportedTests
{
    [Fact]
    public void GetUnsupportedContent_lists_each_property_that_is_not_written() => Assert.Equal(
        [
            "SF3301 otherInformation", "SF3301 goals[0].kind", "SF3301 goals[0].groups",
            "SF3301 goals[0].objectives[0].identifier",
            "SF3301 goals[0].objectives[0].indicators[0].unitOfMeasurement",
            "SF3301 goals[0].objectives[0].indicators[0].baseline", "SF3301 organizations[0].description",
        ],
        FrameworkSkos.GetUnsupportedContent(new()
        {
            Id = FrameworkId.Parse("harbour-2026"),
            Name = "Harbour Plan",
            OtherInformation = "Printed on recycled paper",
            Organizations = [new() { Name = "Harbour Port Authority", Description = "Runs the port" }],
            Goals =
            [
                new()
                {
                    Name = "Clean power",
                    Kind = GoalKind.StrategicPriority,
                    Groups = [new() { Name = "Environment" }],
                    Objectives =
                    [
                        new()
                        {
                            Identifier = "shore-power",
                            Name = "Shore power",
                            Indicators =
                            [
                                new()
                                {
                                    MeasurementDimension = "Berths with shore power",
                                    UnitOfMeasurement = "Berths",
                                    Baseline = new() { NumberOfUnits = 2 },
                                },
                            ],
                        },
                    ],
                },
            ],
        }).Select(diagnostic => $"{diagnostic.Code} {diagnostic.Path}"));

    [Property]
    public void Document_does_not_depend_on_unsupported_content(StrategicFramework framework)
    {
        StrategicFramework stripped = Strip(framework);
        Assert.Empty(FrameworkSkos.GetUnsupportedContent(stripped));
        Assert.Equal(FrameworkSkos.WriteTurtle(stripped), FrameworkSkos.WriteTurtle(framework));
    }

    [Fact]
    public void GetUnsupportedContent_throws_for_null() => Assert.Throws<ArgumentNullException>(
        "framework", () => FrameworkSkos.GetUnsupportedContent(null!));

    /// <summary>Removes what linked data does not contain, except for identifiers of indicators.</summary>
    private static StrategicFramework Strip(StrategicFramework framework) => framework with
    {
        Type = default,
        OtherInformation = null,
        Identifier = null,
        Submitter = null,
        Vision = framework.Vision is null ? null : framework.Vision with { Identifier = null },
        Mission = framework.Mission is null ? null : framework.Mission with { Identifier = null },
        Values = [.. framework.Values.Select(value => value with { Identifier = null })],
        Goals = [.. framework.Goals.Select(Strip)],
        Organizations =
        [
            .. framework.Organizations.Select(organization => new Organization
            {
                Name = organization.Name,
                Acronym = organization.Acronym,
            }),
        ],
    };

    private static Goal Strip(Goal goal) => new()
    {
        Code = goal.Code,
        Name = goal.Name,
        Description = goal.Description,
        Objectives = [.. goal.Objectives.Select(Strip)],
    };

    private static Objective Strip(Objective objective) => new()
    {
        Code = objective.Code,
        Name = objective.Name,
        Description = objective.Description,
        Indicators =
        [
            .. objective.Indicators.Select(indicator => new PerformanceIndicator
            {
                Code = indicator.Code,
                Name = indicator.Name,
                Identifier = indicator.Identifier,
                MeasurementDimension = indicator.MeasurementDimension,
                UnitOfMeasurement = "",
            }),
        ],
    };
}
