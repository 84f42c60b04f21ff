using System.Reflection;

namespace Interpol.Strategy.Model.PackageTests;

/// <summary>What the build wrote down for the tests about where they run.</summary>
internal static class Machine
{
    public static string RepositoryRoot { get; } = Written("RepositoryRoot");

    /// <summary>Where the packages are that were fetched before.</summary>
    public static string PackageRoot { get; } = Written("PackageRoot");

    private static string Written(string key) =>
        typeof(Machine).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
