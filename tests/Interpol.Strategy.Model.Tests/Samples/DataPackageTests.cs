#if NET10_0_OR_GREATER
using System.Text.Json;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the data package that the sample <c>ExportTables</c> writes beside CSV files.</summary>
[Trait("Category", "Programs")]
public sealed class DataPackageTests : IDisposable
{
    private static readonly Sample Program = new("ExportTables");

    private static readonly string Data = Path.Combine(Repository.Root, "samples", "data");

    private static readonly string PlanFile = Path.Combine(Data, "harbour-2026.json");

    private static readonly string ReportFile = Path.Combine(Data, "harbour-report-2028.json");

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Data_package_describes_the_columns_keys_and_sources()
    {
        SampleResult result = await Program.RunAsync("interpol-2017-2020", _folder);

        Assert.Equal(0, result.ExitCode);
        using var package = JsonDocument.Parse(await File.ReadAllBytesAsync(GetPath("datapackage.json")));
        JsonElement root = package.RootElement;
        Assert.Equal("Strategic Framework 2017-2020", root.GetProperty("sources")[0].GetProperty("title").GetString());
        JsonElement[] resources = [.. root.GetProperty("resources").EnumerateArray()];
        Assert.Equal(["elements.csv", "measures.csv"], resources.Select(resource => GetString(resource, "path")));
        Assert.All(resources, resource =>
        {
            JsonElement[] fields = [.. resource.GetProperty("schema").GetProperty("fields").EnumerateArray()];
            string[][] csv = CsvReader.Read(File.ReadAllBytes(GetPath(GetString(resource, "path"))));
            Assert.Equal(csv[0], fields.Select(field => GetString(field, "name")));
        });
        JsonElement elements = resources[0].GetProperty("schema");
        Assert.Equal("element_id", GetString(elements, "primaryKey"));
        Assert.Equal(
            ["string", "date", "integer"],
            elements.GetProperty("fields").EnumerateArray().Select(field => GetString(field, "type")).Distinct());
        JsonElement key = resources[1].GetProperty("schema").GetProperty("foreignKeys")[0];
        Assert.Equal("element_id", GetString(key, "fields"));
        Assert.Equal("elements", GetString(key.GetProperty("reference"), "resource"));
    }

    [Fact]
    public async Task Data_package_has_keys_that_hold_in_the_tables()
    {
        SampleResult result = await Program.RunAsync(
            "interpol-2014-2016", "interpol-2017-2020", PlanFile, _folder, "--report", ReportFile);

        Assert.Equal(0, result.ExitCode);
        using var package = JsonDocument.Parse(await File.ReadAllBytesAsync(GetPath("datapackage.json")));
        JsonElement[] resources = [.. package.RootElement.GetProperty("resources").EnumerateArray()];
        Dictionary<string, string[][]> tables = resources.ToDictionary(
            resource => GetString(resource, "name"),
            resource => CsvReader.Read(File.ReadAllBytes(GetPath(GetString(resource, "path")))));
        Assert.Equal(["elements", "measures", "progress", "contributions"], tables.Keys);
        List<string> keys = [];
        foreach (JsonElement resource in resources)
        {
            string name = GetString(resource, "name");
            JsonElement schema = resource.GetProperty("schema");
            Assert.Equal(
                tables[name][0],
                schema.GetProperty("fields").EnumerateArray().Select(field => GetString(field, "name")));
            if (schema.TryGetProperty("primaryKey", out JsonElement primary))
            {
                Assert.Distinct(GetColumn(name, primary.GetString()!));
            }

            if (schema.TryGetProperty("foreignKeys", out JsonElement foreign))
            {
                JsonElement key = Assert.Single(foreign.EnumerateArray());
                JsonElement reference = key.GetProperty("reference");
                string target = GetString(reference, "resource") is { Length: > 0 } other ? other : name;
                HashSet<string> ids = [.. GetColumn(target, GetString(reference, "fields"))];
                string[] used = [.. GetColumn(name, GetString(key, "fields")).Where(id => id.Length > 0)];
                Assert.NotEmpty(used);
                Assert.All(used, id => Assert.Contains(id, ids));
                keys.Add($"{name}.{GetString(key, "fields")}");
            }
        }

        Assert.Equal(["elements.parent_id", "measures.element_id", "progress.element_id"], keys);

        IEnumerable<string> GetColumn(string table, string column)
        {
            int index = Array.IndexOf(tables[table][0], column);
            return tables[table][1..].Select(row => row[index]);
        }
    }

    [Fact]
    public async Task Data_package_is_not_written_if_a_csv_file_is_missing()
    {
        _ = Directory.CreateDirectory(GetPath("measures.csv"));
        SampleResult result = await Program.RunAsync(PlanFile, _folder);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(
            $"{GetPath("measures.csv")}: error: The file cannot be written.", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("exported", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(GetPath("datapackage.json")));
        Assert.True(File.Exists(GetPath("elements.csv")));
    }

    private static string GetString(JsonElement element, string property) =>
        element.GetProperty(property).GetString()!;

    private string GetPath(string name) => Path.Combine(_folder, name);
}
#endif
