// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Text.Json;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

[Trait("Category", "Programs")]
public sealed class ExportTablesTests : IDisposable
{
    private static readonly Sample Program = new("ExportTables");

    private static readonly string Data = Path.Combine(Repository.Root, "samples", "data");

    private static readonly string PlanFile = Path.Combine(Data, "harbour-2026.json");

    private static readonly string ReportFile = Path.Combine(Data, "harbour-report-2028.json");

    private static readonly StrategicFramework Plan =
        FrameworkJson.Read(Repository.Read("samples", "data", "harbour-2026.json")).GetValueOrThrow();

    private static readonly ProgressReport Report =
        ProgressReportJson.Read(Repository.Read("samples", "data", "harbour-report-2028.json")).GetValueOrThrow();

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ExportTables_writes_all_tables_of_a_framework_and_a_report()
    {
        SampleResult result = await Program.RunAsync(PlanFile, _folder, "--report", ReportFile);

        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Equal("1 framework exported: 0 errors, 0 warnings.", result.Error.TrimEnd());
        Assert.Equal(
            [
                "contributions.csv", "contributions.parquet", "datapackage.json", "elements.csv", "elements.parquet",
                "measures.csv", "measures.parquet", "progress.csv", "progress.parquet", "tables.xlsx",
            ],
            Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        AssertTable("elements", FrameworkRows.GetElements(Plan));
        AssertTable("measures", FrameworkRows.GetMeasures(Plan, Report));
        AssertTable("progress", FrameworkRows.GetProgress(Plan, Report.AsOf, Report));
        AssertTable("contributions", FrameworkRows.GetContributions(Report));
    }

    [Fact]
    public async Task ExportTables_exports_the_canonical_frameworks_if_none_is_specified()
    {
        SampleResult result = await Program.RunAsync(_folder);

        Assert.Equal(0, result.ExitCode);
        AssertTable("elements", FrameworkRows.GetElements(InterpolFrameworks.Catalog));
        Assert.False(File.Exists(GetPath("progress.csv")));
    }

    [Theory]
    [InlineData("interpol-2014-2016")]
    [InlineData("interpol-2017-2020")]
    public async Task ExportTables_writes_the_files_of_the_canonical_frameworks(string id)
    {
        SampleResult result = await Program.RunAsync(id, _folder);

        Assert.Equal(0, result.ExitCode);
        string expected = Path.Combine(
            Repository.Root, "src", "Interpol.Strategy.Model", "Canonical", "Documents", $"{id}.csv");
        Assert.Equal(await File.ReadAllBytesAsync(expected), await File.ReadAllBytesAsync(GetPath("elements.csv")));
    }

    [Fact]
    public async Task ExportTables_writes_the_same_bytes_each_time()
    {
        string[] folders = [GetPath("first"), GetPath("second")];
        foreach (string folder in folders)
        {
            Assert.Equal(0, (await Program.RunAsync(PlanFile, folder, "--report", ReportFile)).ExitCode);
        }

        Assert.All(Directory.GetFiles(folders[0]), file => Assert.Equal(
            File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(folders[1], Path.GetFileName(file)))));
        AssertHasNoTimes(Path.Combine(folders[0], "tables.xlsx"));
    }

    [Fact]
    public async Task Csv_and_Excel_files_preserve_texts_of_all_kinds()
    {
        string input = WriteTexts();
        SampleResult result = await Program.RunAsync(input, _folder);

        Assert.Equal(0, result.ExitCode);
        string[][] csv = CsvReader.Read(await File.ReadAllBytesAsync(GetPath("elements.csv")));
        int name = Array.IndexOf(csv[0], "name");
        Assert.Equal(HostileTexts.All, csv[1..].Select(row => row[name]));
        string[][] sheet = SheetReader.Read(GetPath("tables.xlsx"), "elements");
        Assert.Equal(HostileTexts.All, sheet[1..].Select(row => row[name]));
    }

