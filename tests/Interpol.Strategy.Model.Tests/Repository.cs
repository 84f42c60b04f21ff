using System.Reflection;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The files of the repository that the tests hold the library against.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>Debug or Release, as these tests were built.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>A file's text, line ends as <c>\n</c>.</summary>
    public static string Read(params string[] path) =>
        File.ReadAllText(Path.Combine([Root, .. path])).ReplaceLineEndings("\n");

    /// <summary>
    /// Compares with a file that somebody has read and approved. What differs is written beside the tests' own build
    /// output, never over the
    /// approved file: a change is accepted by a person who has read it.
    /// </summary>
    public static void AssertApproved(string received, params string[] path)
    {
        received = received.ReplaceLineEndings("\n");
        string file = Path.Combine([Root, .. path]);
        string approved = File.Exists(file) ? Read(path) : "";
        if (approved == received)
        {
            return;
        }

        string written = Path.Combine(
            AppContext.BaseDirectory,
            Path.GetFileName(file).Replace(".approved.", ".received.", StringComparison.Ordinal));
        File.WriteAllText(written, received);
        (string[] left, string[] right) = (approved.Split('\n'), received.Split('\n'));
        int line = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail(
            $"{Path.Combine(path)} differs at line {line + 1}.\napproved: {left.ElementAtOrDefault(line)}\nreceived: "
                + $"{right.ElementAtOrDefault(line)}\nRead {written}, and copy it over the approved file if it is "
                + $"right.");
    }

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute =>
            attribute.Key == key).Value!;
}
