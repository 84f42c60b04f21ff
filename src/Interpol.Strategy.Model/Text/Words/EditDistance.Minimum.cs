using System.Numerics;

namespace Interpol.Strategy.Model;

/// <content>A minimum that is cheap to compute, from sets of letters.</content>
internal static partial class EditDistance
{
    /// <summary>Returns the characters of a word as a set of 32 bits. Some characters share a bit.</summary>
    public static uint GetLetters(ReadOnlySpan<char> word)
    {
        uint letters = 0;
        foreach (char c in word)
        {
            letters |= 1u << (c % 32);
        }

        return letters;
    }

    /// <summary>
    /// Returns the minimum distance of two words with these characters. One change adds and removes at most one
    /// character.
    /// </summary>
    public static int ComputeMinimum(uint left, uint right) =>
        Math.Max(BitOperations.PopCount(left & ~right), BitOperations.PopCount(right & ~left));
}
