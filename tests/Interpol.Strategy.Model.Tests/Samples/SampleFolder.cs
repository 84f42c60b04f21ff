#if NET10_0_OR_GREATER
namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents a temporary folder in which commands that name files of the repository can be run.</summary>
internal sealed class SampleFolder : IDisposable
{
    public SampleFolder() =>
        Directory.CreateSymbolicLink(
            Path.Combine(Name, "samples"), Path.Combine(Repository.Root, "samples"));

    public string Name { get; } = Directory.CreateTempSubdirectory().FullName;

    /// <summary>
    /// Runs a sample with arguments as they are typed, and verifies that it works. The file with mistakes has errors.
    /// </summary>
    public async Task RunAsync(Sample sample, string arguments)
    {
        SampleResult result =
            await sample.RunInShellAsync($"cd '{Name}' && \"$0\" \"$@\" {arguments}");

        int expected = arguments.Contains("mistakes", StringComparison.Ordinal) ? 1 : 0;
        Assert.True(result.ExitCode == expected, $"{arguments}: {result.ExitCode}\n{result.Error}");
        Assert.NotEqual("", result.Output + result.Error);
    }

    public void Dispose()
    {
        // The link is not followed.
        Directory.Delete(Name, recursive: true);
    }
}
#endif
