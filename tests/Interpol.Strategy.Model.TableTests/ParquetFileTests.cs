using System.Globalization;
using System.Reflection;
using System.Text.Json;
using DuckDB.NET.Data;
using Interpol.Strategy.Model.Serialization;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.TableTests;

/// <summary>Tests that DuckDB reads each cell of a Parquet file as it is in the row.</summary>
public sealed class ParquetFileTests
{
    private static readonly StrategicFramework Harbour =
        FrameworkJson.Read(Repository.Read("samples", "data", "harbour-2026.json")).GetValueOrThrow();

    private static readonly ProgressReport Report =
        ProgressReportJson.Read(Repository.Read("samples", "data", "harbour-report-2028.json")).GetValueOrThrow();

    [Fact]
    public void DuckDB_reads_the_elements_of_frameworks() =>
        AssertFile(FrameworkRows.GetElements(InterpolFrameworks.Catalog.Add(Harbour)));

    [Fact]
    public void DuckDB_reads_texts_of_all_kinds_and_distinguishes_null_from_an_empty_string()
    {
        string?[] texts = [.. HostileTexts.All, "", null];
        AssertFile(texts.Select(text => new ElementRow { ElementId = text ?? "", Text = text, Code = text }));
    }

    [Fact]
    public void DuckDB_reads_the_measures_of_frameworks_with_results_or_without() => Assert.All(
        [FrameworkRows.GetMeasures(Harbour, Report), FrameworkRows.GetMeasures(InterpolFrameworks.Framework2017To2020)],
        AssertFile);

    [Fact]
    public void DuckDB_reads_the_progress_of_a_framework() =>
        AssertFile(FrameworkRows.GetProgress(Harbour, Report.AsOf, Report));

    [Fact]
    public void DuckDB_reads_the_contributions_of_a_report() => AssertFile(FrameworkRows.GetContributions(Report));

    private static void AssertFile<T>(IEnumerable<T> rows)
        where T : class
    {
        string file = Path.GetTempFileName();
        try
        {
            using (FileStream stream = File.Create(file))
            {
                new Table<T>("rows", rows).WriteParquet(stream);
            }

            AssertRows([.. rows], file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void AssertRows<T>(T[] rows, string file)
    {
        PropertyInfo[] properties = [.. typeof(T).GetProperties().OrderBy(property => property.MetadataToken)];
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The name of the file is that of this class.
        command.CommandText = $"SELECT * FROM read_parquet('{file}')";
#pragma warning restore CA2100
        using DuckDBDataReader reader = command.ExecuteReader();
        Assert.Equal(
            properties.Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)),
            Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
        int count = 0;
        while (reader.Read())
        {
            for (int i = 0; i < properties.Length; i++)
            {
                Assert.Equal(Format(properties[i].GetValue(rows[count])), Format(reader.GetValue(i)));
            }

            count++;
        }

        Assert.Equal(rows.Length, count);
    }

    /// <summary>Formats a value. Numbers in Parquet have 18 decimals, of which 17 are compared.</summary>
    private static string? Format(object? value) => value switch
    {
        null or DBNull => null,
        decimal number => decimal.Round(number, 17, MidpointRounding.ToZero)
            .ToString("0.#################", CultureInfo.InvariantCulture),
        DateTime date => DateOnly.FromDateTime(date).ToString("O", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => $"{value}",
    };
}
