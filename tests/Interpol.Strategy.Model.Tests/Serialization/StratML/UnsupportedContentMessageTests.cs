using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class UnsupportedContentMessageTests
{
    private static readonly StakeholderRole Role = new()
    {
        Name = "R",
        Types = [RoleType.Performer, RoleType.Performer, RoleType.Beneficiary],
    };

    private static readonly PerformanceIndicator Indicator = new()
    {
        MeasurementDimension = "M",
        UnitOfMeasurement = "U",
        MeasurementInstances = [new() { Place = new() { Name = "P" } }],
    };

    private static readonly StrategicFramework Framework = FullFramework.Instance with
    {
        Organizations = [new() { Stakeholders = [new() { Name = "S", Roles = [Role] }] }],
        Goals = [new() { Name = "G", Objectives = [new() { Indicators = [Indicator] }] }],
    };

    [Theory]
    [InlineData(
        StratMLVersion.Part1,
        "warning SF3201: StratML Part 1 does not support indicators. The content is not written. "
        + "[goals[0].objectives[0].indicators]",
        "warning SF3201: StratML Part 1 does not support roles. The content is not written. "
        + "[organizations[0].stakeholders[0].roles]")]
    [InlineData(
        StratMLVersion.Part2,
        "warning SF3201: StratML Part 2 of February 2016 does not support places. The content is not written. "
        + "[goals[0].objectives[0].indicators[0].measurementInstances[0].place]",
        "warning SF3201: StratML Part 2 supports at most 2 types of a role. The content is not written. "
        + "[organizations[0].stakeholders[0].roles[0].types[2]]")]
    [InlineData(
        StratMLVersion.Part2May2016,
        "warning SF3201: StratML Part 2 supports at most 2 types of a role. The content is not written. "
        + "[organizations[0].stakeholders[0].roles[0].types[2]]")]
    public void GetUnsupportedContent_returns_a_message_for_each_part(StratMLVersion version, params string[] messages)
    {
        EquatableList<Diagnostic> parts = FrameworkStratML.GetUnsupportedContent(Framework, version);
        Assert.Equal(messages, parts.Select(part => part.ToString()));
    }

    [Fact]
    public void GetUnsupportedContent_returns_a_message_for_each_empty_identifier()
    {
        var relationship = new Relationship { Identifier = "" };
        StrategicFramework framework = new()
        {
            Id = FrameworkId.Parse("plan"),
            Name = "Plan",
            Identifier = "",
            Submitter = new() { Identifier = "" },
            Organizations = [new() { Identifier = "" }],
            Vision = new() { Identifier = "" },
            Mission = new() { Identifier = "" },
            Goals =
            [
                new()
                {
                    Name = "Goal",
                    Identifier = "",
                    Objectives =
                    [
                        new() { Identifier = "" },
                        new()
                        {
                            Identifier = "",
                            Indicators =
                            [
                                new()
                                {
                                    MeasurementDimension = "M",
                                    UnitOfMeasurement = "U",
                                    Identifier = "",
                                    Relationships = [relationship],
                                },
                            ],
                        },
                    ],
                },
            ],
        };
        string[] inEachVersion =
        [
            "goals[0].identifier", "goals[0].objectives[0].identifier", "goals[0].objectives[1].identifier",
            "mission.identifier", "organizations[0].identifier", "vision.identifier",
        ];
        string[] inPart2 =
        [
            "goals[0].objectives[1].indicators[0].identifier",
            "goals[0].objectives[1].indicators[0].relationships[0].identifier", "identifier", "submitter.identifier",
        ];
        const string Empty = "warning SF3201: StratML does not support empty identifiers. The content is not written.";
        const string Indicators =
            "warning SF3201: StratML Part 1 does not support indicators. The content is not written. "
            + "[goals[0].objectives[1].indicators]";
        Assert.Equal(
            inEachVersion.Concat(inPart2).Select(path => $"{Empty} [{path}]").Order(StringComparer.Ordinal),
            GetMessages(framework, StratMLVersion.Part2));
        Assert.Equal(
            inEachVersion.Select(path => $"{Empty} [{path}]").Append(Indicators).Order(StringComparer.Ordinal),
            GetMessages(framework, StratMLVersion.Part1));
    }

    private static IEnumerable<string> GetMessages(StrategicFramework framework, StratMLVersion version) =>
        FrameworkStratML.GetUnsupportedContent(framework, version)
            .Select(part => part.ToString())
            .Order(StringComparer.Ordinal);
}
