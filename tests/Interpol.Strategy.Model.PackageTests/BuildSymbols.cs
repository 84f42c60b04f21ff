using System.Reflection.Metadata;
using System.Text;

namespace Interpol.Strategy.Model.PackageTests;

/// <summary>What a debugger reads of one build's symbols.</summary>
internal sealed class BuildSymbols
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSourceKind = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public BuildSymbols(PackedLibrary library, string framework)
    {
        using MemoryStream bytes = new(library.Symbols.Entries[$"lib/{framework}/Interpol.Strategy.Model.pdb"]);
        using var provider = MetadataReaderProvider.FromPortablePdbStream(bytes);
        MetadataReader reader = provider.GetMetadataReader();

        Id = new BlobContentId(reader.DebugMetadataHeader!.Id).Guid;
        SourceLink = Encoding.UTF8.GetString(Assert.Single(Notes(reader, EntityHandle.ModuleDefinition, SourceLinkKind)));
        foreach (DocumentHandle handle in reader.Documents)
        {
            string name = reader.GetString(reader.GetDocument(handle).Name);
            (Notes(reader, handle, EmbeddedSourceKind).Any() ? Embedded : Linked).Add(name);
        }
    }

    /// <summary>By which a debugger knows whether a library and symbols belong together.</summary>
    public Guid Id { get; }

    /// <summary>The JSON that maps source files to where they can be fetched.</summary>
    public string SourceLink { get; }

    /// <summary>The source files that have to be fetched.</summary>
    public List<string> Linked { get; } = [];

    /// <summary>The source files that the symbols hold themselves.</summary>
    public List<string> Embedded { get; } = [];

    private static IEnumerable<byte[]> Notes(MetadataReader reader, EntityHandle of, Guid kind) =>
        from handle in reader.GetCustomDebugInformation(of)
        let note = reader.GetCustomDebugInformation(handle)
        where reader.GetGuid(note.Kind) == kind
        select reader.GetBlobBytes(note.Value);
}
