using System.IO.Compression;
using System.Xml;

namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>Checks the size and the nesting of XML in an Office document. A DTD is refused.</summary>
/// <remarks>It is read as a stream, so that a small file that decompresses to a large one is cheap.</remarks>
internal static class PackageXml
{
    /// <summary>The size of all XML in a document, after decompression.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private const int MaxDepth = 256;

    /// <summary>Checks a file, and returns the number of bytes that the others can have.</summary>
    /// <exception cref="OfficeException">The XML is not valid, or exceeds a limit.</exception>
    public static long Check(ZipArchiveEntry entry, long rest)
    {
        using var limited = new LimitedStream(entry.Open(), rest);
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using var xml = XmlReader.Create(limited, settings);
            while (xml.Read())
            {
                if (xml.Depth > MaxDepth)
                {
                    throw new OfficeException(FormattableString.Invariant(
                        $"The XML of the document is nested more than {MaxDepth} levels deep."));
                }
            }
        }
        catch (XmlException e)
        {
            throw new OfficeException($"'{entry.FullName}' is not valid XML: {e.Message}");
        }
        catch (InvalidDataException) when (limited.Rest < 0)
        {
            throw new OfficeException(FormattableString.Invariant(
                $"The XML of the document is larger than {MaxBytes} bytes after decompression."));
        }

        return limited.Rest;
    }
}
