namespace Interpol.Strategy.Model.PackageTests;

/// <summary>The library, packed once for all tests as it is for publishing.</summary>
public sealed class PackedLibrary : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly Lazy<Package> _package;
    private readonly Lazy<Package> _symbols;

    public PackedLibrary()
    {
        Folder = _temporary.Make("packages");
        Repository = RepositoryCopy.MakeIn(_temporary.Make("repository"));
        _package = new(() => new(FileOf("nupkg")));
        _symbols = new(() => new(FileOf("snupkg")));
    }

    /// <summary>The folder from which the package can be restored.</summary>
    internal string Folder { get; }

    internal RepositoryCopy Repository { get; }

    internal Package Package => _package.Value;

    internal Package Symbols => _symbols.Value;

    internal string Version => Repository.Property("Version");

    public async Task InitializeAsync() =>
        // An advisory that is published tomorrow is seen by every build; it must not be an error in this one. What analysers say, the build before these tests has said.
        _ = await Dotnet.BuildAsync("pack", Repository.Project, "-o", Folder, "-p:ContinuousIntegrationBuild=true", "-warnaserror", "-p:NuGetAudit=false", "-p:RunAnalyzers=false");

    /// <summary>Nothing: xunit calls <see cref="Dispose"/> as well.</summary>
    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _temporary.Dispose();

    private string FileOf(string extension) => Path.Combine(Folder, $"Interpol.Strategy.Model.{Version}.{extension}");
}
