using System.Reflection;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>Provides the paths of files in the repository.</summary>
internal static class RepositoryPaths
{
    public static string Library => Path.Combine(Root, "src", "Interpol.Strategy.Model");

    public static string TrimmedProgram =>
        Path.Combine(
            Root, "tests", "Interpol.Strategy.Model.TrimmedProgram", "Interpol.Strategy.Model.TrimmedProgram.csproj");

    public static string Results =>
        Path.Combine(Root, "benchmarks", "Interpol.Strategy.Model.Benchmarks", "Results.md");

    private static string Root =>
        typeof(RepositoryPaths).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(
            data => data.Key == "RepositoryRoot").Value!;
}
