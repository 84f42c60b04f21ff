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
    public void Each_build_is_for_the_framework_whose_folder_it_is_in(string framework, string target) =>
        Check(framework, assembly => Assert.Equal(target, assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName));

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Each_build_may_be_trimmed(string framework) =>
        Check(framework, assembly =>
            Assert.Contains(assembly.GetCustomAttributes<AssemblyMetadataAttribute>(), metadata => (metadata.Key, metadata.Value) == ("IsTrimmable", "True")));

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task The_compiler_looks_for_what_trimming_and_Native_AOT_cannot_keep(string framework)
    {
        string[] wanted = ["IsTrimmable", "IsAotCompatible", "EnableTrimAnalyzer", "EnableAotAnalyzer", "EnableSingleFileAnalyzer", "TreatWarningsAsErrors"];
        string project = Path.Combine(Machine.RepositoryRoot, "src", "Interpol.Strategy.Model", "Interpol.Strategy.Model.csproj");
        string told = await Dotnet.RunAsync(Machine.RepositoryRoot, [], ["msbuild", project, $"-p:TargetFramework={framework}", $"-getProperty:{string.Join(',', wanted)}"]);
        JsonElement properties = JsonDocument.Parse(told).RootElement.GetProperty("Properties");
        Assert.All(wanted, property => Assert.Equal("true", properties.GetProperty(property).GetString(), ignoreCase: true));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Each_build_is_optimised(string framework) =>
        Check(framework, assembly => Assert.False(assembly.GetCustomAttribute<DebuggableAttribute>()?.IsJITOptimizerDisabled ?? false));

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Each_build_tells_its_version_and_its_commit(string framework) =>
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
