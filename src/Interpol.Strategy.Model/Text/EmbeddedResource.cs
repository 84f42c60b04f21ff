using System.Buffers;

namespace Interpol.Strategy.Model;

/// <summary>Represents a resource that is embedded in the assembly, as memory that is not backed by an array.</summary>
/// <remarks>
/// The memory is that of the loaded assembly, so nothing is copied. It stays valid while the object is referenced,
/// because the object's type keeps the assembly loaded.
/// </remarks>
internal sealed unsafe class EmbeddedResource : MemoryManager<byte>
{
    private readonly byte* _start;
    private readonly int _length;

    private EmbeddedResource(byte* start, int length)
    {
        _start = start;
        _length = length;
    }

    public static ReadOnlyMemory<byte> Read(string name)
    {
        using var stream = (UnmanagedMemoryStream)typeof(EmbeddedResource).Assembly.GetManifestResourceStream(name)!;
        return new EmbeddedResource(stream.PositionPointer, (int)stream.Length).Memory;
    }

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)elementIndex, (uint)_length, nameof(elementIndex));
        return new(_start + elementIndex, pinnable: this);
    }

    // The memory never moves.
    public override void Unpin()
    {
    }

    // The memory belongs to the assembly.
    protected override void Dispose(bool disposing)
    {
    }
}
