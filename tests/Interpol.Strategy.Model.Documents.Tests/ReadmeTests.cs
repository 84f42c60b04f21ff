using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests that the examples of the package README print what it says.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme =
        Repository.Read("src", "Interpol.Strategy.Model.Documents", "README.md");

    [Fact]
    public void Examples_print_the_output_that_follows_each_line()
    {
        string[] programs = [.. Program().Matches(Readme).Select(match => match.Groups[1].Value)];
        Assert.Equal(3, programs.Length);
        Assert.All(programs, program => Assert.Equal(
            string.Concat(Output().Matches(program).Select(match => match.Groups[1].Value + "\n")),
            Scripts.Run(program, typeof(FrameworkOutline).Assembly)));
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Program();

    [GeneratedRegex("// Output: (.*)\n")]
    private static partial Regex Output();
}
