using System.Text.Json;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.TableTests;

/// <summary>Represents a temporary folder with the tables of frameworks as CSV, Parquet and NDJSON files.</summary>
public sealed class TableFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly IReadOnlyList<Table> _tables;

    public TableFolder(FrameworkCatalog catalog, ProgressReport report)
    {
        _tables = FrameworkTables.Create(catalog, report);
        foreach (Table table in _tables)
        {
            Write($"{table.Name}.csv", stream => table.WriteCsv(stream, isForExcel: false));
            Write($"{table.Name}.parquet", table.WriteParquet);
        }

        WriteLines("elements", FrameworkRows.GetElements(catalog));
        WriteLines("measures", FrameworkRows.GetMeasures(catalog.GetFramework(report.FrameworkId), report));
        WriteLines("contributions", FrameworkRows.GetContributions(report));
    }

    /// <summary>Returns the function of DuckDB that reads a table. In CSV files, codes need a type.</summary>
    public string GetSource(string table, string format) => format switch
    {
        "csv" => GetExample(table).Replace($"{table}.csv", GetPath(table, format), StringComparison.Ordinal),
        "parquet" => $"read_parquet('{GetPath(table, format)}')",
        _ => $"read_json('{GetPath(table, format)}', format = 'newline_delimited')",
    };

    /// <summary>Returns the function of DuckDB that reads a CSV file, as in the documentation.</summary>
    public string GetExample(string table)
    {
        IEnumerable<string> types = _tables.Single(one => one.Name == table).Fields
            .Where(field => field.Name == "code" || field.Name.EndsWith("_code", StringComparison.Ordinal))
            .Select(field => $"'{field.Name}': 'VARCHAR'");
        return $"read_csv('{table}.csv', types = {{{string.Join(", ", types)}}})";
    }

    /// <summary>Returns the function of DuckDB that reads a CSV file and guesses the types of its columns.</summary>
    public string GetUntypedSource(string table) => $"read_csv('{GetPath(table, "csv")}', header = true)";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

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
