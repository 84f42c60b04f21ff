using System.Globalization;
using DuckDB.NET.Data;
using Interpol.Strategy.Model.Serialization;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.TableTests;

/// <summary>Tests that DuckDB answers questions about the tables with the numbers of the library.</summary>
public sealed class RowQueryTests : IDisposable
{
    private static readonly StrategicFramework Harbour = AddCodes(
        FrameworkJson.Read(Repository.Read("samples", "data", "harbour-2026.json")).GetValueOrThrow());

    private static readonly ProgressReport Report = AddActivities(
        ProgressReportJson.Read(Repository.Read("samples", "data", "harbour-report-2028.json")).GetValueOrThrow());

    private static readonly FrameworkCatalog Catalog = InterpolFrameworks.Catalog.Add(Harbour);

    private readonly TableFolder _files = new(Catalog, Report);

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public RowQueryTests() => _connection.Open();

    public static TheoryData<string> Formats => ["csv", "parquet", "ndjson"];

    public void Dispose()
    {
        _connection.Dispose();
        _files.Dispose();
    }

    [Fact]
    public void Documentation_of_FrameworkRows_shows_how_DuckDB_reads_elements()
    {
        string file = Repository.Read("src", "Interpol.Strategy.Model", "Serialization", "Rows", "FrameworkRows.cs");
        Assert.Contains(
            $"<c>{_files.GetExample("elements")}</c>",
            file.Replace("\n/// ", " ", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void DuckDB_counts_the_objectives_of_each_goal(string format)
    {
        string elements = _files.GetSource("elements", format);
        string[] counts =
        [
            .. Query(
                $"""
                SELECT goal.element_id || ': ' || count(objective.element_id)
                FROM {elements} goal LEFT JOIN {elements} objective ON objective.parent_id = goal.element_id
                WHERE goal.element_kind = 'goal' GROUP BY goal.element_id
                """).Order(StringComparer.Ordinal),
        ];
        Assert.Equal(
            Catalog.Frameworks.SelectMany(framework => framework.Goals.Select(goal =>
                $"{framework.Id}/{goal.Code}: {Format(goal.Objectives.Count)}")).Order(StringComparer.Ordinal),
            counts);
        Assert.Contains("interpol-2017-2020/4: 3", counts);
        Assert.Contains("harbour-2026-2030/4: 10", counts);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void DuckDB_finds_the_final_target_and_the_latest_result_of_each_indicator(string format)
    {
        string measures = _files.GetSource("measures", format);
        List<string> results = Query(
            $"""
            SELECT indicator_id
              || ' ' || (max_by(value::DECIMAL(18, 3), period_end) FILTER (WHERE kind = 'target'))
              || ' ' || (max_by(value::DECIMAL(18, 3), period_end) FILTER (WHERE kind = 'actual'))
            FROM {measures} WHERE value IS NOT NULL GROUP BY indicator_id ORDER BY indicator_id
            """);
        Assert.Equal(
            from goal in Report.ToFramework(Harbour).Goals
            from objective in goal.Objectives
            from indicator in objective.Indicators
            let targets = indicator.MeasurementInstances.SelectMany(instance => instance.TargetResults)
            let actuals = indicator.MeasurementInstances.SelectMany(instance => instance.ActualResults)
            where targets.Any(result => result.NumberOfUnits is not null)
            orderby indicator.Identifier
            select $"{indicator.Identifier} {FormatLast(targets)} {FormatLast(actuals)}",
            results);
        Assert.Contains("shore-power-berths 24.000 15.000", results);
        Assert.Contains("accidents 2.500 6.100", results);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void DuckDB_sums_the_weights_of_the_contributions_that_are_not_canceled(string format)
    {
        string elements = _files.GetSource("elements", format);
        string contributions = _files.GetSource("contributions", format);
        Assert.Equal(
            ["1.1: 2.0", "2.1: 1.0", "4.2: 1.0", "4.3: 1.0", "4.10: 4.5"],
            Query(
                $"""
                SELECT element.code || ': ' || sum(contribution.weight)::DECIMAL(18, 1)
                FROM {contributions} contribution JOIN {elements} element USING (reference)
                WHERE status <> 'canceled' AND framework_id = '{Harbour.Id}'
                GROUP BY element.code, element.sort_key ORDER BY element.sort_key
                """));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Codes_are_text_and_sort_keys_order_them(string format)
    {
        string elements = _files.GetSource("elements", format);
        string condition = $"framework_id = '{Harbour.Id}' AND goal_code = '4' AND level = 2";
        Assert.Equal(
            Harbour.GetGoal("4").Objectives.Select(objective => $"{objective.Code}"),
            Query($"SELECT code FROM {elements} WHERE {condition} ORDER BY sort_key"));
        Assert.Equal(["1"], Query($"SELECT count(*) FROM {elements} WHERE {condition} AND code = '4.10'"));
    }

    [Fact]
    public void Codes_in_csv_are_numbers_without_the_types_argument() => Assert.Equal(
        ["DOUBLE 4.1", "DOUBLE 4.1"],
        Query(
            $"""
            SELECT typeof(objective_code) || ' ' || objective_code FROM {_files.GetUntypedSource("elements")}
            WHERE reference IN ('{Harbour.Id}/4.1', '{Harbour.Id}/4.10')
            """));

    /// <summary>Adds objectives to goal 4 until one of them has the code 4.10.</summary>
    private static StrategicFramework AddCodes(StrategicFramework plan)
    {
        for (int number = plan.GetGoal("4").Objectives.Count + 1; number <= 10; number++)
        {
            ElementCode code = ElementCode.Parse(string.Create(CultureInfo.InvariantCulture, $"4.{number}"));
            plan = plan.AddObjective(plan.GetGoal("4"), new() { Code = code, Name = $"Objective {code}" });
        }

        return plan;
    }

    /// <summary>Adds contributions of activities, two of which are in a canceled activity.</summary>
    private static ProgressReport AddActivities(ProgressReport report)
    {
        ElementReference element = ElementReference.Parse($"{Harbour.Id}/4.10");
        ProgrammeActivity open = new() { Name = "Open", Contributions = [new() { Element = element, Weight = 1.5m }] };
        ProgrammeActivity canceled = open with { Name = "Canceled", Status = ActivityStatus.Canceled };
        ProgrammeActivity outer = open with
        {
            Name = "Outer",
            Contributions = [new() { Element = element, Weight = 3 }],
            Activities = [open, canceled with { Activities = [open] }],
        };
        Programme programme = report.Programmes[0];
        return report with
        {
            Programmes =
            [
                programme with { Activities = [.. programme.Activities, outer] },
                .. report.Programmes.Skip(1),
            ],
        };
    }

    private static string FormatLast(IEnumerable<MeasuredResult> results) =>
        results.Where(result => result.NumberOfUnits is not null).MaxBy(result => result.EndDate)!.NumberOfUnits!.Value
            .ToString("0.000", CultureInfo.InvariantCulture);

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);

    private List<string> Query(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // The queries are those of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        using DuckDBDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return rows;
    }
}
