using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that the README is correct.</summary>
[Collection(SerialCollection.Name)]
[Trait("Category", "Programs")]
public sealed class ReadmeTests
{
    private static readonly string Text = Repository.Read("README.md");

    private static readonly MarkdownDocument Readme =
        Markdown.Parse(Text, new MarkdownPipelineBuilder().UsePipeTables().Build());

    [Fact]
    public void Programs_print_the_output_that_follows_them()
    {
        FencedCodeBlock[] blocks = [.. Readme.Descendants<FencedCodeBlock>()];
        int programs = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Info == "csharp")
            {
                Assert.Equal("text", blocks[i + 1].Info);
                Assert.Equal(blocks[i + 1].Lines.ToString() + "\n", Scripts.Run(blocks[i].Lines.ToString()));
                programs++;
            }
        }

        Assert.Equal(7, programs);
    }

    [Fact]
    public void Calls_in_the_task_table_run_without_errors()
    {
        string[] calls = [.. GetTableAfter("How to").Descendants<CodeInline>().Select(code => code.Content)];
        Assert.InRange(calls.Length, 16, 100);
        string printed = Scripts.Run($$"""
            using Interpol.Strategy.Model;
            using Interpol.Strategy.Model.Serialization;
            string json = FrameworkJson.Write(InterpolFrameworks.Framework2017To2020);
            FrameworkCatalog catalog = InterpolFrameworks.Catalog;
            StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
            Objective objective = framework.GetObjective("4.2");
            ProgressReport report = new() { FrameworkId = framework.Id, AsOf = new DateOnly(2018, 5, 1) };
            {{string.Join('\n', calls.Select(CreateStep))}}

            static Stream CreateStream(ReadOnlyMemory<byte> document)
            {
                var stream = new MemoryStream();
                stream.Write(document.Span);
                stream.Position = 0;
                return stream;
            }

            static void Show(object? result)
            {
                (result as Task)?.GetAwaiter().GetResult();
                Console.WriteLine("worked");
            }
            """);
        Assert.Equal(string.Concat(Enumerable.Repeat("worked\n", calls.Length)), printed);
    }

    [Fact]
    public void Samples_are_all_listed_in_the_table_of_samples()
    {
        // Samples outside the solution need large packages. The section on the adapter describes them.
        IEnumerable<string> projects = Repository.Read("Interpol.Strategy.Model.sln").Split('"')
            .Where(path => path.StartsWith("samples\\", StringComparison.Ordinal))
            .Select(path => $"samples/{path.Split('\\')[1]}");
        IEnumerable<string> listed = GetTableAfter("Samples").Descendants<CodeInline>()
            .Select(code => code.Content.Split(' ')[0])
            .Where(name => name.StartsWith("samples/", StringComparison.Ordinal));
        Assert.Equal(
            projects.Order(StringComparer.Ordinal), listed.Distinct().Order(StringComparer.Ordinal));
    }

#if NET10_0_OR_GREATER
    [Fact]
    public async Task E8_Commands_in_the_table_of_samples_run_as_written()
    {
        using var folder = new SampleFolder();
        string[] commands =
        [
            .. GetTableAfter("Samples").Descendants<CodeInline>().Select(code => code.Content)
                .Where(code => code.StartsWith("samples/", StringComparison.Ordinal))
                // A server does not end. The tests of the package for ASP.NET Core run it.
                .Where(code => code != "samples/FrameworkApi"),
        ];
        Assert.InRange(commands.Length, 7, 20);
        foreach (string command in commands)
        {
            string[] parts = command.Split(" -- ", 2);
            await folder.RunAsync(new Sample(Path.GetFileName(parts[0])), parts.Length > 1 ? parts[1] : "");
        }
    }
#endif

    [Fact]
    public void Readme_starts_with_installation_code_and_output()
    {
        FencedCodeBlock[] first = [.. Readme.Descendants<FencedCodeBlock>().Take(3)];
        Assert.Equal(["shell", "csharp", "text"], first.Select(block => block.Info));
        string installation = first[0].Lines.ToString();
        Assert.Contains("dotnet add package Interpol.Strategy.Model", installation, StringComparison.Ordinal);
        Assert.InRange(first[1].Lines.ToString().Split('\n').Count(line => line.Length > 0), 1, 6);
        Assert.InRange(Text[..first[2].Span.End].Split('\n').Length, 1, 25);
    }

    [Fact]
    public void Links_are_absolute_and_lead_to_existing_files()
    {
        const string Files = "https://github.com/interpol-strategy-model/Interpol.Strategy.Model/blob/main/";
        string[] links = [.. Readme.Descendants<LinkInline>().Select(link => link.Url!)];
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
        Assert.All(
            links.Where(link => link.StartsWith(Files, StringComparison.Ordinal)),
            link => Assert.True(File.Exists(Path.Combine(Repository.Root, link[Files.Length..])), link));
        Assert.Contains(
            $"<RepositoryUrl>{Files[..^"/blob/main/".Length]}</RepositoryUrl>",
            Repository.Read("src", "Interpol.Strategy.Model", "Interpol.Strategy.Model.csproj"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_contains_no_HTML()
    {
        Assert.Empty(Readme.Descendants<HtmlBlock>());
        Assert.Empty(Readme.Descendants<HtmlInline>());
    }

    [Fact]
    public void Table_of_costs_equals_the_summary_of_the_benchmark_results()
    {
        string results = Repository.Read("benchmarks", "Interpol.Strategy.Model.Benchmarks", "Results.md");
        string summary = results.Split("\n## Summary\n")[1].Split("\n## ")[0].Trim();
        Assert.Contains($"\n## What it costs\n\n{summary}\n", Text, StringComparison.Ordinal);
    }

    /// <summary>Creates a block in which <c>stream</c> is a document in the format that the call reads.</summary>
    private static string CreateStep(string call)
    {
        string format = call.Contains("StratML", StringComparison.Ordinal) ? "StratML" : "Json";
        string document = $"InterpolFrameworks.GetDocument(\"interpol-2017-2020\", FrameworkFormat.{format})";
        return $"{{ Stream stream = CreateStream({document}); Show({call}); }}";
    }

    private static Table GetTableAfter(string heading)
    {
        List<Block> blocks = [.. Readme];
        int index = blocks.FindIndex(
            block => block is HeadingBlock title && title.Inline!.FirstChild!.ToString() == heading);
        return blocks.Skip(index).OfType<Table>().First();
    }
}
