using System.IO.Compression;
using System.Xml.Linq;

namespace Interpol.Strategy.Model.PackageTests;

/// <summary>Represents the contents of a package file.</summary>
internal sealed class Package
{
    private readonly Dictionary<string, byte[]> _entries = [];

    public Package(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            _entries.Add(entry.FullName, bytes.ToArray());
        }
    }

    public IReadOnlyDictionary<string, byte[]> Entries => _entries;

    /// <summary>Gets the names of the entries, without those that every package has.</summary>
    public IEnumerable<string> OwnEntries => _entries.Keys
        .Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal))
        .Where(
            name => !name.StartsWith("package/", StringComparison.Ordinal)
                && !name.EndsWith(".nuspec", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>Gets the <c>metadata</c> element of the nuspec.</summary>
    public XElement Metadata
    {
        get
        {
            using MemoryStream nuspec = new(_entries["Interpol.Strategy.Model.nuspec"]);
            return XDocument.Load(nuspec).Root!.Elements().Single();
        }
    }
}
