using System.Text;

namespace Interpol.Strategy.Model.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class ContentTests(PackedLibrary library)
{
    [Fact]
    public void Package_contains_only_the_expected_files() =>
        Assert.Equal(
            [
                "CHANGELOG.md",
                "LICENSE",
                "README.md",
                "documents/interpol-2014-2016.csv",
                "documents/interpol-2014-2016.html",
                "documents/interpol-2014-2016.json",
                "documents/interpol-2014-2016.jsonld",
                "documents/interpol-2014-2016.md",
                "documents/interpol-2014-2016.ttl",
                "documents/interpol-2014-2016.xml",
                "documents/interpol-2017-2020.csv",
                "documents/interpol-2017-2020.html",
                "documents/interpol-2017-2020.json",
                "documents/interpol-2017-2020.jsonld",
                "documents/interpol-2017-2020.md",
                "documents/interpol-2017-2020.ttl",
                "documents/interpol-2017-2020.xml",
                "documents/progress-report-1.schema.json",
                "documents/strategic-framework-1.schema.json",
                "icon.png",
                "lib/net10.0/Interpol.Strategy.Model.dll",
                "lib/net10.0/Interpol.Strategy.Model.xml",
                "lib/net8.0/Interpol.Strategy.Model.dll",
                "lib/net8.0/Interpol.Strategy.Model.xml",
            ],
            library.Package.OwnEntries);

    [Fact]
    public void Symbol_package_contains_the_symbols_of_both_builds() =>
        Assert.Equal(
            ["lib/net10.0/Interpol.Strategy.Model.pdb", "lib/net8.0/Interpol.Strategy.Model.pdb"],
            library.Symbols.OwnEntries);

    [Theory]
    [InlineData("README.md", "README.md")]
    [InlineData("LICENSE", "LICENSE")]
    [InlineData("CHANGELOG.md", "src/Interpol.Strategy.Model/CHANGELOG.md")]
    [InlineData("icon.png", "src/Interpol.Strategy.Model/icon.png")]
    [InlineData(
        "documents/progress-report-1.schema.json",
        "src/Interpol.Strategy.Model/Serialization/Json/progress-report-1.schema.json")]
    [InlineData(
        "documents/strategic-framework-1.schema.json",
        "src/Interpol.Strategy.Model/Serialization/Json/strategic-framework-1.schema.json")]
    public void Package_files_equal_those_of_the_repository(string entry, string file)
    {
        byte[] bytes = library.Package.Entries[entry];
        Assert.NotEmpty(bytes);
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, file)), bytes);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("xml")]
    [InlineData("jsonld")]
    [InlineData("ttl")]
    [InlineData("md")]
    [InlineData("html")]
    public void Documents_in_the_package_equal_those_of_the_repository(string ending)
    {
        foreach (string name in (string[])[$"interpol-2014-2016.{ending}", $"interpol-2017-2020.{ending}"])
        {
            Package_files_equal_those_of_the_repository(
                $"documents/{name}", $"src/Interpol.Strategy.Model/Canonical/Documents/{name}");
        }
    }

    [Fact]
    public void Changelog_has_a_section_for_the_packed_version() =>
        Assert.Contains(
            $"\n## {library.Version}\n",
            Encoding.UTF8.GetString(library.Package.Entries["CHANGELOG.md"]),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Documentation_describes_the_frameworks(string framework) =>
        Assert.Contains(
            "name=\"P:Interpol.Strategy.Model.InterpolFrameworks.Framework2017To2020\"",
            Encoding.UTF8.GetString(library.Package.Entries[$"lib/{framework}/Interpol.Strategy.Model.xml"]),
            StringComparison.Ordinal);

    [Fact]
    public void Packages_contain_no_path_of_the_build()
    {
        string[] places = [library.Repository.Root, Repository.Root];
        IEnumerable<string> leaks =
            from entry in library.Package.Entries.Concat(library.Symbols.Entries)
            from place in places
            where Holds(entry.Value, Encoding.UTF8.GetBytes(place))
                || Holds(entry.Value, Encoding.Unicode.GetBytes(place))
            select $"{entry.Key}: {place}";
        Assert.Empty(leaks);
    }

    private static bool Holds(byte[] bytes, byte[] sought) => bytes.AsSpan().IndexOf(sought) >= 0;
}
