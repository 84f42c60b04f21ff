using System.Reflection.Metadata;
using System.Text;

namespace Interpol.Strategy.Model.PackageTests;

/// <summary>Represents the debugging symbols of one build.</summary>
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
        SourceLink = Encoding.UTF8.GetString(
            Assert.Single(Notes(reader, EntityHandle.ModuleDefinition, SourceLinkKind)));
        foreach (DocumentHandle handle in reader.Documents)
        {
            string name = reader.GetString(reader.GetDocument(handle).Name);
            (Notes(reader, handle, EmbeddedSourceKind).Any() ? Embedded : Linked).Add(name);
        }
    }

    /// <summary>Gets the id that a debugger uses to match a library with its symbols.</summary>
    public Guid Id { get; }

    /// <summary>Gets the JSON that maps source files to URLs.</summary>
    public string SourceLink { get; }

    /// <summary>Gets the source files that a debugger downloads.</summary>
    public List<string> Linked { get; } = [];

    /// <summary>Gets the source files that the symbols contain.</summary>
    public List<string> Embedded { get; } = [];

    private static IEnumerable<byte[]> Notes(MetadataReader reader, EntityHandle of, Guid kind) =>
        from handle in reader.GetCustomDebugInformation(of)
        let note = reader.GetCustomDebugInformation(handle)
        where reader.GetGuid(note.Kind) == kind
        select reader.GetBlobBytes(note.Value);
}
