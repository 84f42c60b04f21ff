using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What the README shows is what happens.</summary>
[Collection(SerialCollection.Name)]
public sealed class ReadmeTests
{
    private static readonly string Text = Repository.Read("README.md");

    private static readonly MarkdownDocument Readme = Markdown.Parse(Text, new MarkdownPipelineBuilder().UsePipeTables().Build());

    [Fact]
    public void Every_program_of_the_README_prints_what_stands_below_it()
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

        Assert.Equal(5, programs);
    }

    [Fact]
    public void Every_call_of_the_task_table_works()
    {
        string[] calls = [.. TableUnder("How to").Descendants<CodeInline>().Select(code => code.Content)];
        Assert.InRange(calls.Length, 16, 100);
        string printed = Scripts.Run($$"""
            using Interpol.Strategy.Model;
            using Interpol.Strategy.Model.Serialization;
            string json = FrameworkJson.Write(InterpolFrameworks.Framework2017To2020);
            FrameworkCatalog catalog = InterpolFrameworks.Catalog;
            StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
            Objective objective = framework.GetObjective("4.2");
            {{string.Join('\n', calls.Select(Step))}}

            static Stream Of(ReadOnlyMemory<byte> document)
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
    public void Every_sample_is_in_the_table_of_samples() => Assert.Equal(
        Directory.GetDirectories(Path.Combine(Repository.Root, "samples")).Select(folder => $"samples/{Path.GetFileName(folder)}").Order(StringComparer.Ordinal),
        TableUnder("Samples").Descendants<CodeInline>().Select(code => code.Content.Split(' ')[0]).Where(name => name.StartsWith("samples/", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Install_code_and_output_stand_within_the_first_25_lines()
    {
        FencedCodeBlock[] first = [.. Readme.Descendants<FencedCodeBlock>().Take(3)];
        Assert.Equal(["shell", "csharp", "text"], first.Select(block => block.Info));
        Assert.Contains("dotnet add package Interpol.Strategy.Model", first[0].Lines.ToString(), StringComparison.Ordinal);
        Assert.InRange(first[1].Lines.ToString().Split('\n').Count(line => line.Length > 0), 1, 6);
        Assert.InRange(Text[..first[2].Span.End].Split('\n').Length, 1, 25);
    }

    [Fact]
    public void Every_link_is_absolute_and_those_into_the_repository_lead_to_a_file()
    {
        const string Files = "https://github.com/interpol-strategy-model/Interpol.Strategy.Model/blob/main/";
        string[] links = [.. Readme.Descendants<LinkInline>().Select(link => link.Url!)];
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
        Assert.All(links.Where(link => link.StartsWith(Files, StringComparison.Ordinal)), link => Assert.True(File.Exists(Path.Combine(Repository.Root, link[Files.Length..])), link));
        Assert.Contains(
            $"<RepositoryUrl>{Files[..^"/blob/main/".Length]}</RepositoryUrl>",
            Repository.Read("src", "Interpol.Strategy.Model", "Interpol.Strategy.Model.csproj"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_HTML_in_it() => Assert.Empty(Readme.Descendants<HtmlBlock>().Cast<MarkdownObject>().Concat(Readme.Descendants<HtmlInline>()));

    [Fact]
    public void The_table_of_costs_is_the_one_of_the_last_benchmark_run()
    {
        string results = Repository.Read("benchmarks", "Interpol.Strategy.Model.Benchmarks", "Results.md");
        string summary = results.Split("\n## Summary\n")[1].Split("\n## ")[0].Trim();
        Assert.Contains($"\n## What it costs\n\n{summary}\n", Text, StringComparison.Ordinal);
    }

    /// <summary>A statement in a scope of its own, where <c>stream</c> is a document of the format that the call reads.</summary>
    private static string Step(string call) => $"{{ Stream stream = Of(InterpolFrameworks.{(call.Contains("StratML", StringComparison.Ordinal) ? "StratML" : "Json")}2017To2020); Show({call}); }}";

    private static Table TableUnder(string heading)
    {
        List<Block> blocks = [.. Readme];
        int at = blocks.FindIndex(block => block is HeadingBlock title && title.Inline!.FirstChild!.ToString() == heading);
        return blocks.Skip(at).OfType<Table>().First();
    }
}
