using System.Reflection;

namespace Interpol.Strategy.Model.PackageTests;

/// <summary>Provides the path that the build recorded for these tests.</summary>
internal static class Machine
{
    /// <summary>Gets the folder of the restored packages.</summary>
    public static string PackageRoot { get; } =
        typeof(Machine).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(
            metadata => metadata.Key == "PackageRoot").Value!;
}
