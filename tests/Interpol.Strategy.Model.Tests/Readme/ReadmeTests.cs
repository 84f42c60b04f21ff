using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the form of the README, its programs and its links.</summary>
[Collection(SerialCollection.Name)]
public sealed partial class ReadmeTests
{
    private const string Address = "https://github.com/interpol-strategy-model/Interpol.Strategy.Model";

    private static string[] Programs =>
    [
        .. ReadmeFile.CodeBlocks.Where(block => block.Info == "csharp").Select(block => block.Lines.ToString()),
    ];

    [Fact]
    public void Readme_has_at_most_300_lines() =>
        Assert.InRange(Repository.Read("README.md").TrimEnd('\n').Split('\n').Length, 100, 300);

    [Fact]
    public void Readme_starts_with_installation_code_and_output()
    {
        FencedCodeBlock[] first = ReadmeFile.CodeBlocks[..3];
        Assert.Equal(["shell", "csharp", "text"], first.Select(block => block.Info));
        Assert.Contains(
            "dotnet add package Interpol.Strategy.Model", first[0].Lines.ToString(), StringComparison.Ordinal);
        Assert.InRange(first[1].Lines.ToString().Split('\n').Count(line => line.Length > 0), 1, 6);
        Assert.InRange(ReadmeFile.Text[..first[2].Span.End].Split('\n').Length, 1, 25);
    }

    [Fact]
    public void Second_program_is_a_single_file_with_the_current_version()
    {
        string project = Repository.Read("src", "Interpol.Strategy.Model", "Interpol.Strategy.Model.csproj");
        string version = Version().Match(project).Groups[1].Value;
        Assert.StartsWith($"#:package Interpol.Strategy.Model@{version}\n", Programs[1], StringComparison.Ordinal);
        Assert.InRange(Programs[1].Split('\n').Length, 2, 6);
        Assert.Contains("`dotnet run app.cs`", ReadmeFile.Text, StringComparison.Ordinal);
    }

    /// <summary>The output is in the comments of a program, or in the text that follows it.</summary>
    [Fact]
    public void Programs_print_the_output_that_they_show()
    {
        int programs = 0;
        for (int i = 0; i < ReadmeFile.CodeBlocks.Length; i++)
        {
            if (ReadmeFile.CodeBlocks[i].Info != "csharp")
            {
                continue;
            }

            string program = ReadmeFile.CodeBlocks[i].Lines.ToString();
            Match output = Output().Match(program);
            if (!output.Success)
            {
                Assert.Equal("text", ReadmeFile.CodeBlocks[i + 1].Info);
            }

            string shown = output.Success
                ? string.Concat(output.Groups["line"].Captures.Select(line => line.Value + "\n"))
                : ReadmeFile.CodeBlocks[i + 1].Lines + "\n";
            Assert.Equal(shown, Scripts.Run(program));
            programs++;
        }

        Assert.Equal(11, programs);
    }

    /// <summary>A list can be empty, so that the first item can be missing.</summary>
    [Fact]
    public void Programs_and_calls_contain_no_index() => Assert.All(
        Programs.Concat(ReadmeFile.GetCode(ReadmeFile.Document)),
        code => Assert.Empty(
            CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes().OfType<ElementAccessExpressionSyntax>()));

    [Fact]
    public void Links_are_absolute_and_lead_to_existing_files()
    {
        string[] links = [.. ReadmeFile.Document.Descendants<LinkInline>().Select(link => link.Url!)];
        Assert.InRange(links.Length, 10, 30);
        Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
        Assert.All(links.Where(link => link.StartsWith(Address, StringComparison.Ordinal)), link =>
        {
            string[] parts = link[(Address.Length + 1)..].Split('/', 3);
            string path = Path.Combine(Repository.Root, parts[^1]);
            Assert.True(
                parts switch
                {
                    ["blob", "main", _] => File.Exists(path),
                    ["tree", "main", _] => Directory.Exists(path),
                    _ => link == $"{Address}/security/advisories/new",
                },
                link);
        });
        Assert.Contains(
            $"<RepositoryUrl>{Address}</RepositoryUrl>",
            Repository.Read("src", "Interpol.Strategy.Model", "Interpol.Strategy.Model.csproj"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_contains_no_HTML()
    {
        Assert.Empty(ReadmeFile.Document.Descendants<HtmlBlock>());
        Assert.Empty(ReadmeFile.Document.Descendants<HtmlInline>());
    }

    [GeneratedRegex("<Version>(.+)</Version>")]
    private static partial Regex Version();

    [GeneratedRegex(@"^// Output: (?<line>[^\n]*)(\n// (?<line>[^\n]*))*", RegexOptions.Multiline)]
    private static partial Regex Output();
}
