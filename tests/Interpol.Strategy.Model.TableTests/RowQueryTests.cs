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

    private static readonly ProgressReport Report =
        ProgressReportJson.Read(Repository.Read("samples", "data", "harbour-report-2028.json")).GetValueOrThrow();

    private static readonly FrameworkCatalog Catalog = InterpolFrameworks.Catalog.Add(Harbour);

    private readonly TableFiles _files = new(Catalog, Report);

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public RowQueryTests() => _connection.Open();

    public static TheoryData<string> Formats => ["csv", "parquet", "ndjson"];

    public void Dispose()
    {
        _connection.Dispose();
        _files.Dispose();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Number_of_objectives_of_each_goal(string format)
    {
        string elements = _files.GetSource("elements", format);
        Assert.Equal(
            Catalog.Frameworks.SelectMany(framework => framework.Goals.Select(goal =>
                $"{framework.Id}/{goal.Code}: {Format(goal.Objectives.Count)}")).Order(StringComparer.Ordinal),
            Query(
                $"""
                SELECT goal.element_id || ': ' || count(objective.element_id)
                FROM {elements} goal LEFT JOIN {elements} objective ON objective.parent_id = goal.element_id
                WHERE goal.element_kind = 'goal' GROUP BY goal.element_id
                """).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Sum_of_the_final_targets_of_each_goal_in_berths(string format)
    {
        string measures = _files.GetSource("measures", format);
        StrategicFramework reported = Report.ToFramework(Harbour);
        Assert.Equal(
            from goal in reported.Goals
            let results = goal.Objectives.SelectMany(objective => objective.Indicators)
                .SelectMany(indicator => indicator.MeasurementInstances)
            let targets = results.SelectMany(instance => instance.TargetResults).ToArray()
            let actuals = results.SelectMany(instance => instance.ActualResults).ToArray()
            where targets.Length > 0
            orderby goal.Code
            select $"{goal.Code}: {Format(targets.Sum(result => result.NumberOfUnits))} "
                + $"{Format(actuals.Sum(result => result.NumberOfUnits))}",
            Query(
                $"""
                SELECT goal_code || ': ' || rtrim(rtrim(sum(value) FILTER (WHERE kind = 'target')::VARCHAR, '0'), '.')
                  || ' ' || rtrim(rtrim(sum(value) FILTER (WHERE kind = 'actual')::VARCHAR, '0'), '.')
                FROM (SELECT goal_code, kind, value::DECIMAL(18, 3) AS value FROM {measures})
                GROUP BY goal_code HAVING count(*) FILTER (WHERE kind = 'target') > 0 ORDER BY goal_code
                """));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Weight_of_the_contributions_to_each_element(string format)
    {
        string elements = _files.GetSource("elements", format);
        string contributions = _files.GetSource("contributions", format);
        Assert.Equal(
            from row in FrameworkRows.GetContributions(Report)
            group row.Weight by row.Reference into weights
            orderby ElementReference.Parse(weights.Key)
            select $"{weights.Key}: {Format(weights.Sum())}",
            Query(
                $"""
                SELECT element.reference || ': ' || sum(contribution.weight)::DECIMAL(18, 0)
                FROM {contributions} contribution JOIN {elements} element USING (reference)
                GROUP BY element.reference, element.sort_key ORDER BY element.sort_key
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
        ["4.1", "4.1"],
        Query(
            $"""
            SELECT objective_code::DOUBLE FROM {_files.GetUntypedSource("elements")}
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

    private static string Format(decimal? number) =>
        number?.ToString("0.###", CultureInfo.InvariantCulture) ?? "";

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
