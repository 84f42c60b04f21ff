using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the tables of the README: the calls, the integrations and the costs.</summary>
[Collection(SerialCollection.Name)]
public sealed partial class ReadmeTableTests
{
    private const string Json = "tests/Interpol.Strategy.Model.Tests/Serialization/Json/";
    private const string AspNetCore = "tests/Interpol.Strategy.Model.AspNetCore.Tests/";
    private const string Database = "tests/Interpol.Strategy.Model.EntityFrameworkCore.Tests/";

    /// <summary>The files with the tests of each integration. They contain the code of its row.</summary>
    private static readonly Dictionary<string, string[]> IntegrationTests = new()
    {
        ["System.Text.Json"] = [$"{Json}UserModel/UserModelTests.cs", $"{Json}UserModel/RequiredPrimitiveTests.cs"],
        ["Source generation"] = [$"{Json}UserModel/Portfolio.cs"],
        ["ASP.NET Core"] =
        [
            "tests/Interpol.Strategy.Model.Tests/Primitives/BindingTests.cs", $"{Json}UserModel/MinimalApiTests.cs",
            $"{AspNetCore}CatalogDelegateTests.cs",
        ],
        ["OpenAPI"] = [$"{AspNetCore}OpenApiTests.cs", $"{AspNetCore}OpenApiExampleTests.cs"],
        ["Entity Framework Core 8 and 10"] = [$"{Database}PortContext.cs", $"{Database}AllTypesContext.cs"],
        ["Options, configuration binder"] = ["tests/Interpol.Strategy.Model.Tests/Primitives/BindingTests.cs"],
        ["Binder with source generation"] = ["tests/Languages/ConfigurationBinding/Program.cs"],
        ["Newtonsoft.Json"] = [$"{Json}NewtonsoftTests.cs"],
        ["F#"] = ["tests/Languages/FSharp/Program.fs"],
        ["Visual Basic"] = ["tests/Languages/VisualBasic/Program.vb"],
        ["Native AOT"] =
        [
            "tests/Interpol.Strategy.Model.TrimmedProgram/Publishing.props", ".ci/web-service", ".ci/documents",
        ],
    };

    /// <summary>The calls of the first table need one namespace, and those of the second table two.</summary>
    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "using Interpol.Strategy.Model.Serialization;")]
    public void Calls_run_without_errors_and_have_the_listed_results(int table, string secondNamespace)
    {
        string[] steps =
        [
            .. ReadmeFile.GetCode(ReadmeFile.GetTables("How to")[table])
                .SelectMany(row => row[1].Select(call => CreateStep(call, row[2]))),
        ];
        Assert.InRange(steps.Length, 10, 40);
        string printed = Scripts.Run($$"""
            using Interpol.Strategy.Model;
            {{secondNamespace}}
            FrameworkCatalog catalog = InterpolFrameworks.Catalog;
            StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
            Objective objective = framework.GetObjective("4.2");
            string json = {{CreateDocument("Json")}};
            string xml = {{CreateDocument("StratML")}};
            {{string.Join('\n', steps)}}

            static void Show<T>(T result)
            {
                (result as Task)?.GetAwaiter().GetResult();
                Console.WriteLine("worked");
            }
            """);
        Assert.Equal(string.Concat(Enumerable.Repeat("worked\n", steps.Length)), printed);
    }

    /// <summary>Most rows state the type of the result, as the first code in their last cell.</summary>
    [Fact]
    public void Rows_of_calls_state_the_result()
    {
        string[][][] rows = [.. ReadmeFile.GetTables("How to").SelectMany(ReadmeFile.GetCode)];
        Assert.InRange(rows.Length, 25, 60);
        Assert.All(rows, row => Assert.NotEmpty(row[1]));
        Assert.Equal(
            ["framework.GetElements()", "FrameworkJson.ReadCatalog(stream)"],
            rows.Where(row => FindType(row[2]) is null).Select(row => row[1].First()));
    }

    [Fact]
    public void Integrations_have_tests_that_contain_their_code()
    {
        Markdig.Extensions.Tables.Table table = Assert.Single(ReadmeFile.GetTables("Integrations"));
        string[] names =
        [
            .. FirstCell().Matches(GetSection("Integrations")).Select(match => match.Groups[1].Value).Skip(1),
        ];
        Assert.Equal(IntegrationTests.Keys, names);
        string[][][] rows = ReadmeFile.GetCode(table);
        for (int i = 0; i < rows.Length; i++)
        {
            string tests = string.Concat(IntegrationTests[names[i]].Select(file => Repository.Read(file.Split('/'))));
            Assert.NotEmpty(rows[i][2]);
            Assert.All(rows[i][2], code => Assert.Contains(code, tests, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void First_calls_of_packages_are_in_their_README() => Assert.All(
        ReadmeFile.GetTables("Packages for documents, databases and web services").SelectMany(ReadmeFile.GetCode),
        row => Assert.All(row[2], code => Assert.Contains(
            AdapterReadmes, text => text.Contains(code.Split('(')[0], StringComparison.Ordinal))));

    [Fact]
    public void Costs_are_six_rows_of_the_summary_of_the_benchmark_results()
    {
        string[] rows = GetRows(GetSection("What it costs"));
        string[] summary = GetRows(Results.Split("\n## Summary\n")[1].Split("\n## ")[0]);
        Assert.Equal(2 + 6, rows.Length);
        Assert.Equal(summary.Where(rows.Contains), rows);
    }

    [Fact]
    public void Figures_in_the_text_on_costs_are_in_the_benchmark_results()
    {
        string text = string.Join('\n', GetSection("What it costs").Split('\n').Where(line => !line.StartsWith('|')));
        Assert.All(
            Figure().Matches(text), figure => Assert.Contains(figure.Value, Results, StringComparison.Ordinal));
        Assert.NotEmpty(Figure().Matches(text));
    }

    private static string Results => Repository.Read("benchmarks", "Interpol.Strategy.Model.Benchmarks", "Results.md");

    private static string[] AdapterReadmes =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "src"), "README.md", SearchOption.AllDirectories)
            .Select(File.ReadAllText),
    ];

    private static string[] GetRows(string section) =>
        [.. section.Split('\n').Where(line => line.StartsWith('|'))];

    private static string GetSection(string heading) => ReadmeFile.Text.Split($"\n## {heading}\n")[1].Split("\n## ")[0];

    private static string CreateDocument(string format) =>
        "System.Text.Encoding.UTF8.GetString("
            + $"InterpolFrameworks.GetDocument(\"interpol-2017-2020\", FrameworkFormat.{format}).Span)";

    /// <summary>Creates a block in which <c>stream</c> is a document that the call reads.</summary>
    private static string CreateStep(string call, string[] result)
    {
        string type = FindType(result) is { } name ? $"<{name}>" : "";
        return $"{{ Stream stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json)); Show{type}({call}); }}";
    }

    /// <summary>Returns the type in a cell, unless it has a type parameter.</summary>
    private static string? FindType(string[] result) => result.FirstOrDefault(code => code != "ReadResult<T>");

    [GeneratedRegex(@"^\| ([^|`]+?) \|", RegexOptions.Multiline)]
    private static partial Regex FirstCell();

    [GeneratedRegex(@"\d[\d.,]* (ns|µs|ms|s|%|MB|kB)\b")]
    private static partial Regex Figure();
}
