// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the table of samples in the README.</summary>
[Trait("Category", "Programs")]
public sealed class ReadmeSampleTests
{
    private const string Start = "dotnet run --project ";

    /// <summary>
    /// A sample that is not in the solution, because it needs large packages. The script for its package runs it.
    /// </summary>
    private const string OutsideTheSolution = "samples/ProjectPortfolio";

    private static readonly string[] Commands =
    [
        .. ReadmeFile.GetCode(Assert.Single(ReadmeFile.GetTables("Samples"))).SelectMany(row => row[0]),
    ];

    [Fact]
    public void Samples_are_all_listed()
    {
        IEnumerable<string> projects = Directory.GetFiles(
                Path.Combine(Repository.Root, "samples"), "*.csproj", SearchOption.AllDirectories)
            .Select(path => $"samples/{Path.GetFileNameWithoutExtension(path)}");
        Assert.All(Commands, command => Assert.StartsWith(Start, command, StringComparison.Ordinal));
        Assert.Equal(
            projects.Order(StringComparer.Ordinal),
            Commands.Select(command => command[Start.Length..].Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Samples_outside_the_solution_are_run_by_a_script()
    {
        Assert.DoesNotContain(
            "ProjectPortfolio", Repository.Read("Interpol.Strategy.Model.sln"), StringComparison.Ordinal);
        Assert.Contains(
            $"sample={OutsideTheSolution}\n", Repository.Read(".ci", "entity-framework"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task E8_Commands_run_as_written()
    {
        // All commands of the document, including those in sentences.
        string[] commands =
        [
            .. ReadmeFile.GetCode(ReadmeFile.Document)
                .Concat(ReadmeFile.CodeBlocks.SelectMany(block => block.Lines.ToString().Split('\n')))
                .Where(code => code.StartsWith(Start, StringComparison.Ordinal))
                .Select(code => code[Start.Length..])
                // A server does not end. The tests of the package for ASP.NET Core run it.
                .Where(code => code is not ("samples/FrameworkApi" or OutsideTheSolution)),
        ];
        Assert.InRange(commands.Length, 7, 20);
        using var folder = new SampleFolder();
        foreach (string command in commands)
        {
            string[] parts = command.Split(" -- ", 2);
            await folder.RunAsync(new Sample(Path.GetFileName(parts[0])), parts.Length > 1 ? parts[1] : "");
        }
    }
}
#endif
