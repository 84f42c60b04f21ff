using System.Xml.Linq;

namespace Interpol.Strategy.Model.PackageTests;

/// <summary>
/// Represents a copy of the sources of the library, as in a clone from GitHub. Packing the copy does not interfere with
/// other builds, and returns the package that would be published, for any remote of this clone.
/// </summary>
internal sealed class RepositoryCopy
{
    /// <summary>The commit of the copy.</summary>
    public const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private static readonly string[] Unwanted = ["bin", "obj"];

    private RepositoryCopy(string root) => Root = root;

    public string Root { get; }

    public string Project => Path.Combine(Root, "src", "Interpol.Strategy.Model");

    public static RepositoryCopy Create(string folder)
    {
        RepositoryCopy copy = new(folder);
        CopyFiles(Repository.Root, copy.Root);
        CopyAll(Path.Combine(Repository.Root, "src", "Interpol.Strategy.Model"), copy.Project);
        copy.WriteGit(new Uri(copy.Property("RepositoryUrl")));
        return copy;
    }

    /// <summary>Returns a property of the project file.</summary>
    public string Property(string name) =>
        XDocument.Load(Path.Combine(Project, "Interpol.Strategy.Model.csproj")).Descendants(name).Single().Value;

    /// <summary>
    /// Writes the files that the SDK reads of a repository. The remote differs from the project file, to show which of
    /// the two is published.
    /// </summary>
    private void WriteGit(Uri repository)
    {
        string git = Directory.CreateDirectory(Path.Combine(Root, ".git")).FullName;
        File.WriteAllText(Path.Combine(git, "HEAD"), Commit + "\n");
        File.WriteAllText(
            Path.Combine(git, "config"),
            $"[remote \"origin\"]\n\turl = git@{repository.Host}:{repository.AbsolutePath.TrimStart('/')}.git\n");
    }

    private static void CopyAll(string from, string to)
    {
        CopyFiles(from, to);
        IEnumerable<string> folders =
            Directory.EnumerateDirectories(from).Where(folder => !Unwanted.Contains(Path.GetFileName(folder)));
        foreach (string folder in folders)
        {
            CopyAll(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    private static void CopyFiles(string from, string to)
    {
        _ = Directory.CreateDirectory(to);
        // In a work tree, .git is a file. The copy has its own.
        foreach (string file in Directory.EnumerateFiles(from).Where(file => Path.GetFileName(file) != ".git"))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
