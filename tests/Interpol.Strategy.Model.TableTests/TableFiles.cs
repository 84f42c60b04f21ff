using System.Text.Json;
using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Serialization;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.TableTests;

/// <summary>Represents a temporary folder with the tables of frameworks as CSV, Parquet and NDJSON files.</summary>
public sealed partial class TableFiles : IDisposable
{
    private static readonly string[] Examples =
        [.. ReadCsv().Matches(Repository.Read("README.md")).Select(match => match.Value)];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public TableFiles(FrameworkCatalog catalog, ProgressReport report)
    {
        foreach (Table table in FrameworkTables.Create(catalog, report))
        {
            Write($"{table.Name}.csv", stream => table.WriteCsv(stream, isForExcel: false));
            Write($"{table.Name}.parquet", table.WriteParquet);
        }

        WriteLines("elements", FrameworkRows.GetElements(catalog));
        WriteLines("measures", FrameworkRows.GetMeasures(catalog.GetFramework(report.FrameworkId), report));
        WriteLines("contributions", FrameworkRows.GetContributions(report));
    }

    /// <summary>Returns the function of DuckDB that reads a table. The functions for CSV are in README.md.</summary>
    public string GetSource(string table, string format) => format switch
    {
        "csv" => Examples.Single(example => example.StartsWith($"read_csv('{table}.csv'", StringComparison.Ordinal))
            .Replace($"{table}.csv", GetPath(table, format), StringComparison.Ordinal),
        "parquet" => $"read_parquet('{GetPath(table, format)}')",
        _ => $"read_json('{GetPath(table, format)}', format = 'newline_delimited')",
    };

    /// <summary>Returns the function of DuckDB that reads a CSV file and guesses the types of its columns.</summary>
    public string GetUntypedSource(string table) => $"read_csv('{GetPath(table, "csv")}', header = true)";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [GeneratedRegex(@"read_csv\('\w+\.csv', types = \{[^}]*\}\)")]
    private static partial Regex ReadCsv();

    private string GetPath(string table, string format) => Path.Combine(_folder, $"{table}.{format}");

    private void WriteLines<T>(string table, IEnumerable<T> rows) => Write($"{table}.ndjson", stream =>
    {
        foreach (T row in rows)
        {
            JsonSerializer.Serialize(stream, row);
            stream.WriteByte((byte)'\n');
        }
    });

    private void Write(string name, Action<Stream> write)
    {
        using FileStream stream = File.Create(Path.Combine(_folder, name));
        write(stream);
    }
}
