namespace Interpol.Strategy.Model.Tests;

/// <summary>A stream that cancels the reading while it is read, and ignores the token.</summary>
internal sealed class CancellingStream(byte[] bytes, CancellationTokenSource source) : MemoryStream(bytes)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await source.CancelAsync();
        return Read(buffer.Span);
    }
}
