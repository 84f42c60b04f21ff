namespace Interpol.Strategy.Model;

/// <summary>Represents a term of a query: a word or a phrase.</summary>
/// <param name="First">The index of its first word in the query.</param>
/// <param name="Count">The number of words.</param>
/// <param name="IsExcluded">A value that indicates whether hits must not contain the term.</param>
internal sealed record QueryTerm(int First, int Count, bool IsExcluded)
{
    /// <summary>Gets one bit per word of the term.</summary>
    public ulong Bits => (ulong.MaxValue >> (64 - Count)) << First;

    public ulong FirstBit => 1UL << First;

    public ulong LastBit => 1UL << (First + Count - 1);
}
