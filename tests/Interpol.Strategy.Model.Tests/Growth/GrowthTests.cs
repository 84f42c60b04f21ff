using System.Reflection;
using System.Text.Json;
using FsCheck;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Tests that no operation allocates more than n log n with hostile input. Each sample is an input and an operation at
/// four sizes. The project of large tests tries all of them at larger sizes.
/// </summary>
[Collection(SerialCollection.Name)]
public sealed class GrowthTests
{
    private const int TextLength = 300;
    private const int ItemCount = 30;
    private const int DocumentSize = 100;

    /// <summary>Each sample takes as long as dozens of other properties.</summary>
    private const int Samples = 40;

    [Property(MaxTest = Samples)]
    public void Plan_with_long_strings_costs_in_proportion_to_its_size(NonNegativeInt shape, NonNegativeInt operation)
    {
        (string name, Func<int, string> text) = Select(HostileText.Shapes, shape);
        (string operationName, Action<StrategicFramework> work) = Select(PlanOperations.All, operation);
        GrowthAssert.AllocationsAreLinear(
            $"{operationName}, {name}", TextLength, length => HostilePlan.WithTexts(text, length), work);
    }

    [Property(MaxTest = Samples)]
    public void Plan_with_one_long_string_costs_in_proportion_to_its_size(
        NonNegativeInt property, NonNegativeInt shape, NonNegativeInt operation)
    {
        PropertyInfo longOne = HostilePlan.Texts[property.Get % HostilePlan.Texts.Count];
        (string name, Func<int, string> text) = Select(HostileText.Shapes, shape);
        (string operationName, Action<StrategicFramework> work) = Select(PlanOperations.All, operation);
        GrowthAssert.AllocationsAreLinear(
            $"{operationName}, {HostilePlan.Describe(longOne)}, {name}",
            TextLength,
            length => HostilePlan.WithText(longOne, text, length),
            work);
    }

    [Property(MaxTest = Samples)]
    public void Plan_with_many_records_costs_in_proportion_to_its_size(
        NonNegativeInt list, NonNegativeInt kind, NonNegativeInt operation)
    {
        PropertyInfo longOne = HostilePlan.Lists[list.Get % HostilePlan.Lists.Count];
        (string name, Func<int, string> text) = Select(HostilePlan.ItemTexts, kind);
        (string operationName, Action<StrategicFramework> work) = Select(PlanOperations.All, operation);
        GrowthAssert.AllocationsAreLinear(
            $"{operationName}, {HostilePlan.Describe(longOne)}, {name}",
            ItemCount,
            count => HostilePlan.WithItems(longOne, count, text),
            work);
    }

    [Fact]
    public void Reading_a_json_document_costs_in_proportion_to_its_size()
    {
        foreach ((string name, Func<int, string> create) in HostileJson.Documents)
        {
            GrowthAssert.AllocationsAreLinear($"JSON, {name}", DocumentSize, create, PlanOperations.ReadJson);
        }
    }

    [Fact]
    public void Reading_a_stratml_document_costs_in_proportion_to_its_size()
    {
        foreach ((string name, Func<int, string> create) in HostileXml.Documents)
        {
            GrowthAssert.AllocationsAreLinear($"StratML, {name}", DocumentSize, create, PlanOperations.ReadStratML);
        }
    }

    [Fact]
    public void Assess_costs_in_proportion_to_the_objectives_that_a_programme_serves() =>
        GrowthAssert.AllocationsAreLinear("missing periods", DocumentSize, CreateServedPlan, plan =>
        {
            var progress = FrameworkProgress.Assess(plan.Framework, new(2020, 12, 31), plan.Report);
            Assert.Equal(plan.Report.Updates.Count, progress.Root.MissingPeriods.Count);
        });

    [Fact]
    public void Writing_progress_as_json_costs_in_proportion_to_the_number_of_objectives() =>
        GrowthAssert.AllocationsAreLinear(
            "progress as JSON",
            DocumentSize,
            count =>
            {
                (StrategicFramework framework, ProgressReport report) = CreateServedPlan(count);
                return FrameworkProgress.Assess(framework, new(2020, 12, 31), report);
            },
            progress => Assert.NotEmpty(JsonSerializer.SerializeToUtf8Bytes(progress)));

    [Fact]
    public void Validating_a_report_with_a_long_framework_id_costs_in_proportion_to_its_size() =>
        GrowthAssert.AllocationsAreLinear(
            "updates about another framework",
            DocumentSize,
            count => ProgressCases.Report() with
            {
                FrameworkId = FrameworkId.Parse(new string('a', 10 * count)),
                Updates = [.. Enumerable.Repeat(
                    new ProgressUpdate { Element = ProgressCases.Objective, Date = new(2020, 12, 31) }, count)],
            },
            report => Assert.Equal(
                report.Updates.Count + 1,
                FrameworkValidator.Validate(report, new FrameworkCatalog([ProgressCases.CreatePlan()])).Count));

    [Fact]
    public void Quadratic_work_is_found() => Assert.Throws<Xunit.Sdk.TrueException>(
        () => GrowthAssert.AllocationsAreLinear(
            "strings",
            DocumentSize,
            count => count,
            count => GC.KeepAlive(Enumerable.Range(0, count).Sum(_ => new string('x', count).Length))));

    /// <summary>Creates objectives with an indicator each, and a programme with as many missing periods.</summary>
    private static (StrategicFramework Framework, ProgressReport Report) CreateServedPlan(int count)
    {
        Objective[] objectives =
        [
            .. Enumerable.Range(1, count).Select(number => new Objective
            {
                Code = ElementCode.Parse($"1.{number}"),
                Name = "O",
                Indicators = [CreateIndicator(0)],
            }),
        ];
        StrategicFramework plan = ProgressCases.CreatePlan();
        Programme programme = new()
        {
            Name = "P",
            Contributions =
                [.. objectives.Select(objective => new Contribution { Element = new(plan.Id, objective.Code!.Value) })],
            Indicators = [.. Enumerable.Range(0, count).Select(CreateIndicator)],
        };
        return (
            plan with { Goals = [plan.Goals[0] with { Objectives = [.. objectives] }] },
            ProgressCases.Report() with
            {
                Programmes = [programme],
                Updates = [.. objectives.Select(objective => new ProgressUpdate
                {
                    Element = new(plan.Id, objective.Code!.Value),
                    Date = new(2020, 12, 31),
                })],
            });

        static PerformanceIndicator CreateIndicator(int day)
        {
            DateOnly date = new DateOnly(2017, 1, 1).AddDays(day);
            MeasuredResult target = new() { StartDate = date, EndDate = date, NumberOfUnits = 1 };
            return new()
            {
                MeasurementDimension = "D",
                UnitOfMeasurement = "U",
                MeasurementInstances = [new() { TargetResults = [target] }],
            };
        }
    }

    private static (string Name, T Value) Select<T>(IReadOnlyDictionary<string, T> all, NonNegativeInt number)
    {
        KeyValuePair<string, T> selected = all.ElementAt(number.Get % all.Count);
        return (selected.Key, selected.Value);
    }
}
