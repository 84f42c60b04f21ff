using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Interpol.Strategy.Model;

/// <summary>
/// The hash of a framework's id: four characters at a go, which takes half the time of .NET's own for spans. Other in every process, as
/// that one is, so that nobody can make up ids that all fall together.
/// </summary>
internal static class IdHash
{
    private const int CharsAtOnce = 4;
    private const ulong Odd = 0x9E3779B97F4A7C15;

    private static readonly ulong Seed = (ulong)HashCode.Combine(1) * Odd;

    public static int Of(ReadOnlySpan<char> id)
    {
        ulong hash = Seed + (uint)id.Length;
        if (id.Length < CharsAtOnce)
        {
            foreach (char c in id)
            {
                hash = Mix(hash, c);
            }

            return (int)hash;
        }

        ReadOnlySpan<char> rest = id;
        for (; rest.Length > CharsAtOnce; rest = rest[CharsAtOnce..])
        {
            hash = Mix(hash, Read(rest));
        }

        return (int)Mix(hash, Read(id[^CharsAtOnce..]));
    }

    private static ulong Read(ReadOnlySpan<char> text) => BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.AsBytes(text));

    private static ulong Mix(ulong hash, ulong value)
    {
        ulong high = Math.BigMul(hash ^ value, Odd, out ulong low);
        return high ^ low;
    }
}
