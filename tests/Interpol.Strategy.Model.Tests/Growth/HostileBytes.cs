using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides JSON documents that are too large for a string, and reads them.</summary>
internal static class HostileBytes
{
    private static readonly ReadOptions Unlimited = new() { MaxBytes = int.MaxValue };

    /// <summary>Returns the start of a document, in which a part is repeated.</summary>
    public static byte[] Create(string prefix, string repeated, int count)
    {
        byte[] start = Encoding.UTF8.GetBytes("{\"formatVersion\":1,\"id\":\"plan\",\"name\":\"\"," + prefix);
        byte[] piece = Encoding.UTF8.GetBytes(repeated);
        byte[] document = new byte[start.Length + (piece.Length * count)];
        start.CopyTo(document, 0);
        for (int i = 0; i < count; i++)
        {
            piece.CopyTo(document, start.Length + (i * piece.Length));
        }

        return document;
    }

    /// <summary>Reads a document without a size limit, and asserts the maximum of allocated bytes.</summary>
    public static ReadResult<StrategicFramework> AssertCheap(byte[] document, long maxAllocated)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadResult<StrategicFramework> result = FrameworkJson.Read(document, Unlimited);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, maxAllocated);
        return result;
    }
}
