namespace Interpol.Strategy.Model.Tests;

public sealed class ReportValidationTests
{
    private static readonly DateOnly AsOf = ProgressCases.Day("2018-12-31");

    private static readonly StrategicFramework Plan = CreatePlan();

    private static readonly FrameworkCatalog Catalog = new([Plan, Plan with { Id = FrameworkId.Parse("second") }]);

    private static readonly ProgressUpdate Update = new()
    {
        Element = ProgressCases.Objective,
        IndicatorIdentifier = "a",
        Date = AsOf,
        Result = new() { NumberOfUnits = 1 },
    };

    private static readonly Programme Programme = new() { Name = "P" };

    /// <summary>Gets reports with one problem each, and the diagnostic.</summary>
    public static TheoryData<ProgressReport, string> Problems => new()
    {
        {
            Create() with { FrameworkId = FrameworkId.Parse("other") },
            "error SF2301: The catalog does not contain the framework 'other'. [frameworkId]"
        },
        {
            Create(Update with { Element = ElementReference.Parse("plan/9") }),
            "error SF2301: The catalog does not contain the element 'plan/9'. [updates[0].element]"
        },
        {
            Create(Programme with { Contributions = [new() { Element = ElementReference.Parse("other/1") }] }),
            "error SF2301: The catalog does not contain the framework 'other'. [programmes[0].contributions[0].element]"
        },
        {
            Create() with
            {
                Achievements =
                    [new() { Title = "", Contributions = [new() { Element = ElementReference.Parse("plan/x") }] }],
            },
            "error SF2301: The catalog does not contain the element 'plan/x'. "
                + "[achievements[0].contributions[0].element]"
        },
        {
            Create(Update with { IndicatorIdentifier = "c" }),
            "error SF2302: Neither the element 'plan/1.1' nor a programme contains an indicator with the identifier "
                + "'c'. [updates[0].indicatorIdentifier]"
        },
        {
            Create(Update with { Element = ElementReference.Parse("plan/1.2") }),
            "error SF2302: Neither the element 'plan/1.2' nor a programme contains an indicator with the identifier "
                + "'a'. [updates[0].indicatorIdentifier]"
        },
        {
            Create(Update with { Element = ElementReference.Parse("second/1.1") }),
            "error SF2301: The report is about the framework 'plan', which does not contain the element 'second/1.1'. "
                + "[updates[0].element]"
        },
        {
            Create(Update with { IndicatorIdentifier = null }),
            "error SF2302: The element 'plan/1.1' has 2 indicators. The update must have the identifier of one. "
                + "[updates[0].indicatorIdentifier]"
        },
        {
            Create(Update with { Element = ElementReference.Parse("plan/1"), IndicatorIdentifier = null }),
            "error SF2302: The element 'plan/1' has 0 indicators. The update must have the identifier of one. "
                + "[updates[0].indicatorIdentifier]"
        },
        {
            Create(Update with { Date = AsOf.AddDays(1) }),
            "error SF2303: The date 2019-01-01 is after the date of the report, 2018-12-31. [updates[0].date]"
        },
        {
            Create(Update with { Result = new() { StartDate = AsOf.AddDays(1) } }),
            "error SF2303: The date 2019-01-01 is after the date of the report, 2018-12-31. [updates[0].result]"
        },
        {
            Create(Programme with { Indicators = [ProgressCases.Create("", "2019-01-01=1")] }),
            "error SF2303: The date 2019-01-01 is after the date of the report, 2018-12-31. "
                + "[programmes[0].indicators[0].measurementInstances[0].actualResults[0]]"
        },
        {
            Create(Update with { Result = new() { StartDate = AsOf, EndDate = AsOf.AddDays(-1) } }),
            "error SF2106: The end date, 2018-12-30, is before the start date, 2018-12-31. "
                + "It must be the same date or a later one. [updates[0].result.endDate]"
        },
        {
            Create(Programme with { Period = new(AsOf, AsOf.AddDays(-1)) }),
            "error SF2105: The end date, 2018-12-30, is before the start date, 2018-12-31. "
                + "It must be the same date or a later one. [programmes[0].period]"
        },
        {
            Create(Programme with
            {
                Activities = [new() { Name = "", ActualStart = AsOf, ActualEnd = AsOf.AddDays(-1) }],
            }),
            "error SF2105: The end date, 2018-12-30, is before the start date, 2018-12-31. "
                + "It must be the same date or a later one. [programmes[0].activities[0].actualEnd]"
        },
        {
            Create(Programme with { Identifier = "p", Activities = [new() { Name = "", Identifier = "p" }] }),
            "error SF2103: The identifier 'p' is already used at 'programmes[0].identifier'. "
                + "Each identifier must be unique. [programmes[0].activities[0].identifier]"
        },
        {
            Create(Programme with
            {
                Indicators = [ProgressCases.Create("2020-12-31=5", "", "10", IndicatorDirection.Increase)],
            }),
            "warning SF2111: The direction is Increase, but the final target is 5 and the baseline is 10. "
                + "[programmes[0].indicators[0].direction]"
        },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void Validate_reports_the_problem(ProgressReport report, string problem) =>
        Assert.Equal(problem, Assert.Single(FrameworkValidator.Validate(report, Catalog)).ToString());

    [Fact]
    public void Validate_quotes_the_code_of_an_element_without_indicators()
    {
        Objective objective = new() { Code = ElementCode.Parse("a\u200bb"), Name = "O" };
        StrategicFramework plan = Plan with { Goals = [Plan.Goals[0] with { Objectives = [objective] }] };
        ProgressUpdate update = Update with
        {
            Element = ElementReference.Parse("plan/a\u200bb"),
            IndicatorIdentifier = null,
        };
        Assert.Equal(
            "The element 'plan/a\\u200bb' has 0 indicators. The update must have the identifier of one.",
            Assert.Single(FrameworkValidator.Validate(Create(update), new FrameworkCatalog([plan]))).Message);
    }

    [Fact]
    public void Validate_accepts_reports_without_problems()
    {
        ProgressReport report = Create(Update) with
        {
            Programmes = [Programme with { Indicators = [ProgressCases.Create("") with { Identifier = "c" }] }],
            Updates =
            [
                Update,
                Update with { Element = ElementReference.Parse("plan/1") },
                Update with { IndicatorIdentifier = "c" },
                Update with { IndicatorIdentifier = null, Result = null, Description = "Words" },
                Update with { Date = AsOf.AddDays(1), IndicatorIdentifier = null, Result = null, Description = "W" },
                Update with { Date = AsOf.AddDays(1), Result = new() { EndDate = AsOf } },
            ],
        };
        Assert.Empty(FrameworkValidator.Validate(report, Catalog));
        Assert.Throws<ArgumentNullException>(() => FrameworkValidator.Validate(null!, Catalog));
        Assert.Throws<ArgumentNullException>(() => FrameworkValidator.Validate(report, (FrameworkCatalog)null!));
    }

    [Property]
    public void Validate_does_not_throw_for_any_report(ProgressReport report, FrameworkCatalog catalog) =>
        Assert.All(
            FrameworkValidator.Validate(report, catalog),
            diagnostic => Assert.StartsWith("SF2", diagnostic.Code, StringComparison.Ordinal));

    [Theory]
    [InlineData(IndicatorDirection.Increase, "5", "10", null, true)]
    [InlineData(IndicatorDirection.Decrease, "10", "5", null, true)]
    [InlineData(IndicatorDirection.Increase, "10", "10", null, false)]
    [InlineData(IndicatorDirection.Decrease, "10", "10", null, false)]
    [InlineData(IndicatorDirection.Increase, "5", "10", Accumulation.PerPeriod, false)]
    [InlineData(IndicatorDirection.AtLeast, "5", "10", null, false)]
    [InlineData(null, "5", "10", null, false)]
    [InlineData(IndicatorDirection.Increase, "5", "", null, false)]
    public void DirectionContradicted_compares_the_baseline_with_the_final_target(
        IndicatorDirection? direction, string target, string baseline, Accumulation? accumulation, bool isContradicted)
    {
        PerformanceIndicator indicator = ProgressCases.Create(
            "2018-12-31=7 2020-12-31=" + target, "", baseline, direction, accumulation);
        Assert.Equal(
            isContradicted,
            FrameworkValidator.Validate(ProgressCases.CreatePlan(indicator))
                .Any(diagnostic => diagnostic.Code == DiagnosticCodes.DirectionContradicted));
    }

    private static StrategicFramework CreatePlan()
    {
        StrategicFramework plan = ProgressCases.CreatePlan(
            ProgressCases.Create("2020-12-31=10") with { Identifier = "a" },
            ProgressCases.Create("2020-12-31=10") with { Identifier = "b" });
        Goal goal = plan.Goals[0];
        Objective second = new() { Code = ElementCode.Parse("1.2"), Name = "O" };
        return plan with { Goals = [goal with { Objectives = [.. goal.Objectives, second] }] };
    }

    private static ProgressReport Create() => new() { FrameworkId = Plan.Id, AsOf = AsOf };

    private static ProgressReport Create(ProgressUpdate update) => Create() with { Updates = [update] };

    private static ProgressReport Create(Programme programme) => Create() with { Programmes = [programme] };
}
