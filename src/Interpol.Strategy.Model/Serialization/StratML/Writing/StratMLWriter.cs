using System.Globalization;
using System.Text;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Opens what a document is written to.</summary>
internal static class StratMLWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Write(StrategicFramework framework, StratMLWriteOptions? options)
    {
        options ??= StratMLWriteOptions.Default;
        WriteCheck.ThrowIfUnwritable(framework, options.Version);
        using var text = new Utf8StringWriter();
        using (var writer = XmlWriter.Create(text, Settings(options)))
        {
            WriteDocument(framework, writer, options, endsLine: options.Indented);
        }

        return text.ToString();
    }

    public static void Write(StrategicFramework framework, Stream destination, StratMLWriteOptions? options)
    {
        options ??= StratMLWriteOptions.Default;
        WriteCheck.ThrowIfUnwritable(framework, options.Version);
        using var writer = XmlWriter.Create(destination, Settings(options));
        WriteDocument(framework, writer, options, endsLine: options.Indented);
    }

    public static async Task WriteAsync(StrategicFramework framework, Stream destination, StratMLWriteOptions? options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var bytes = new PooledByteBufferWriter();
        using (var collected = new BufferStream(bytes))
        {
            Write(framework, collected, options);
        }

        await destination.WriteAsync(bytes.Written, cancellationToken).ConfigureAwait(false);
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
            new PlanWriter(writer, options).Write(framework);
        }
    }

    private static void WriteDocument(StrategicFramework framework, XmlWriter writer, StratMLWriteOptions options, bool endsLine)
    {
        writer.WriteStartDocument();
        if (options.StylesheetHref is { } href)
        {
            writer.WriteProcessingInstruction("xml-stylesheet", $"type=\"text/xsl\" href=\"{Escaped(href)}\"");
        }

        new PlanWriter(writer, options).Write(framework);
        if (endsLine)
        {
            // As text files do.
            writer.WriteWhitespace("\n");
        }

        writer.WriteEndDocument();
    }

    /// <summary>What has been checked is not checked again; and a carriage return is written as a character reference, whatever a writer would do with it.</summary>
    private static XmlWriterSettings Settings(StratMLWriteOptions options) => new()
    {
        Encoding = Utf8,
        Indent = options.Indented,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
        CheckCharacters = false,
    };

    /// <summary>A text between quotation marks in an instruction.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            _ = c is '&' or '<' or '>' or '"' or '\t' or '\n' or '\r' ? escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)c};") : escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>A text that is to be stored as UTF-8, and declares so.</summary>
    private sealed class Utf8StringWriter() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Utf8;
    }
}
