namespace Interpol.Strategy.Model.PackageTests;

/// <summary>Represents a new console project that uses the package. It is built once for all tests.</summary>
public sealed class ConsumerProgram : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly PackedLibrary _library;
    private readonly string _folder;

    public ConsumerProgram(PackedLibrary library)
    {
        _library = library;
        _folder = _temporary.CreateFolder("Consumer");
    }

    // The package comes from its folder, and its dependencies from the packages on this machine. No registry is used.
    private string Project => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
            <RollForward>Major</RollForward>
            <UseAppHost>false</UseAppHost>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <RestoreSources>{_library.Folder}</RestoreSources>
            <RestorePackagesPath>{_temporary.CreateFolder("packages")}</RestorePackagesPath>
            <RestoreFallbackFolders>{Machine.PackageRoot}</RestoreFallbackFolders>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Interpol.Strategy.Model" Version="{_library.Version}" />
          </ItemGroup>
        </Project>
        """;

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "Consumer.csproj"), Project);
        foreach (string source in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Consumer"), "*.cs"))
        {
            File.Copy(source, Path.Combine(_folder, Path.GetFileName(source)));
        }

        // The program reads these from its folder.
        string documents = Path.Combine(Repository.Root, "src/Interpol.Strategy.Model/Canonical/Documents");
        foreach (string name in (string[])["interpol-2017-2020.json", "interpol-2017-2020.xml"])
        {
            File.Copy(Path.Combine(documents, name), Path.Combine(_folder, name));
        }

        _ = await Dotnet.BuildAsync("build", _folder, "-warnaserror");
    }

    /// <summary>Does nothing, because xunit also calls <see cref="Dispose"/>.</summary>
    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _temporary.Dispose();

    internal string FileOf(string framework, string name) => Path.Combine(_folder, "bin", "Release", framework, name);

    /// <summary>Returns the output of the program.</summary>
    internal Task<string> PrintsAsync(string framework, params string[] arguments) =>
        RunAsync(framework, [], arguments);

    /// <summary>Returns the assemblies that the program has loaded at its end.</summary>
    internal async Task<IEnumerable<string>> LoadsAsync(string framework, string what) =>
        (await RunAsync(framework, [], [what, "assemblies"]))
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Skip(1);

    /// <summary>Returns the methods that the runtime compiles in a run of the program.</summary>
    internal async Task<IEnumerable<string>> CompilesAsync(string framework, string what)
    {
        // The runtime appends to the file, so each run needs its own.
        string summary = Path.Combine(_folder, Path.GetRandomFileName());
        _ = await RunAsync(
            framework, [new("DOTNET_JitStdOutFile", summary), new("DOTNET_JitDisasmSummary", "1")], [what]);
        return CompiledMethods.Parse(await File.ReadAllLinesAsync(summary));
    }

    private Task<string> RunAsync(
        string framework, IEnumerable<KeyValuePair<string, string>> environment, string[] arguments) =>
        Dotnet.RunAsync(_folder, environment, [FileOf(framework, "Consumer.dll"), .. arguments]);
}
