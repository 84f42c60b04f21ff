namespace Interpol.Strategy.Model;

/// <summary>What an element has or has not: a word, or several that follow one another.</summary>
/// <param name="First">The number of its first word in the query.</param>
/// <param name="Count">How many words it has.</param>
/// <param name="IsExcluded">Whether it is what no hit may have.</param>
internal readonly record struct QueryTerm(int First, int Count, bool IsExcluded)
{
    /// <summary>A bit for each of its words.</summary>
    public ulong Bits => (ulong.MaxValue >> (64 - Count)) << First;

    public ulong FirstBit => 1UL << First;

    public ulong LastBit => 1UL << (First + Count - 1);
}
