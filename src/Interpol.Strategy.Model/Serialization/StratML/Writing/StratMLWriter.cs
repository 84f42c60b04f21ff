using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Writes documents to strings, streams and XML writers.</summary>
internal static class StratMLWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Write(StrategicFramework framework, StratMLWriteOptions? options)
    {
        using var bytes = new PooledByteBufferWriter();
        Write(framework, bytes, options);
        return Utf8.GetString(bytes.Written.Span);
    }

    public static void Write(
        StrategicFramework framework, IBufferWriter<byte> destination, StratMLWriteOptions? options)
    {
        using var stream = new BufferStream(destination);
        Write(framework, stream, options);
    }

    public static void Write(StrategicFramework framework, Stream stream, StratMLWriteOptions? options)
    {
        options ??= StratMLWriteOptions.Default;
        WriteCheck.ThrowIfUnwritable(framework, options.Version);
        using var writer = XmlWriter.Create(stream, Settings(options));
        WriteDocument(framework, writer, options, endsLine: options.Indented);
    }

    public static async Task WriteAsync(
        StrategicFramework framework,
        Stream stream,
        StratMLWriteOptions? options,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var bytes = new PooledByteBufferWriter();
        Write(framework, bytes, options);
        await stream.WriteAsync(bytes.Written, cancellationToken).ConfigureAwait(false);
    }

    public static void Write(StrategicFramework framework, XmlWriter writer, StratMLWriteOptions? options)
    {
        options ??= StratMLWriteOptions.Default;
        WriteCheck.ThrowIfUnwritable(framework, options.Version);
        if (writer.WriteState == WriteState.Start && writer.Settings?.ConformanceLevel != ConformanceLevel.Fragment)
        {
            WriteDocument(framework, writer, options, endsLine: false);
        }
        else
        {
            PlanElements.Write(new(writer, framework, options), framework);
        }
    }

    private static void WriteDocument(
        StrategicFramework framework, XmlWriter writer, StratMLWriteOptions options, bool endsLine)
    {
        writer.WriteStartDocument();
        if (options.StylesheetHref is { } href)
        {
            writer.WriteProcessingInstruction("xml-stylesheet", $"type=\"text/xsl\" href=\"{Escaped(href)}\"");
        }

        PlanElements.Write(new(writer, framework, options), framework);
        if (endsLine)
        {
            // Text files end with a line feed.
            writer.WriteWhitespace("\n");
        }

        writer.WriteEndDocument();
    }

    /// <summary>
    /// Characters were checked before, and carriage returns are written as character references by
    /// <see cref="ElementWriter"/>.
    /// </summary>
    private static XmlWriterSettings Settings(StratMLWriteOptions options) => new()
    {
        Encoding = Utf8,
        Indent = options.Indented,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
        CheckCharacters = false,
    };

    /// <summary>Escapes a text for a quoted value in a processing instruction.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool isSpecial = c is '&' or '<' or '>' or '"' or '\t' or '\n' or '\r';
            _ = isSpecial ? escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)c};") : escaped.Append(c);
        }

        return escaped.ToString();
    }
}
