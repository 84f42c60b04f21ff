using System.Reflection;

namespace Interpol.Strategy.Model.PackageTests;

/// <summary>Provides the paths that the build recorded for the tests.</summary>
internal static class Machine
{
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    /// <summary>Gets the folder of the restored packages.</summary>
    public static string PackageRoot { get; } = Metadata("PackageRoot");

    private static string Metadata(string key) =>
        typeof(Machine).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(
            metadata => metadata.Key == key).Value!;
}
