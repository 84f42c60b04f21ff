using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;
using Xunit.Abstractions;

namespace Interpol.Strategy.Model.TableTests;

/// <summary>Compares the sums of an assessment with a GROUP BY of DuckDB, and reports both durations.</summary>
public sealed class ProgressSumTests(ITestOutputHelper output)
{
    private const int ResultsOfEach = 10;

    private static readonly DateOnly AsOf = new(2020, 12, 31);

    [Theory]
    [InlineData(10_000)]
    [InlineData(100_000)]
    [InlineData(1_000_000)]
    public void Assess_returns_the_sums_of_a_group_by(int results)
    {
        StrategicFramework framework = Create(results / ResultsOfEach);
        var watch = Stopwatch.StartNew();
        ProgressNode objective = FrameworkProgress.Assess(framework, AsOf).Goals[0].Children[0];
        TimeSpan assessed = watch.Elapsed;

        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Fill(connection, framework);
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = """
            SELECT indicator, sum(number) FILTER (WHERE is_actual), sum(number) FILTER (WHERE NOT is_actual)
            FROM results GROUP BY indicator ORDER BY indicator
            """;
        watch.Restart();
        List<(decimal Actual, decimal Target)> sums = [];
        using (DuckDBDataReader reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                sums.Add((reader.GetDecimal(1), reader.GetDecimal(2)));
            }
        }

        TimeSpan grouped = watch.Elapsed;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{results} results: Assess {assessed.TotalMilliseconds:0} ms, GROUP BY {grouped.TotalMilliseconds:0} ms"));
        Assert.Equal(
            sums, objective.Children.Select(child => (child.Values!.Actual!.Value, child.Values.Target!.Value)));
        Assert.Equal(
            sums.Select(sum => sum.Actual / sum.Target), objective.Children.Select(child => child.Progress!.Value));
    }

    private static void Fill(DuckDBConnection connection, StrategicFramework framework)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE results (indicator INTEGER, is_actual BOOLEAN, number DECIMAL(18, 3))";
        _ = command.ExecuteNonQuery();
        using DuckDBAppender appender = connection.CreateAppender("results");
        int number = 0;
        foreach (PerformanceIndicator indicator in framework.Goals[0].Objectives[0].Indicators)
        {
            MeasurementInstance instance = indicator.MeasurementInstances[0];
            Append(instance.TargetResults, isActual: false);
            Append(instance.ActualResults, isActual: true);
            number++;
        }

        void Append(EquatableList<MeasuredResult> results, bool isActual)
        {
            foreach (MeasuredResult result in results)
            {
                appender.CreateRow().AppendValue(number).AppendValue(isActual).AppendValue(result.NumberOfUnits!.Value)
                    .EndRow();
            }
        }
    }

    private static StrategicFramework Create(int indicators) => new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "Plan",
        Goals =
        [
            new()
            {
                Name = "G",
                Objectives =
                    [new() { Name = "O", Indicators = [.. Enumerable.Range(0, indicators).Select(CreateIndicator)] }],
            },
        ],
    };

    private static PerformanceIndicator CreateIndicator(int number) => new()
    {
        MeasurementDimension = "D",
        UnitOfMeasurement = "U",
        Accumulation = Accumulation.PerPeriod,
        MeasurementInstances =
        [
            new()
            {
                TargetResults = [.. Enumerable.Range(2016, ResultsOfEach / 2).Select(year => CreateResult(year, 10))],
                ActualResults =
                    [.. Enumerable.Range(2016, ResultsOfEach / 2).Select(year => CreateResult(year, number % 17))],
            },
        ],
    };

    private static MeasuredResult CreateResult(int year, int number) =>
        new() { StartDate = new(year, 1, 1), EndDate = new(year, 12, 31), NumberOfUnits = number + 0.125m };
}
