using System.Text;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Opens what a document is read from.</summary>
internal static class StratMLReader
{
    private static XmlReaderSettings Settings => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, NameTable = new PlanNameTable() };

    public static ReadResult<StrategicFramework> Read(string xml, ReadOptions? options)
    {
        var diagnostics = new DiagnosticCollector(options ?? ReadOptions.Default);
        int max = diagnostics.Options.MaxBytes;
        if (xml.Length > max || (xml.Length > max / 3 && Encoding.UTF8.GetByteCount(xml) > max))
        {
            AddTooLarge(diagnostics);
            return diagnostics.ToResult<StrategicFramework>(null);
        }

        // A byte order mark, which means nothing here.
        int start = xml.StartsWith('\uFEFF') ? 1 : 0;
        return diagnostics.ToResult(DocumentReader.ReadDocument(() => XmlReader.Create(new StringReader(start == 0 ? xml : xml[1..]), Settings), diagnostics));
    }

    public static unsafe ReadResult<StrategicFramework> Read(ReadOnlySpan<byte> xml, ReadOptions? options)
    {
        // Nothing of the stream is there any more when the bytes may move again.
        fixed (byte* first = xml)
        {
            using Stream stream = xml.IsEmpty ? Stream.Null : new UnmanagedMemoryStream(first, xml.Length);
            return Read(stream, options);
        }
    }

    public static ReadResult<StrategicFramework> Read(Stream stream, ReadOptions? options)
    {
        var diagnostics = new DiagnosticCollector(options ?? ReadOptions.Default);
        using var bounded = new LengthLimitedStream(stream, diagnostics.Options.MaxBytes);
        try
        {
            return diagnostics.ToResult(DocumentReader.ReadDocument(() => XmlReader.Create(bounded, Settings), diagnostics));
        }
        catch (TooLargeException)
        {
            AddTooLarge(diagnostics);
            return diagnostics.ToResult<StrategicFramework>(null);
        }
    }

    public static async Task<ReadResult<StrategicFramework>> ReadAsync(Stream stream, ReadOptions? options, CancellationToken cancellationToken)
    {
        using var bytes = new PooledByteBufferWriter();
        await bytes.ReadFromAsync(stream, (options ?? ReadOptions.Default).MaxBytes, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        using MemoryStream read = bytes.Open();
        return Read(read, options);
    }

    private static void AddTooLarge(DiagnosticCollector diagnostics) => diagnostics.Add(
        DiagnosticCodes.TooLarge, ProblemClass.Fatal, DiagnosticEffect.Dropped,
        $"The document has more than {diagnostics.Options.MaxBytes} bytes, which is as many as {nameof(ReadOptions)}.{nameof(ReadOptions.MaxBytes)} allows.");
}
