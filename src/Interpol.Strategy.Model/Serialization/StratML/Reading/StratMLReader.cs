using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads documents from strings, bytes, streams and XML readers.</summary>
internal static partial class StratMLReader
{
    private static XmlReaderSettings Settings => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static ReadResult<StrategicFramework> Read(string xml, ReadOptions? options)
    {
        var reporter = new Reporter(options ?? ReadOptions.Default);
        if (Utf16.IsLongerInUtf8(xml, reporter.Options.MaxBytes))
        {
            return FailTooLarge(reporter);
        }

        // A byte order mark is meaningless in a string.
        int start = xml.StartsWith('\uFEFF') ? 1 : 0;
        return ReadDocument(() => XmlReader.Create(new StringReader(start == 0 ? xml : xml[1..]), Settings), reporter);
    }

    public static unsafe ReadResult<StrategicFramework> Read(ReadOnlySpan<byte> xml, ReadOptions? options)
    {
        // Nothing keeps the stream when the bytes may move again.
        fixed (byte* first = xml)
        {
            using Stream stream = xml.IsEmpty ? Stream.Null : new UnmanagedMemoryStream(first, xml.Length);
            return Read(stream, options);
        }
    }

    public static ReadResult<StrategicFramework> Read(Stream stream, ReadOptions? options)
    {
        var reporter = new Reporter(options ?? ReadOptions.Default);
        using var limited = new LengthLimitedStream(stream, reporter.Options.MaxBytes);
        if (limited.IsTooLong)
        {
            return FailTooLarge(reporter);
        }

        try
        {
            return ReadDocument(() => XmlReader.Create(limited, Settings), reporter);
        }
        catch (IOException) when (limited.IsTooLong)
        {
            return FailTooLarge(reporter);
        }
    }

    public static async Task<ReadResult<StrategicFramework>> ReadAsync(
        Stream stream, ReadOptions? options, CancellationToken cancellationToken)
    {
        options ??= ReadOptions.Default;
        using var buffer = new DocumentBuffer(options.MaxLength);
        await buffer.ReadFromAsync(stream, cancellationToken).ConfigureAwait(false);
        return buffer.IsTooLarge ? FailTooLarge(new(options)) : Read(buffer.GetBytes().Span, options);
    }

    /// <summary>Reads the current element of a reader, or the first that follows, and moves past it.</summary>
    public static ReadResult<StrategicFramework> ReadElement(XmlReader xml, ReadOptions? options)
    {
        var reporter = new Reporter(options ?? ReadOptions.Default);
        return ReadResult<StrategicFramework>.Create(ReadPlan(xml, reporter, isWholeDocument: false), reporter);
    }

    private static ReadResult<StrategicFramework> FailTooLarge(Reporter reporter)
    {
        string message = DiagnosticMessages.TooLarge(reporter.Options.MaxBytes);
        reporter.ReportUnreadable(DiagnosticCodes.TooLarge, message, default);
        return ReadResult<StrategicFramework>.Create(null, reporter);
    }
}
