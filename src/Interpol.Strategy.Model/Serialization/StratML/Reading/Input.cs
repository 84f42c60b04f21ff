using System.Text;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Opens what a document is read from.</summary>
internal static class Input
{
    private static XmlReaderSettings Settings => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, NameTable = new PlanNames() };

    public static ReadResult<StrategicFramework> Read(string xml, ReadOptions? options)
    {
        var findings = new Findings(options ?? ReadOptions.Usual);
        int most = findings.Options.MaxBytes;
        if (xml.Length > most || (xml.Length > most / 3 && Encoding.UTF8.GetByteCount(xml) > most))
        {
            AddTooLarge(findings);
            return findings.Result<StrategicFramework>(null);
        }

        // A byte order mark, which means nothing here.
        int start = xml.StartsWith('\uFEFF') ? 1 : 0;
        return findings.Result(DocumentReader.ReadDocument(() => XmlReader.Create(new StringReader(start == 0 ? xml : xml[1..]), Settings), findings));
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
        var findings = new Findings(options ?? ReadOptions.Usual);
        using var bounded = new BoundedStream(stream, findings.Options.MaxBytes);
        try
        {
            return findings.Result(DocumentReader.ReadDocument(() => XmlReader.Create(bounded, Settings), findings));
        }
        catch (TooLargeException)
        {
            AddTooLarge(findings);
            return findings.Result<StrategicFramework>(null);
        }
    }

    public static async Task<ReadResult<StrategicFramework>> ReadAsync(Stream stream, ReadOptions? options, CancellationToken cancellationToken)
    {
        using var bytes = new PooledBytes();
        await bytes.ReadFromAsync(stream, (options ?? ReadOptions.Usual).MaxBytes, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        using MemoryStream read = bytes.Open();
        return Read(read, options);
    }

    private static void AddTooLarge(Findings findings) => findings.Add(
        DiagnosticCodes.TooLarge, Weight.Fatal, DiagnosticEffect.Dropped,
        $"The document has more than {findings.Options.MaxBytes} bytes, which is as many as {nameof(ReadOptions)}.{nameof(ReadOptions.MaxBytes)} allows.");
}
