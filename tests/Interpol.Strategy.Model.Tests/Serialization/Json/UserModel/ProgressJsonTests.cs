using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;
using Json.Schema;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Progress as an application returns it, with and without a source-generated context.</summary>
[Properties(Arbitrary = [typeof(ProgressArbitraries), typeof(JsonArbitraries)])]
public sealed class ProgressJsonTests
{
    private static readonly JsonSchema Schema =
        JsonSchema.FromText(FrameworkJsonSchema.GetSchema(typeof(FrameworkProgress)).ToJsonString());

    [Property]
    public void Serializer_writes_every_number_and_name_of_an_assessed_indicator(ProgressCase progress)
    {
        var assessed = FrameworkProgress.Assess(ProgressCases.CreatePlan(progress.Indicator), progress.AsOf);
        AssertEqual(assessed.Root, Write(assessed)["root"]!);
    }

    [Property]
    public void Serializer_writes_the_progress_of_any_framework_and_report(
        StrategicFramework framework, ProgressReport report, DateOnly asOf)
    {
        var progress = FrameworkProgress.Assess(framework, asOf, report with { FrameworkId = framework.Id });
        JsonNode json = Write(progress);
        Assert.Equal(framework.Id.ToString(), (string?)json["frameworkId"]);
        Assert.Equal(asOf.ToString("O", CultureInfo.InvariantCulture), (string?)json["asOf"]);
        AssertEqual(progress.Root, json["root"]!);
        AssertEqual(progress.Programmes, json["programmes"]);
    }