    [Fact]
    public async Task Option_excel_marks_formulas_as_text_and_adds_a_byte_order_mark()
    {
        string input = WriteTexts();
        SampleResult result = await Program.RunAsync(input, _folder, "--excel");

        Assert.Equal(0, result.ExitCode);
        byte[] bytes = await File.ReadAllBytesAsync(GetPath("elements.csv"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.False(File.Exists(GetPath("datapackage.json")));
        string[][] csv = CsvReader.Read(bytes.AsSpan(3));
        int name = Array.IndexOf(csv[0], "name");
        Assert.Equal(
            HostileTexts.All.Select(text =>
                text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + text : text),
            csv[1..].Select(row => row[name]));
    }

    [Fact]
    public async Task Option_excel_does_not_change_negative_numbers()
    {
        PerformanceIndicator indicator = ProgressCases.Create("2017-12-31=-1.50");
        string input = GetPath("plan.json");
        await File.WriteAllTextAsync(input, FrameworkJson.Write(ProgressCases.CreatePlan(indicator)));
        SampleResult result = await Program.RunAsync(input, _folder, "--excel");

        Assert.Equal(0, result.ExitCode);
        byte[] bytes = await File.ReadAllBytesAsync(GetPath("measures.csv"));
        string[][] csv = CsvReader.Read(bytes.AsSpan(3));
        Assert.Equal("-1.50", csv[1][Array.IndexOf(csv[0], "value")]);
    }

    [Fact]
    public async Task ExportTables_writes_nothing_if_an_input_has_errors()
    {
        string output = GetPath("out"), invalid = GetPath("plan.json");
        await File.WriteAllTextAsync(invalid, "{}");
        SampleResult result = await Program.RunAsync(invalid, output);
        SampleResult missing = await Program.RunAsync(PlanFile, output, "--report", GetPath("missing.json"));
        SampleResult other = await Program.RunAsync("interpol-2017-2020", output, "--report", ReportFile);

        Assert.Equal((1, 2, 1), (result.ExitCode, missing.ExitCode, other.ExitCode));
        Assert.Contains("error SF1104", result.Error, StringComparison.Ordinal);
        Assert.Contains("error SF2301", other.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(output));
    }

    [Fact]
    public async Task ExportTables_reports_what_a_format_cannot_contain_and_writes_the_other_files()
    {
        PerformanceIndicator indicator = ProgressCases.Create("2017-12-31=100000000000000000000");
        StrategicFramework plan = ProgressCases.CreatePlan(indicator) with { Name = new('x', 32_768) };
        string input = GetPath("plan.json"), output = GetPath("out");
        await File.WriteAllTextAsync(input, FrameworkJson.Write(plan));
        SampleResult result = await Program.RunAsync(input, output);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal(
            [
                $"{Path.Combine(output, "measures.parquet")}: error: The file cannot be written. "
                    + "A number in Parquet has at most 20 digits before the decimal point, but value has more.",
                $"{Path.Combine(output, "tables.xlsx")}: error: The file cannot be written. "
                    + "A cell of Excel contains at most 32,767 characters, but a text has 32,768.",
            ],
            result.Error.ReplaceLineEndings("\n").TrimEnd().Split('\n'));
        Assert.Equal(
            ["datapackage.json", "elements.csv", "elements.parquet", "measures.csv"],
            Directory.GetFiles(output).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ExportTables_reports_the_files_of_an_earlier_export()
    {
        Assert.Equal(0, (await Program.RunAsync(PlanFile, _folder, "--report", ReportFile)).ExitCode);
        SampleResult result = await Program.RunAsync(PlanFile, _folder, "--excel");

        Assert.Equal(0, result.ExitCode);
        string[] names =
        [
            "progress.csv", "progress.parquet", "contributions.csv", "contributions.parquet", "datapackage.json",
        ];
        Assert.Equal(
            [
                .. names.Select(name => $"{GetPath(name)}: The file is not part of this export. It was not changed."),
                "1 framework exported: 0 errors, 0 warnings.",
            ],
            result.Error.ReplaceLineEndings("\n").TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("interpol-2017-2020")]
    [InlineData("interpol-2014-2016", "interpol-2017-2020")]
    [InlineData("missing/plan.json")]
    public async Task ExportTables_reports_a_missing_folder(params string[] arguments)
    {
        SampleResult result = await Program.RunAsync(arguments);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("FOLDER is missing.", result.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(arguments[^1]));
    }

    [Fact]
    public async Task ExportTables_names_the_argument_that_is_not_a_folder()
    {
        string file = Path.Combine(_folder, "plan.docx");
        await File.WriteAllTextAsync(file, "");
        SampleResult named = await Program.RunAsync("tables", file);
        Assert.StartsWith(
            $"FOLDER, the last argument, is the file '{file}'. It must be a folder.",
            named.Error,
            StringComparison.Ordinal);
        SampleResult standard = await Program.RunAsync("-");
        Assert.StartsWith(
            "FOLDER, the last argument, is the standard output. It must be a folder.",
            standard.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProgressBar_is_shown_in_a_terminal_only()
    {
        SampleResult redirected = await Program.RunAsync(_folder);
        Assert.DoesNotContain("Exporting", redirected.Error, StringComparison.Ordinal);
        if (await Program.RunInTerminalAsync(80, noColor: false, _folder) is { } result)
        {
            Assert.Equal(0, result.ExitCode);
            Assert.Contains("Exporting", result.Output, StringComparison.Ordinal);
        }
    }

    /// <summary>Equal files could have the same times by chance, which have a resolution of two seconds.</summary>
    private static void AssertHasNoTimes(string file)
    {
        using ZipArchive workbook = ZipFile.OpenRead(file);
        Assert.All(workbook.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.DoesNotContain(workbook.Entries, entry => entry.FullName == "docProps/core.xml");
    }

    private static string Format(object? value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => $"{value}",
    };

    private string GetPath(string name) => Path.Combine(_folder, name);

    private string WriteTexts()
    {
        string input = GetPath("texts.json");
        StrategicFramework plan = ProgressCases.CreatePlan() with { Goals = [.. HostileTexts.All.Select(ToGoal)] };
        File.WriteAllText(input, FrameworkJson.Write(plan));
        return input;

        static Goal ToGoal(string text) => new() { Name = text };
    }

    private void AssertTable<T>(string name, IEnumerable<T> rows)
    {
        PropertyInfo[] columns = typeof(T).GetProperties();
        string[][] expected =
        [
            [.. columns.Select(column => JsonNamingPolicy.SnakeCaseLower.ConvertName(column.Name))],
            .. rows.Select(row => columns.Select(column => Format(column.GetValue(row))).ToArray()),
        ];
        Assert.Equal(expected, CsvReader.Read(File.ReadAllBytes(GetPath($"{name}.csv"))));
        string[][] sheet = SheetReader.Read(GetPath("tables.xlsx"), name);
        Assert.Equal(expected[0], sheet[0]);
        Assert.Equal(
            rows.Select(row => columns.Select(column => FormatCell(column.GetValue(row))).ToArray()), sheet[1..]);
    }

    /// <summary>Formats a cell: dates are numbers of days, and numbers have at most 15 digits.</summary>
    private static string FormatCell(object? value) => value switch
    {
        DateOnly date => Format(date.ToDateTime(default).ToOADate()),
        decimal number => Format((double)number),
        _ => Format(value),
    };
}
#endif
