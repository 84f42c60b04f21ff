namespace Interpol.Strategy.Model.PackageTests;

/// <summary>
/// Represents a temporary folder outside the repository, where its settings do not apply. Disposing deletes it.
/// </summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("package-tests-").FullName;

    public string CreateFolder(string name) => Directory.CreateDirectory(System.IO.Path.Combine(Path, name)).FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