    [Fact]
    public void Serializer_writes_an_indicator_with_its_values_and_missing_periods()
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            "2017-12-31=25 2018-12-31=50 2020-12-31=100", "2018-12-31=40", "2016-12-31=0");
        var progress = FrameworkProgress.Assess(ProgressCases.CreatePlan(indicator), new(2018, 12, 31));
        Assert.Equal(
            """
            {"kind":"indicator","name":"D","weight":1,"progress":0.4,"basis":"baselineToTarget","expected":0.5,
            "status":"atRisk","missingPeriods":["2017"],"values":{"baseline":0,"isBaselineFromActual":false,
            "target":100,"targetDate":"2020-12-31","actual":40,"actualDate":"2018-12-31"}}
            """.ReplaceLineEndings(""),
            Write(progress)["root"]!["children"]![0]!["children"]![0]!["children"]![0]!.ToJsonString());
    }

    [Fact]
    public void Serializer_omits_the_children_of_programmes_that_serve_an_element()
    {
        PerformanceIndicator indicator = ProgressCases.Create("2018-12-31=100", "2018-12-31=50", "0");
        ProgrammeActivity activity = new() { Name = "A", Indicators = [indicator] };
        Programme programme = new()
        {
            Name = "P",
            Contributions = [new() { Element = ProgressCases.Objective, Weight = 3 }],
            Activities = [activity],
        };
        JsonNode json = Write(FrameworkProgress.Assess(
            ProgressCases.CreatePlan(),
            new(2018, 12, 31),
            ProgressCases.Report() with { Programmes = [programme] }));
        JsonNode served = json["root"]!["children"]![0]!["children"]![0]!["children"]![0]!;
        Assert.Equal(
            ("programme", 3, 0.5m),
            ((string?)served["kind"], (int)served["weight"]!, (decimal)served["progress"]!));
        Assert.Null(served["children"]);
        Assert.Equal("indicator", (string?)json["programmes"]![0]!["children"]![0]!["children"]![0]!["kind"]);
    }

    [Fact]
    public void Serializer_writes_the_reason_why_a_number_is_missing()
    {
        JsonNode root = Write(FrameworkProgress.Assess(ProgressCases.CreatePlan(), new(2018, 12, 31)))["root"]!;
        Assert.Equal(("none", "noAssessedChild"), ((string?)root["basis"], (string?)root["reason"]));
        Assert.Null(root["progress"]);
    }

    [Fact]
    public void Serializer_says_that_progress_cannot_be_read() => Assert.StartsWith(
        "FrameworkProgress can be written as JSON but not read.",
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<FrameworkProgress>("{}")).Message,
        StringComparison.Ordinal);

    private static JsonNode Write(FrameworkProgress progress)
    {
        string json = JsonSerializer.Serialize(progress);
        Assert.Equal(json, JsonSerializer.Serialize(progress, ProgressContext.Default.FrameworkProgress));
        using var document = JsonDocument.Parse(json);
        Assert.True(Schema.Evaluate(document.RootElement).IsValid, json);
        return JsonNode.Parse(json)!;
    }

    private static void AssertEqual(IEnumerable<ProgressNode> expected, JsonNode? actual, bool isElement = false)
    {
        ProgressNode[] nodes = [.. expected];
        JsonArray written = actual?.AsArray() ?? [];
        Assert.Equal(nodes.Length, written.Count);
        for (int i = 0; i < nodes.Length; i++)
        {
            AssertEqual(nodes[i], written[i]!, isElement);
        }
    }

    private static void AssertEqual(ProgressNode expected, JsonNode actual, bool isChildOfElement = false)
    {
        Assert.Equal(expected.Name, (string?)actual["name"]);
        Assert.Equal(expected.Code, (string?)actual["code"]);
        Assert.Equal(expected.Reference?.ToString(), (string?)actual["reference"]);
        Assert.Equal(expected.Kind, actual["kind"].Deserialize<ProgressNodeKind>());
        Assert.Equal(expected.Basis, actual["basis"].Deserialize<ProgressBasis>());
        Assert.Equal(expected.Reason, actual["reason"].Deserialize<ProgressReason?>());
        Assert.Equal(expected.ExpectedReason, actual["expectedReason"].Deserialize<ProgressReason?>());
        Assert.Equal(expected.Status, actual["status"].Deserialize<ProgressStatus?>());
        Assert.Equal(expected.ReportedStatus, actual["reportedStatus"].Deserialize<ProgressStatus?>());
        Assert.Equal(
            (expected.Weight, expected.Progress, expected.Expected, expected.DataCoverage),
            (
                (decimal)actual["weight"]!,
                (decimal?)actual["progress"],
                (decimal?)actual["expected"],
                (decimal?)actual["dataCoverage"]));
        bool isIndicator = expected.Kind == ProgressNodeKind.Indicator;
        Assert.Equal(
            isIndicator ? expected.MissingPeriods : [],
            actual["missingPeriods"].Deserialize<EquatableList<FrameworkPeriod>?>() ?? []);
        Assert.Equal(isIndicator, actual["values"] is not null);
        if (expected.Values is { } values)
        {
            JsonNode json = actual["values"]!;
            Assert.Equal(
                (values.Baseline, values.Target, values.Actual, values.IsBaselineFromActual),
                (
                    (decimal?)json["baseline"],
                    (decimal?)json["target"],
                    (decimal?)json["actual"],
                    (bool)json["isBaselineFromActual"]!));
            Assert.Equal(
                (values.TargetDate, values.ActualDate, values.PeriodsMet, values.PeriodsDue),
                (
                    json["targetDate"].Deserialize<DateOnly?>(),
                    json["actualDate"].Deserialize<DateOnly?>(),
                    (int?)json["periodsMet"],
                    (int?)json["periodsDue"]));
        }

        bool isShared = isChildOfElement
            && expected.Kind is ProgressNodeKind.Programme or ProgressNodeKind.Activity;
        AssertEqual(
            isShared ? [] : expected.Children,
            actual["children"],
            expected.Kind is ProgressNodeKind.Goal or ProgressNodeKind.Objective);
    }
}

[JsonSerializable(typeof(FrameworkProgress))]
internal sealed partial class ProgressContext : JsonSerializerContext;
