using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads documents from strings, bytes, streams and XML readers.</summary>
internal static partial class StratMLReader
{
    public static ReadResult<StrategicFramework> Read(string xml, ReadOptions? options)
    {
        var reporter = new Reporter(options ?? ReadOptions.Default);
        if (Utf16.IsLongerInUtf8(xml, reporter.Options.MaxBytes))
        {
            return FailTooLarge(reporter);
        }

        // A byte order mark is meaningless in a string.
        reporter.Text = xml;
        using var input = new StringReader(xml.StartsWith('\uFEFF') ? xml[1..] : xml);
        return ReadDocument(input, reporter);
    }

    public static unsafe ReadResult<StrategicFramework> Read(
        ReadOnlySpan<byte> xml, ReadOptions? options, CancellationToken cancellationToken = default)
    {
        // Nothing keeps the stream when the bytes may move again.
        fixed (byte* first = xml)
        {
            using Stream stream = xml.IsEmpty ? Stream.Null : new UnmanagedMemoryStream(first, xml.Length);
            return Read(stream, options, cancellationToken);
        }
    }

    public static ReadResult<StrategicFramework> Read(
        Stream stream, ReadOptions? options, CancellationToken cancellationToken = default)
    {
        var reporter = new Reporter(options ?? ReadOptions.Default);
        if (XmlInput.IsTooLarge(stream, reporter.Options.MaxBytes))
        {
            return FailTooLarge(reporter);
        }

        using var input = new XmlInput(stream, reporter, cancellationToken);
        return ReadDocument(input, reporter);
    }

    public static async Task<ReadResult<StrategicFramework>> ReadAsync(
        Stream stream, ReadOptions? options, CancellationToken cancellationToken)
    {
        options ??= ReadOptions.Default;
        using var buffer = new DocumentBuffer(options.MaxLength);
        await buffer.ReadFromAsync(stream, cancellationToken).ConfigureAwait(false);
        return buffer.IsTooLarge
            ? FailTooLarge(new(options))
            : Read(buffer.GetBytes().Span, options, cancellationToken);
    }

    /// <summary>Reads the current element of a reader, or the first that follows, and moves past it.</summary>
    public static ReadResult<StrategicFramework> ReadElement(XmlReader xml, ReadOptions? options)
    {
        var reporter = new Reporter(options ?? ReadOptions.Default);
        return reporter.ToResult(ReadPlan(xml, reporter, isWholeDocument: false));
    }

    private static ReadResult<StrategicFramework> FailTooLarge(Reporter reporter)
    {
        string message = DiagnosticMessages.TooLarge(reporter.Options.MaxBytes);
        reporter.ReportUnreadable(DiagnosticCodes.TooLarge, message, new("", 1, 1));
        return reporter.ToResult(null);
    }
}
