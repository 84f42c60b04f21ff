using System.Reflection.PortableExecutable;
using System.Text.Json.Nodes;

namespace Interpol.Strategy.Model.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class SymbolTests(PackedLibrary library)
{
    /// <summary>The name of the repository root in a deterministic build.</summary>
    private const string Root = "/_/";

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Symbols_match_the_library(string framework)
    {
        using MemoryStream bytes = new(library.Package.Entries[$"lib/{framework}/Interpol.Strategy.Model.dll"]);
        using PEReader reader = new(bytes);
        DebugDirectoryEntry entry = reader.ReadDebugDirectory().Single(
            entry => entry.Type == DebugDirectoryEntryType.CodeView);
        CodeViewDebugDirectoryData data = reader.ReadCodeViewDebugDirectoryData(entry);
        Assert.Equal(SymbolsOf(framework).Id, data.Guid);
        Assert.StartsWith(Root, data.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void SourceLink_maps_sources_to_the_repository_and_commit(string framework)
    {
        string sources = library.Repository.Property("RepositoryUrl").Replace(
            "//github.com/", "//raw.githubusercontent.com/", StringComparison.Ordinal);
        JsonObject documents = JsonNode.Parse(SymbolsOf(framework).SourceLink)!["documents"]!.AsObject();
        (string from, JsonNode? to) = Assert.Single(documents);
        Assert.Equal(Root + "*", from);
        Assert.Equal($"{sources}/{RepositoryCopy.Commit}/*", (string?)to);
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Symbols_link_or_embed_every_source_file(string framework)
    {
        BuildSymbols symbols = SymbolsOf(framework);
        Assert.NotEmpty(symbols.Linked);
        Assert.All(
            symbols.Linked.Concat(symbols.Embedded), name => Assert.StartsWith(Root, name, StringComparison.Ordinal));
        Assert.All(symbols.Linked, name => Assert.DoesNotContain("/obj/", name, StringComparison.Ordinal));
        Assert.All(
            symbols.Linked,
            name => Assert.True(File.Exists(Path.Combine(Repository.Root, name[Root.Length..])), name));
        Assert.All(symbols.Embedded, name => Assert.Contains("/obj/", name, StringComparison.Ordinal));
    }

    private BuildSymbols SymbolsOf(string framework) => new(library, framework);
}
