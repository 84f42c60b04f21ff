namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Provides a plan that contains every type of record.</summary>
internal static class HarbourPlan
{
    public static StrategicFramework Framework { get; } = new()
    {
        Id = FrameworkId.Parse("harbour-2026-2030"),
        Name = "Harbour Plan",
        Description = "The plan of the harbour",
        Type = FrameworkType.PerformancePlan,
        Period = FrameworkPeriod.FromYears(2026, 2030),
        PublicationDate = new DateOnly(2026, 1, 31),
        Source = "https://harbour.example/plan",
        Submitter = new() { GivenName = "Ada", Surname = "Quay", EmailAddress = "ada@harbour.example" },
        Adoption = new() { Body = "Harbour Council", Year = 2025, Month = 11, Session = 12 },
        Organizations =
        [
            new() { Name = "Harbour Authority", Identifier = "authority", Acronym = "HA", Stakeholders = [Pilots] },
        ],
        Vision = new() { Description = "A harbour that runs on clean power", Identifier = "vision" },
        Mission = new() { Description = "To bring ships in and out, safely" },
        Values = [new() { Name = "Care", Description = "Safety comes first" }],
        Goals =
        [
            new()
            {
                Code = ElementCode.Parse("1"),
                Identifier = "goal-1",
                Name = "Clean power",
                Description = "No engine runs at a berth",
                Objectives = [ShorePower],
            },
        ],
    };

    private static Stakeholder Pilots => new()
    {
        Name = "Pilots",
        Type = StakeholderType.GenericGroup,
        Roles = [new() { Name = "Guide", Types = [RoleType.Performer] }],
    };

    private static Objective ShorePower => new()
    {
        Code = ElementCode.Parse("1.1"),
        Identifier = "objective-1-1",
        Name = "Shore power",
        Description = "Supply every berth with shore power",
        Indicators =
        [
            new()
            {
                Identifier = "indicator-1",
                Code = ElementCode.Parse("1.1.1"),
                Type = PerformanceIndicatorType.Quantitative,
                ValueChainStage = ValueChainStage.Outcome,
                MeasurementDimension = "Berths with shore power",
                UnitOfMeasurement = "berths",
                Relationships =
                [
                    new()
                    {
                        Identifier = "relationship-1",
                        Type = RelationshipType.BroaderThan,
                        Name = "Serves",
                        ReferentIdentifiers = ["goal-1"],
                    },
                ],
                MeasurementInstances =
                [
                    new()
                    {
                        Place = new() { Name = "North Quay" },
                        TargetResults =
                        [
                            new()
                            {
                                NumberOfUnits = 12.50m,
                                StartDate = new DateOnly(2026, 1, 1),
                                EndDate = new DateOnly(2026, 12, 31),
                                Description = "The first year",
                            },
                        ],
                        ActualResults = [new() { Descriptor = new() { Name = "State", Value = "Begun" } }],
                    },
                ],
            },
        ],
    };
}
