using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Interpol.Strategy.Model.PackageTests;

/// <summary>
/// Tests that each package shows its own README. The scripts of the adapters compare the file in the package with it.
/// </summary>
public sealed partial class AdapterReadmeTests
{
    public static TheoryData<string> Packages =>
    [
        .. Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(path => Path.GetFileName(path)),
    ];

    [Fact]
    public void Packages_are_the_library_and_three_adapters() => Assert.Equal(4, Packages.Count);

    [Theory]
    [MemberData(nameof(Packages))]
    public void Project_packs_its_readme(string package)
    {
        XDocument project = XDocument.Load(GetPath(package, $"{package}.csproj"));
        Assert.Equal("README.md", project.Descendants("PackageReadmeFile").Single().Value);
        XElement item = Assert.Single(
            project.Descendants("None"),
            item => item.Attribute("Include")!.Value.Split(';').Any(file => Path.GetFileName(file) == "README.md"));
        Assert.Equal(("true", "/"), (item.Attribute("Pack")!.Value, item.Attribute("PackagePath")!.Value));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Readme_is_short_and_starts_with_the_installation(string package)
    {
        string readme = File.ReadAllText(GetReadme(package));
        Assert.StartsWith($"# {package}\n", readme, StringComparison.Ordinal);
        Assert.InRange(readme.Split('\n').Length, 50, package == "Interpol.Strategy.Model" ? 301 : 160);
        Assert.InRange(
            readme.Split($"\ndotnet add package {package} --prerelease\n")[0].Split('\n').Length, 5, 15);
    }

    /// <summary>The address of a package is not that of the repository.</summary>
    [Theory]
    [MemberData(nameof(Packages))]
    public void Links_are_absolute(string package) => Assert.All(
        Link().Matches(File.ReadAllText(GetReadme(package))),
        link => Assert.StartsWith("https://", link.Groups[1].Value, StringComparison.Ordinal));

    private static string GetReadme(string package) =>
        File.Exists(GetPath(package, "README.md"))
            ? GetPath(package, "README.md")
            : Path.Combine(Repository.Root, "README.md");

    private static string GetPath(string package, string file) =>
        Path.Combine(Repository.Root, "src", package, file);

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
