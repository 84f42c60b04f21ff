using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>StratML and JSON say the same.</summary>
public sealed class FormatsAgreeTests
{
    [Fact]
    public void Part_2_and_JSON_agree() => Law.Holds(Losses.Writable, framework =>
    {
        const StratMLVersion Version = StratMLVersion.Part2May2016;
        StrategicFramework held = Losses.Without(framework, FrameworkStratML.DescribeLoss(framework, Version));
        StrategicFramework throughStratML = FrameworkStratML.Read(FrameworkStratML.Write(framework, new() { Version = Version })).GetValueOrThrow();
        StrategicFramework throughJson = FrameworkJson.Read(FrameworkJson.Write(held)).GetValueOrThrow();
        Assert.Equal(throughJson, throughStratML);
        Assert.Equal(FrameworkJson.Write(throughJson), FrameworkJson.Write(throughStratML));
    });

    [Fact]
    public void The_canonical_documents_of_both_formats_are_one_framework() => Assert.All(
        [
            (InterpolFrameworks.Json2014To2016, InterpolFrameworks.StratML2014To2016, InterpolFrameworks.Framework2014To2016),
            (InterpolFrameworks.Json2017To2020, InterpolFrameworks.StratML2017To2020, InterpolFrameworks.Framework2017To2020),
        ],
        ((ReadOnlyMemory<byte> Json, ReadOnlyMemory<byte> StratML, StrategicFramework Framework) of) =>
        {
            Assert.Equal(of.Framework, FrameworkJson.Read(of.Json.Span).Value);
            Assert.Equal(of.Framework, FrameworkStratML.Read(of.StratML.Span).Value);
        });
}
