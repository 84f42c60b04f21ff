using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.PackageTests;

/// <summary>Tests that the single-file program in the README runs with the package.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class SingleFileProgramTests(PackedLibrary library)
{
    [Fact]
    public async Task Single_file_program_of_the_README_prints_its_output()
    {
        Match program = Program().Match(
            await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md")));
        using TemporaryFolder temporary = new();
        await File.WriteAllTextAsync(
            Path.Combine(temporary.Path, "app.cs"),
            // By default, such a program can be published with Native AOT, which needs packages that are not here.
            $"#:property PublishAot=false\n#:property UseSharedCompilation=false\n{program.Value}");
        await File.WriteAllTextAsync(
            Path.Combine(temporary.Path, "nuget.config"),
            $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{temporary.CreateFolder("packages")}" /></config>
              <packageSources><clear /><add key="feed" value="{library.Folder}" /></packageSources>
            </configuration>
            """);

        string output = await Dotnet.RunAsync(
            temporary.Path, [new("MSBUILDDISABLENODEREUSE", "1")], "run", "app.cs");

        Assert.Equal(program.Groups["output"].Value, output.TrimEnd());
    }

    /// <summary>Matches the program that starts with its package, and the output in its last line.</summary>
    [GeneratedRegex(@"(?<=```csharp\n)#:package [^`]*// Output: (?<output>[^\n]+)")]
    private static partial Regex Program();
}
