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
            "'plan' stands at identifier already; give each identifier once.",
            (framework, _, _) =>
                framework with { Organizations = [framework.Organizations[0] with { Identifier = "plan" }] }),
        new(
            DiagnosticCodes.DuplicateIdentifier,
            Indicator + ".relationships[0].identifier",
            "'vision' stands at vision.identifier already; give each identifier once.",
            (framework, g, o) =>
                framework.WithIndicator(g, o, indicator =>
                    indicator with { Relationships = [new() { Identifier = "vision" }] })),
        new(
            DiagnosticCodes.CodeOutsideGoal,
            "goals[{0}].objectives[{1}].code",
            "'77.1' does not stand under the goal's code, '2'; an objective of that goal has a code such as '2.1'.",
            (framework, g, o) =>
                framework.WithObjective(g, o, objective => objective with { Code = ElementCode.Parse("77.1") })),
        new(
            DiagnosticCodes.PeriodEndsBeforeStart,
            "period",
            "2016-12-31, the last day, lies before 2017-01-01, the first; it is the same day or a later one.",
            (framework, _, _) => framework with { Period = new(new(2017, 1, 1), Early) }),
        new(
            DiagnosticCodes.ResultEndsBeforeStart,
            Indicator + ".measurementInstances[0].targetResults[0].endDate",
            "2016-12-31, the last day, lies before 2017-01-01, the first; it is the same day or a later one.",
            (framework, g, o) =>
                framework.WithIndicator(g, o, indicator =>
                    indicator with
                    {
                        MeasurementInstances =
                            [new() { TargetResults = [new() { StartDate = new(2017, 1, 1), EndDate = Early }] }],
                    })),
        new(
            DiagnosticCodes.BlankName,
            "name",
            "'' says nothing; a name is a text that is not blank.",
            (framework, _, _) => framework with { Name = "" }),
        new(
            DiagnosticCodes.BlankName,
            "adoption.body",
            "'\\u00a0' says nothing; a body is a text that is not blank.",
            (framework, _, _) => framework with { Adoption = new() { Body = "\u00a0" } }),
        new(
            DiagnosticCodes.BlankName,
            "values[1].name",
            "'' says nothing; a name is a text that is not blank.",
            (framework, _, _) =>
                framework with { Values = framework.Values.With(1, value => value with { Name = "" }) }),
        new(
            DiagnosticCodes.BlankName,
            "goals[{0}].stakeholders[0].roles[0].name",
            "' ' says nothing; a name is a text that is not blank.",
            (framework, g, _) =>
                framework.WithGoal(g, goal =>
                    goal with { Stakeholders = [new() { Name = "Police", Roles = [new() { Name = " " }] }] })),
        new(
            DiagnosticCodes.BlankName,
            "goals[{0}].stakeholders[0].name",
            "'' says nothing; a name is a text that is not blank.",
            (framework, g, _) => framework.WithGoal(g, goal => goal with { Stakeholders = [new() { Name = "" }] })),
        new(
            DiagnosticCodes.BlankName,
            Indicator + ".measurementInstances[0].place.name",
            "'' says nothing; a name is a text that is not blank.",
            (framework, g, o) =>
                framework.WithIndicator(g, o, indicator =>
                    indicator with { MeasurementInstances = [new() { Place = new() { Name = "" } }] })),
        new(
            DiagnosticCodes.BlankName,
            Indicator + ".unitOfMeasurement",
            "'' says nothing; a unitOfMeasurement is a text that is not blank.",
            (framework, g, o) => framework.WithIndicator(g, o, indicator => indicator with { UnitOfMeasurement = "" })),
        new(
            DiagnosticCodes.MissingStatement,
            "vision",
            "The vision has no statement; its description is the place for it.",
            (framework, _, _) => framework with { Vision = new() { Identifier = "vision" } }),
        new(
            DiagnosticCodes.MissingStatement,
            "mission",
            "The mission has no statement; its description is the place for it.",
            (framework, _, _) => framework with { Mission = new() { Description = " " } }),
        new(
            DiagnosticCodes.MissingStatement,
            "values[0]",
            "The value has neither a name nor a description; give one of them.",
            (framework, _, _) =>
                framework with { Values = framework.Values.With(0, value => value with { Name = null }) }),
        new(
            DiagnosticCodes.MissingStatement,
            "goals[{0}].objectives[{1}]",
            "The objective has neither a statement, which is its description, nor a name; give one of them.",
            (framework, g, o) => framework.WithObjective(g, o, objective => objective with { Description = null })),
        new(
            DiagnosticCodes.TextNotXml,
            "goals[{0}].objectives[{1}].code",
            "'A\\u0000' holds U+0000 at position 1, counted from 0, which XML cannot hold; leave it out.",
            (framework, g, o) =>
                framework.WithObjective(g, o, objective => objective with { Code = ElementCode.Parse("A\0") })),
        new(
            DiagnosticCodes.TextNotXml,
            "values[0].identifier",
            "'\\ud83d' holds U+D83D at position 0, counted from 0, which XML cannot hold; leave it out.",
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
            "'[To_be_inserted_by_user]' is the identifier of nothing in this framework; unless it names "
                + "something in another document, write that of the record which is meant.",
            (framework, g, o) =>
                framework.WithIndicator(g, o, indicator =>
                    indicator with
                    {
                        Relationships = [new() { ReferentIdentifiers = ["plan", "[To_be_inserted_by_user]"] }],
                    })),
        new(
            DiagnosticCodes.UnresolvedReference,
            Indicator + ".relationships[0].referentIdentifiers[0]",
            "'' is the identifier of nothing in this framework; unless it names something in another "
                + "document, write that of the record which is meant.",
            (framework, g, o) =>
                framework.WithIndicator(g, o, indicator =>
                    indicator with { Relationships = [new() { ReferentIdentifiers = [""] }] })),
        new(
            DiagnosticCodes.MissingGoal,
            "goals",
            "The framework has no goal; StratML demands one at least.",
            (framework, _, _) => framework with { Goals = [] }),
        new(
            DiagnosticCodes.IdentifierNotXmlName,
            "goals[{0}].identifier",
            "'1' is no name of XML; one begins with a letter or '_' and goes on with letters, digits, '.', "
                + "'-' and '_'.",
            (framework, g, _) => framework.WithGoal(g, goal => goal with { Identifier = "1" })),
        new(
            DiagnosticCodes.IdentifierNotXmlName,
            "organizations[0].identifier",
            "'' is no name of XML; one begins with a letter or '_' and goes on with letters, digits, '.', '-' and '_'.",
            (framework, _, _) => framework with { Organizations = [new() { Identifier = "" }] }),
        new(
            DiagnosticCodes.MissingGoalDescription,
            "goals[{0}]",
            "The goal '2 Goal 2' has neither a description nor objectives; StratML demands a description.",
            (framework, g, _) => framework.WithGoal(g, goal => goal with { Objectives = [] })),
        new(
            DiagnosticCodes.SourceNotUri,
            "source",
            "'http://' is no URI; the source is an address such as 'https://example.org/plan'.",
            (framework, _, _) => framework with { Source = "http://" }),
        new(
            DiagnosticCodes.Part2IdentifierNotXmlName,
            "submitter.identifier",
            "'a b' is no name of XML; one begins with a letter or '_' and goes on with letters, digits, '.', "
                + "'-' and '_'.",
            (framework, _, _) => framework with { Submitter = new() { Identifier = "a b" } }),
        new(
            DiagnosticCodes.Part2IdentifierNotXmlName,
            Indicator + ".identifier",
            "'#' is no name of XML; one begins with a letter or '_' and goes on with letters, digits, '.', "
                + "'-' and '_'.",
            (framework, g, o) => framework.WithIndicator(g, o, indicator => indicator with { Identifier = "#" })),
        new(
            DiagnosticCodes.TooManyRoleTypes,
            "goals[{0}].stakeholders[0].roles[0].types",
            "The role 'All' has 3 types; StratML takes two at the most.",
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
            "'2' stands at goals[1].code already; give each code once.",
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
            "'2.1' stands at goals[1].objectives[0].code already; give each code once.",
            (framework, _, _) =>
                framework.WithGoal(1, goal =>
                    goal with
                    {
                        Objectives = [.. goal.Objectives, new() { Code = ElementCode.Parse("2.1"), Name = "Again" }],
                    })),
        new(
            DiagnosticCodes.DuplicateObjectiveCode,
            "goals[2].objectives[0].code",
            "'2.1' stands at goals[1].objectives[0].code already; give each code once.",
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
