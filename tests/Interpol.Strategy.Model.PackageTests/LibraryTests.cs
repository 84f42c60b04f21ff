using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using System.Runtime.Versioning;
using System.Text.Json;

namespace Interpol.Strategy.Model.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class LibraryTests(PackedLibrary library)
{
    [Theory]
    [InlineData("net8.0", ".NETCoreApp,Version=v8.0")]
    [InlineData("net10.0", ".NETCoreApp,Version=v10.0")]
    public void Library_targets_the_framework_of_its_folder(string framework, string target) =>
        Check(
            framework,
            assembly => Assert.Equal(target, assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName));

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Library_is_trimmable(string framework) =>
        Check(framework, assembly =>
            Assert.Contains(
                assembly.GetCustomAttributes<AssemblyMetadataAttribute>(),
                metadata => (metadata.Key, metadata.Value) == ("IsTrimmable", "True")));

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task Project_enables_the_trimming_and_AOT_analyzers(string framework)
    {
        string[] wanted =
        [
            "IsTrimmable",
            "IsAotCompatible",
            "EnableTrimAnalyzer",
            "EnableAotAnalyzer",
            "EnableSingleFileAnalyzer",
            "TreatWarningsAsErrors",
        ];
        string project = Path.Combine(
            Repository.Root, "src", "Interpol.Strategy.Model", "Interpol.Strategy.Model.csproj");
        string output = await Dotnet.RunAsync(
            Repository.Root,
            [],
            ["msbuild", project, $"-p:TargetFramework={framework}", $"-getProperty:{string.Join(',', wanted)}"]);
        JsonElement properties = JsonDocument.Parse(output).RootElement.GetProperty("Properties");
        Assert.All(
            wanted, property => Assert.Equal("true", properties.GetProperty(property).GetString(), ignoreCase: true));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Library_is_optimized(string framework) =>
        Check(
            framework,
            assembly => Assert.False(
                assembly.GetCustomAttribute<DebuggableAttribute>()?.IsJITOptimizerDisabled ?? false));

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Library_states_its_version_and_commit(string framework) =>
        Check(framework, assembly =>
            Assert.Equal(
                $"{library.Version}+{RepositoryCopy.Commit}",
                assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion));

    private void Check(string framework, Action<Assembly> check)
    {
        AssemblyLoadContext context = new(framework, isCollectible: true);
        using MemoryStream bytes = new(library.Package.Entries[$"lib/{framework}/Interpol.Strategy.Model.dll"]);
        check(context.LoadFromStream(bytes));
        context.Unload();
    }
}
