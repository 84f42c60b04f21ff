using System.Reflection.PortableExecutable;
using System.Text.Json.Nodes;

namespace Interpol.Strategy.Model.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class SymbolTests(PackedLibrary library)
{
    /// <summary>What a reproducible build calls the root of the repository.</summary>
    private const string Root = "/_/";

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void The_symbols_belong_to_the_build(string framework)
    {
        using MemoryStream bytes = new(library.Package.Entries[$"lib/{framework}/Interpol.Strategy.Model.dll"]);
        using PEReader reader = new(bytes);
        DebugDirectoryEntry entry = reader.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        CodeViewDebugDirectoryData data = reader.ReadCodeViewDebugDirectoryData(entry);
        Assert.Equal(SymbolsOf(framework).Id, data.Guid);
        Assert.StartsWith(Root, data.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void A_debugger_fetches_the_sources_from_the_repository_at_the_commit(string framework)
    {
        string sources = library.Repository.Property("RepositoryUrl").Replace("//github.com/", "//raw.githubusercontent.com/", StringComparison.Ordinal);
        JsonObject documents = JsonNode.Parse(SymbolsOf(framework).SourceLink)!["documents"]!.AsObject();
        (string from, JsonNode? to) = Assert.Single(documents);
        Assert.Equal(Root + "*", from);
        Assert.Equal($"{sources}/{RepositoryCopy.Commit}/*", (string?)to);
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void A_debugger_finds_every_source_file(string framework)
    {
        BuildSymbols symbols = SymbolsOf(framework);
        Assert.NotEmpty(symbols.Linked);
        Assert.All(symbols.Linked.Concat(symbols.Embedded), name => Assert.StartsWith(Root, name, StringComparison.Ordinal));
        Assert.All(symbols.Linked, name => Assert.DoesNotContain("/obj/", name, StringComparison.Ordinal));
        Assert.All(symbols.Linked, name => Assert.True(File.Exists(Path.Combine(Machine.RepositoryRoot, name[Root.Length..])), name));
        Assert.All(symbols.Embedded, name => Assert.Contains("/obj/", name, StringComparison.Ordinal));
    }

    private BuildSymbols SymbolsOf(string framework) => new(library, framework);
}
