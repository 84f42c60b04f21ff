using System.IO.Compression;
using System.Xml;
using static Interpol.Strategy.Model.Documents.Reporter;

namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>Checks the size and the nesting of an Office document before it is opened. A DTD is refused.</summary>
/// <remarks>The parts are read as streams, so that a small file that decompresses to a large one is cheap.</remarks>
internal static class OfficePackage
{
    /// <summary>The limits of all XML in a document, after decompression. Media are not read.</summary>
    public const int MaxXmlBytes = 64 * 1024 * 1024, MaxDepth = 256, MaxEntries = 10_000;

    /// <summary>Determines whether bytes are a ZIP archive, which an Office document is.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    /// <summary>Opens a document, or reports why it cannot be read.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="reporter">The collector of diagnostics.</param>
    /// <param name="open">The function that reads the document. Nothing in it is fetched.</param>
    public static T? Read<T>(byte[] bytes, Reporter reporter, Func<Stream, T?> open)
        where T : class
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            if (FindProblem(stream) is { } problem)
            {
                Report(problem, reporter);
                return null;
            }

            stream.Position = 0;
            return open(stream);
        }
        catch (Exception e) when (IsContentError(e))
        {
            Report("The document is not a valid Office document.", reporter);
            return null;
        }
    }

    private static bool IsContentError(Exception e) => e is InvalidDataException or XmlException or IOException
        or DocumentFormat.OpenXml.Packaging.OpenXmlPackageException or FormatException or InvalidOperationException
        or ArgumentException or NotSupportedException or KeyNotFoundException or UriFormatException;

    private static void Report(string problem, Reporter reporter) => reporter.Report(
        OutlineDiagnosticCodes.InvalidPackage,
        Weight.Fatal,
        DiagnosticEffect.Dropped,
        problem + " It was not read.",
        1);

    private static string? FindProblem(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MaxEntries)
        {
            return FormattableString.Invariant($"The document contains more than {MaxEntries} files.");
        }

        long rest = MaxXmlBytes;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (IsXml(entry.FullName) && FindProblem(entry, ref rest) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static string? FindProblem(ZipArchiveEntry entry, ref long rest)
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
                    return FormattableString.Invariant(
                        $"The XML of the document is nested more than {MaxDepth} levels deep.");
                }
            }
        }
        catch (XmlException e)
        {
            return $"'{entry.FullName}' is not valid XML: {e.Message}";
        }
        catch (InvalidDataException) when (limited.Rest < 0)
        {
            return FormattableString.Invariant(
                $"The XML of the document is larger than {MaxXmlBytes} bytes after decompression.");
        }

        rest = limited.Rest;
        return null;
    }
}
