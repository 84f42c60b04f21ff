using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Interpol.Strategy.Model;

/// <summary>
/// The hash of a framework's id or of a word: eight characters at a go, which takes less than half the time of .NET's own for spans. Other in every process, as
/// that one is, so that nobody can make up texts that all fall together.
/// </summary>
internal static class TextHash
{
    private const int CharsAtOnce = 4;
    private const ulong Odd = 0x9E3779B97F4A7C15;

    private static readonly ulong Seed = (ulong)HashCode.Combine(1) * Odd;

    public static int Of(ReadOnlySpan<char> text)
    {
        ulong hash = Seed + (uint)text.Length;
        if (text.Length < CharsAtOnce)
        {
            foreach (char c in text)
            {
                hash = Mix(hash, c);
            }

            return (int)hash;
        }

        ReadOnlySpan<char> rest = text;
        for (; rest.Length > 2 * CharsAtOnce; rest = rest[(2 * CharsAtOnce)..])
        {
            hash = Mix(hash ^ Read(rest), Read(rest[CharsAtOnce..]));
        }

        // The last characters, some of them for the second time.
        return (int)Mix(hash ^ Read(rest.Length < CharsAtOnce ? text[^CharsAtOnce..] : rest), Read(text[^CharsAtOnce..]));
    }

    private static ulong Read(ReadOnlySpan<char> text) => BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.AsBytes(text));

    /// <summary>No four characters of an id or a word are the odd number, which is four Han characters: neither factor is ever made zero by a text.</summary>
    private static ulong Mix(ulong hash, ulong value)
    {
        ulong high = Math.BigMul(hash, value ^ Odd, out ulong low);
        return high ^ low;
    }
}
