namespace Interpol.Strategy.Model;

/// <summary>Represents a term of a query, which is a word or a phrase, or another form of a term.</summary>
/// <param name="First">The index of its first word in the query.</param>
/// <param name="Count">The number of words.</param>
/// <param name="IsExcluded">A value that indicates whether hits must not contain the term.</param>
internal sealed record QueryTerm(int First, int Count, bool IsExcluded)
{
    /// <summary>Gets the position in the query.</summary>
    public TextRange Range { get; init; }

    /// <summary>Gets a value that indicates whether the term is in quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Gets a value that indicates whether the term is one word in capitals.</summary>
    public bool IsCapitals { get; init; }

    /// <summary>Gets the last character that joins the words, such as a hyphen, or NUL.</summary>
    public char Joiner { get; init; }

    /// <summary>Gets the number of the term that this is another form of.</summary>
    public int Original { get; init; }

    /// <summary>Gets one bit per word of the term.</summary>
    public ulong Bits => (ulong.MaxValue >> (64 - Count)) << First;

    public ulong FirstBit => 1UL << First;

    public ulong LastBit => 1UL << (First + Count - 1);
}
