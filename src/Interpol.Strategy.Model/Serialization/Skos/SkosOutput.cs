using System.Buffers;
using System.Text;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Writes documents in pieces, so that the memory does not depend on the number of frameworks.</summary>
internal static class SkosOutput
{
    private const int ChunkLength = 64 * 1024;

    public static string Write(SkosDocument document, SkosSyntax syntax)
    {
        using var bytes = new PooledByteBufferWriter();
        Write(document, syntax, bytes);
        return Encoding.UTF8.GetString(bytes.Written.Span);
    }

    public static void Write(SkosDocument document, SkosSyntax syntax, IBufferWriter<byte> destination)
    {
        foreach (ReadOnlyMemory<byte> chunk in GetChunks(document, syntax))
        {
            destination.Write(chunk.Span);
        }
    }

    public static void Write(SkosDocument document, SkosSyntax syntax, Stream destination)
    {
        foreach (ReadOnlyMemory<byte> chunk in GetChunks(document, syntax))
        {
            destination.Write(chunk.Span);
        }
    }

    public static async Task WriteAsync(
        SkosDocument document, SkosSyntax syntax, Stream destination, CancellationToken cancellationToken)
    {
        foreach (ReadOnlyMemory<byte> chunk in GetChunks(document, syntax))
        {
            // The stream may ignore the token.
            cancellationToken.ThrowIfCancellationRequested();
            await destination.WriteAsync(chunk, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Returns the document in pieces. A piece is valid until the next one is requested.</summary>
    private static IEnumerable<ReadOnlyMemory<byte>> GetChunks(SkosDocument document, SkosSyntax syntax)
    {
        using var bytes = new PooledByteBufferWriter();
        using var writer = SkosWriter.Create(syntax, bytes, document.Options);
        writer.BeginDocument(document.Options.BaseIri);
        foreach (SkosNode node in document.Nodes)
        {
            node.Write(writer);
            writer.Flush();
            if (bytes.Written.Length >= ChunkLength)
            {
                yield return bytes.Written;
                bytes.Clear();
            }
        }

        writer.EndDocument();
        writer.Flush();
        yield return bytes.Written;
    }
}
