using System.Reflection;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides the files of the repository to the tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>Gets the build configuration, Debug or Release.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>Returns the text of a file, with <c>\n</c> as line ending.</summary>
    public static string Read(params string[] path) =>
        File.ReadAllText(Path.Combine([Root, .. path])).ReplaceLineEndings("\n");

    /// <summary>
    /// Compares a string with an approved file. If they differ, the string is written to the build output. A person
    /// reads it and copies it over the approved file.
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
