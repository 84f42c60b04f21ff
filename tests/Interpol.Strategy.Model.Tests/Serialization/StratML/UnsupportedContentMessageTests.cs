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
}
