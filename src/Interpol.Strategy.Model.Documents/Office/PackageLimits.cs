using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;

namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>Checks the files of an Office document before it is opened. Media are not read.</summary>
internal static class PackageLimits
{
    private const int MaxEntries = 10_000;

    /// <summary>The extensions of XML. The last one is that of the properties of a document.</summary>
    private static readonly string[] XmlExtensions = [".xml", ".rels", ".psmdcp"];

    /// <summary>Checks the files of a document.</summary>
    /// <exception cref="OfficeException">The document exceeds a limit.</exception>
    public static void Check(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MaxEntries)
        {
            throw new OfficeException(
                FormattableString.Invariant($"The document contains more than {MaxEntries} files."));
        }

        long rest = PackageXml.MaxBytes;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (entry.FullName.EndsWith(".piece", StringComparison.OrdinalIgnoreCase))
            {
                throw new OfficeException($"'{entry.FullName}' is a piece of a file.");
            }

            rest = IsXml(entry.FullName) ? PackageXml.Check(entry, rest) : rest;
        }
    }

    /// <summary>Checks that the parts that will be read were checked, which any file can be.</summary>
    /// <exception cref="OfficeException">The file of a part does not have the extension of XML.</exception>
    public static void CheckNames(IEnumerable<OpenXmlPart?> parts)
    {
        if (parts.FirstOrDefault(part => part is not null && !IsXml(part.Uri.OriginalString)) is { } other)
        {
            throw new OfficeException($"'{other.Uri}' must be a file with the extension .xml.");
        }
    }

    private static bool IsXml(string name) =>
        XmlExtensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
