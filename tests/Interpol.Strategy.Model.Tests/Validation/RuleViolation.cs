namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents a change of a valid framework that violates exactly one rule.</summary>
/// <param name="Code">The code of the rule.</param>
/// <param name="Path">The expected path, with <c>{0}</c> for the goal index and <c>{1}</c> for the objective.</param>
/// <param name="Message">The expected message for goal 1 and objective 0 of a framework with two goals.</param>
/// <param name="Change">The change, given the indexes of a goal and of one of its objectives.</param>
internal sealed record RuleViolation(
    string Code,
    string Path,
    string Message,
    Func<StrategicFramework, int, int, StrategicFramework> Change)
{
    private const string Indicator = "goals[{0}].objectives[{1}].indicators[0]";

    private static readonly DateOnly Early = new(2016, 12, 31);

    /// <summary>Gets at least one violation of each rule, except those in <see cref="Duplicates"/>.</summary>
    public static IReadOnlyList<RuleViolation> All { get; } =
    [
        new(
            DiagnosticCodes.DuplicateIdentifier,
            "organizations[0].identifier",
            "The identifier 'plan' is already used at 'identifier'. Each identifier must be unique.",
            (framework, _, _) =>
                framework with { Organizations = [framework.Organizations[0] with { Identifier = "plan" }] }),
        new(
            DiagnosticCodes.DuplicateIdentifier,
            Indicator + ".relationships[0].identifier",
            "The identifier 'vision' is already used at 'vision.identifier'. Each identifier must be unique.",
            (framework, g, o) =>
                framework.WithIndicator(g, o, indicator =>
                    indicator with { Relationships = [new() { Identifier = "vision" }] })),
        new(
            DiagnosticCodes.CodeOutsideGoal,
            "goals[{0}].objectives[{1}].code",
            "The code '77.1' does not continue the code of its goal, '2'. Expected a code such as '2.1'.",
            (framework, g, o) =>
                framework.WithObjective(g, o, objective => objective with { Code = ElementCode.Parse("77.1") })),
        new(
            DiagnosticCodes.PeriodEndsBeforeStart,
            "period",
            "The end date, 2016-12-31, is before the start date, 2017-01-01. It must be the same date or a later one.",
            (framework, _, _) => framework with { Period = new(new(2017, 1, 1), Early) }),
        new(
            DiagnosticCodes.ResultEndsBeforeStart,
            Indicator + ".measurementInstances[0].targetResults[0].endDate",
            "The end date, 2016-12-31, is before the start date, 2017-01-01. It must be the same date or a later one.",
            (framework, g, o) =>
                framework.WithIndicator(g, o, indicator =>
                    indicator with
                    {
                        MeasurementInstances =
                            [new() { TargetResults = [new() { StartDate = new(2017, 1, 1), EndDate = Early }] }],
                    })),
        new(
            DiagnosticCodes.DirectionContradicted,
            Indicator + ".direction",
            "The direction is Increase, but the final target is 5 and the baseline is 10.",
            (framework, g, o) =>
                framework.WithIndicator(g, o, indicator => indicator with
                {
                    Direction = IndicatorDirection.Increase,
                    Baseline = new() { NumberOfUnits = 10 },
                    MeasurementInstances = [new() { TargetResults = [new() { NumberOfUnits = 5 }] }],
                })),
        new(
            DiagnosticCodes.BlankName,
            "name",
            "The property 'name' must contain a non-white-space character, but its value is ''.",
            (framework, _, _) => framework with { Name = "" }),
        new(
            DiagnosticCodes.BlankName,
            "adoption.body",
            "The property 'body' must contain a non-white-space character, but its value is '\\u00a0'.",
            (framework, _, _) => framework with { Adoption = new() { Body = "\u00a0" } }),
        new(
            DiagnosticCodes.BlankName,
            "values[1].name",
            "The property 'name' must contain a non-white-space character, but its value is ''.",
            (framework, _, _) =>
                framework with { Values = framework.Values.With(1, value => value with { Name = "" }) }),
        new(
            DiagnosticCodes.BlankName,
            "goals[{0}].stakeholders[0].roles[0].name",
            "The property 'name' must contain a non-white-space character, but its value is ' '.",
            (framework, g, _) =>
                framework.WithGoal(g, goal =>
                    goal with { Stakeholders = [new() { Name = "Police", Roles = [new() { Name = " " }] }] })),
        new(
            DiagnosticCodes.BlankName,
            "goals[{0}].stakeholders[0].name",
            "The property 'name' must contain a non-white-space character, but its value is ''.",
            (framework, g, _) => framework.WithGoal(g, goal => goal with { Stakeholders = [new() { Name = "" }] })),
        new(
            DiagnosticCodes.BlankName,
            Indicator + ".measurementInstances[0].place.name",
            "The property 'name' must contain a non-white-space character, but its value is ''.",
            (framework, g, o) =>
                framework.WithIndicator(g, o, indicator =>
                    indicator with { MeasurementInstances = [new() { Place = new() { Name = "" } }] })),
        new(
            DiagnosticCodes.BlankName,
            Indicator + ".unitOfMeasurement",
            "The property 'unitOfMeasurement' must contain a non-white-space character, but its value is ''.",
            (framework, g, o) => framework.WithIndicator(g, o, indicator => indicator with { UnitOfMeasurement = "" })),
        new(
            DiagnosticCodes.MissingStatement,
            "vision",
            "The vision does not have a statement. Its description must not be empty.",
            (framework, _, _) => framework with { Vision = new() { Identifier = "vision" } }),
        new(
            DiagnosticCodes.MissingStatement,
            "mission",
            "The mission does not have a statement. Its description must not be empty.",
            (framework, _, _) => framework with { Mission = new() { Description = " " } }),
        new(
            DiagnosticCodes.MissingStatement,
            "values[0]",
            "The value has neither a name nor a description. It must have at least one of them.",
            (framework, _, _) =>
                framework with { Values = framework.Values.With(0, value => value with { Name = null }) }),
        new(
            DiagnosticCodes.MissingStatement,
            "goals[{0}].objectives[{1}]",
            "The objective has neither a name nor a description. It must have at least one of them.",
            (framework, g, o) => framework.WithObjective(g, o, objective => objective with { Description = null })),
        new(
            DiagnosticCodes.TextNotXml,
            "goals[{0}].objectives[{1}].code",
            "'A\\u0000' contains U+0000 at index 1, which XML does not allow.",
            (framework, g, o) =>
                framework.WithObjective(g, o, objective => objective with { Code = ElementCode.Parse("A\0") })),
        new(
            DiagnosticCodes.TextNotXml,
            "values[0].identifier",
            "'\\ud83d' contains U+D83D at index 0, which XML does not allow.",
            (framework, _, _) =>
                framework with
                {
                    Values =
                    [
                        new() { Name = "Respect", Identifier = "\ud83d" },
                        new() { Name = "Teamwork", Identifier = "value" },
                    ],
                }),
        new(
            DiagnosticCodes.UnresolvedReference,
            Indicator + ".relationships[0].referentIdentifiers[1]",
            "The framework does not contain a record with the identifier '[To_be_inserted_by_user]'. "
                + "The record must be in this framework or in another document.",
            (framework, g, o) =>
                framework.WithIndicator(g, o, indicator =>
                    indicator with
                    {
                        Relationships = [new() { ReferentIdentifiers = ["plan", "[To_be_inserted_by_user]"] }],
                    })),
        new(
            DiagnosticCodes.UnresolvedReference,
            Indicator + ".relationships[0].referentIdentifiers[0]",
            "The framework does not contain a record with the identifier ''. "
                + "The record must be in this framework or in another document.",
            (framework, g, o) =>
                framework.WithIndicator(g, o, indicator =>
                    indicator with { Relationships = [new() { ReferentIdentifiers = [""] }] })),
        new(
            DiagnosticCodes.MissingGoal,
            "goals",
            "The framework does not have a goal. StratML requires at least one.",
            (framework, _, _) => framework with { Goals = [] }),
        new(
            DiagnosticCodes.IdentifierNotXmlName,
            "goals[{0}].identifier",
            "'1' is not a valid XML name. An XML name must start with a letter or an underscore and contain only "
                + "letters, digits, periods, hyphens and underscores.",
            (framework, g, _) => framework.WithGoal(g, goal => goal with { Identifier = "1" })),
        new(
            DiagnosticCodes.IdentifierNotXmlName,
            "organizations[0].identifier",
            "'' is not a valid XML name. An XML name must start with a letter or an underscore and contain only "
                + "letters, digits, periods, hyphens and underscores.",
            (framework, _, _) => framework with { Organizations = [new() { Identifier = "" }] }),
        new(
            DiagnosticCodes.MissingGoalDescription,
            "goals[{0}]",
            "The goal '2 Goal 2' has neither a description nor objectives. StratML requires a description.",
            (framework, g, _) => framework.WithGoal(g, goal => goal with { Objectives = [] })),
        new(
            DiagnosticCodes.SourceNotUri,
            "source",
            "'http://' is not a valid URI. The source must be a URI, for example 'https://example.org/plan'.",
            (framework, _, _) => framework with { Source = "http://" }),
        new(
            DiagnosticCodes.Part2IdentifierNotXmlName,
            "submitter.identifier",
            "'a b' is not a valid XML name. An XML name must start with a letter or an underscore and contain only "
                + "letters, digits, periods, hyphens and underscores.",
            (framework, _, _) => framework with { Submitter = new() { Identifier = "a b" } }),
        new(
            DiagnosticCodes.Part2IdentifierNotXmlName,
            Indicator + ".identifier",
            "'#' is not a valid XML name. An XML name must start with a letter or an underscore and contain only "
                + "letters, digits, periods, hyphens and underscores.",
            (framework, g, o) => framework.WithIndicator(g, o, indicator => indicator with { Identifier = "#" })),
        new(
            DiagnosticCodes.TooManyRoleTypes,
            "goals[{0}].stakeholders[0].roles[0].types",
            "The role 'All' has 3 types. StratML allows at most 2.",
            (framework, g, _) =>
                framework.WithGoal(g, goal =>
                    goal with
                    {
                        Stakeholders =
                        [
                            new()
                            {
                                Name = "Police",
                                Roles =
                                [
                                    new()
                                    {
                                        Name = "All",
                                        Types = [RoleType.Performer, RoleType.Performer, RoleType.Performer],
                                    },
                                ],
                            },
                        ],
                    })),
    ];

    /// <summary>Gets the violations that need a second goal or objective. Their paths are fixed.</summary>
    public static IReadOnlyList<RuleViolation> Duplicates { get; } =
    [
        new(
            DiagnosticCodes.DuplicateGoalCode,
            "goals[2].code",
            "The code '2' is already used at 'goals[1].code'. Each code must be unique.",
            (framework, _, _) =>
                framework with
                {
                    Goals =
                    [
                        .. framework.Goals,
                        new() { Code = ElementCode.Parse("2"), Name = "Again", Description = "Again." },
                    ],
                }),
        new(
            DiagnosticCodes.DuplicateObjectiveCode,
            "goals[1].objectives[2].code",
            "The code '2.1' is already used at 'goals[1].objectives[0].code'. Each code must be unique.",
            (framework, _, _) =>
                framework.WithGoal(1, goal =>
                    goal with
                    {
                        Objectives = [.. goal.Objectives, new() { Code = ElementCode.Parse("2.1"), Name = "Again" }],
                    })),
        new(
            DiagnosticCodes.DuplicateObjectiveCode,
            "goals[2].objectives[0].code",
            "The code '2.1' is already used at 'goals[1].objectives[0].code'. Each code must be unique.",
            (framework, _, _) =>
                framework with
                {
                    Goals =
                    [
                        .. framework.Goals,
                        new()
                        {
                            Name = "Unnumbered",
                            Objectives = [new() { Code = ElementCode.Parse("2.1"), Name = "Again" }],
                        },
                    ],
                }),
    ];
}
