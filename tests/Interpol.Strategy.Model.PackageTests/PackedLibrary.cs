namespace Interpol.Strategy.Model.PackageTests;

/// <summary>Represents the library, packed once for all tests as for publishing.</summary>
public sealed class PackedLibrary : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly Lazy<Package> _package;
    private readonly Lazy<Package> _symbols;

    public PackedLibrary()
    {
        Folder = _temporary.CreateFolder("packages");
        Repository = RepositoryCopy.Create(_temporary.CreateFolder("repository"));
        _package = new(() => new(FileOf("nupkg")));
        _symbols = new(() => new(FileOf("snupkg")));
    }

    /// <summary>Gets the folder from which the package can be restored.</summary>
    internal string Folder { get; }

    internal RepositoryCopy Repository { get; }

    internal Package Package => _package.Value;

    internal Package Symbols => _symbols.Value;

    internal string Version => Repository.Property("Version");

    public async Task InitializeAsync() =>
        // A new security advisory must not fail these tests. The analyzers have run in the build.
        _ = await Dotnet.BuildAsync(
            "pack",
            Repository.Project,
            "-o",
            Folder,
            "-p:ContinuousIntegrationBuild=true",
            "-warnaserror",
            "-p:NuGetAudit=false",
            "-p:RunAnalyzers=false");

    /// <summary>Does nothing, because xunit also calls <see cref="Dispose"/>.</summary>
    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _temporary.Dispose();

    private string FileOf(string extension) => Path.Combine(Folder, $"Interpol.Strategy.Model.{Version}.{extension}");
}
