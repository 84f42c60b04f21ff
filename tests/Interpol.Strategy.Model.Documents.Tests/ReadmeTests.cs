using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests that the examples of the package README print what it says.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private static readonly string Readme =
        Repository.Read("src", "Interpol.Strategy.Model.Documents", "README.md");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Examples_print_the_output_that_follows_each_line()
    {
        string[] programs = [.. Program().Matches(Readme).Select(match => match.Groups[1].Value)];
        Assert.Equal(5, programs.Length);
        File.Copy(
            Path.Combine(Repository.Root, "samples", "data", "harbour-2026.docx"),
            Path.Combine(_folder.FullName, "plan.docx"));
        Assert.All(programs, program => Assert.Equal(
            string.Concat(Output().Matches(program).Select(match => match.Groups[1].Value + "\n")),
            Scripts.Run(InFolder(program), typeof(FrameworkOutline).Assembly)));
        Assert.Equal(
            ["index.html", "interpol-2014-2016.html", "interpol-2017-2020.html", "plan.docx", "plan.html"],
            _folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>Returns a program whose files are in the folder of the test.</summary>
    private string InFolder(string program) => FileCall().Replace(
        program, call => call.Value + _folder.FullName.Replace('\\', '/') + "/");

    [GeneratedRegex(@"File\.\w+\(\$?""")]
    private static partial Regex FileCall();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Program();

    [GeneratedRegex("// Output: (.*)\n")]
    private static partial Regex Output();
}
