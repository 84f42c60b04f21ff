using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using static Interpol.Strategy.Model.Documents.Reporter;

namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>Opens Office documents, and reports what prevents that.</summary>
internal static class OfficePackage
{
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
            PackageLimits.Check(stream);
            stream.Position = 0;
            return open(stream);
        }
        catch (OfficeException e)
        {
            Report(e.Message, reporter);
        }
        catch (Exception e) when (IsContentError(e))
        {
            Report("The document is not a valid Office document.", reporter);
        }

        return null;
    }

    private static bool IsContentError(Exception e) => e is InvalidDataException or XmlException or IOException
        or OpenXmlPackageException or FormatException or InvalidOperationException or ArgumentException
        or NotSupportedException or KeyNotFoundException or UriFormatException;

    private static void Report(string problem, Reporter reporter) => reporter.Report(
        OutlineDiagnosticCodes.InvalidPackage,
        Weight.Fatal,
        DiagnosticEffect.Dropped,
        problem + " It was not read.",
        1);
}
