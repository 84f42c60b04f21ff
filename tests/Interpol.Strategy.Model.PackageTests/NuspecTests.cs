using System.Xml.Linq;

namespace Interpol.Strategy.Model.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class NuspecTests(PackedLibrary library)
{
    private XElement Metadata => library.Package.Metadata;

    [Fact]
    public void Package_has_the_id_of_the_library_and_the_version_of_the_project()
    {
        Assert.Equal("Interpol.Strategy.Model", Text("id"));
        Assert.Equal(library.Version, Text("version"));
    }

    [Theory]
    [InlineData("authors")]
    [InlineData("description")]
    [InlineData("tags")]
    [InlineData("copyright")]
    public void Package_has_descriptive_metadata(string element) =>
        Assert.False(string.IsNullOrWhiteSpace(Text(element)));

    [Theory]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    public void Package_contains_the_files_that_it_refers_to(string element, string file)
    {
        Assert.Equal(file, Text(element));
        Assert.Contains(file, library.Package.OwnEntries);
    }

    [Fact]
    public void License_is_the_SPDX_expression_MIT()
    {
        Assert.Equal("expression", Element("license").Attribute("type")!.Value);
        Assert.Equal("MIT", Text("license"));
    }

    [Fact]
    public void Package_links_to_its_repository_and_commit()
    {
        string repository = library.Repository.Property("RepositoryUrl");
        Assert.StartsWith("https://github.com/", repository, StringComparison.Ordinal);
        Assert.Equal(repository, Text("projectUrl"));

        XElement element = Element("repository");
        Assert.Equal("git", element.Attribute("type")!.Value);
        Assert.Equal(repository, element.Attribute("url")!.Value);
        Assert.Equal(RepositoryCopy.Commit, element.Attribute("commit")!.Value);
    }

    [Fact]
    public void Release_notes_link_to_the_changelog()
    {
        string branch = library.Repository.Property("RepositoryUrl") + "/blob/main/";
        string notes = Text("releaseNotes");
        Assert.StartsWith(branch, notes, StringComparison.Ordinal);
        Assert.EndsWith("/CHANGELOG.md", notes, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Repository.Root, notes[branch.Length..])), notes);
    }

    [Theory]
    [InlineData("net8.0", "System.Text.Json")]
    [InlineData("net10.0")]
    public void Package_depends_only_on_what_the_framework_lacks(string framework, params string[] packages)
    {
        XElement group = Assert.Single(Groups(), group => group.Attribute("targetFramework")!.Value == framework);
        Assert.Equal(packages, group.Elements().Select(dependency => dependency.Attribute("id")!.Value));
    }

    [Fact]
    public void Package_has_two_target_frameworks() =>
        Assert.Equal(
            ["net10.0", "net8.0"],
            Groups().Select(group => group.Attribute("targetFramework")!.Value).Order(StringComparer.Ordinal));

    private IEnumerable<XElement> Groups() => Element("dependencies").Elements();

    private string Text(string name) => Element(name).Value;

    private XElement Element(string name) =>
        Assert.Single(Metadata.Elements(), element => element.Name.LocalName == name);
}
