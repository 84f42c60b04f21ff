namespace Interpol.Strategy.Model;

/// <summary>Represents a term of a query, which is a word or a phrase, or another form of a term.</summary>
/// <param name="First">The index of its first word in the query.</param>
/// <param name="IsExcluded">A value that indicates whether hits must not contain the term.</param>
internal sealed record QueryTerm(int First, bool IsExcluded)
{
    /// <summary>Gets or sets the number of words.</summary>
    public int Count { get; set; }

    /// <summary>Gets or sets the position in the query.</summary>
    public TextRange Range { get; set; }

    /// <summary>Gets a value that indicates whether the term is in quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Gets or sets a value that indicates whether the term is one word in capitals.</summary>
    public bool IsCapitals { get; set; }

    /// <summary>Gets or sets the last character that joins the words, such as a hyphen, or NUL.</summary>
    public char Joiner { get; set; }

    /// <summary>Gets the number of the term that this is another form of.</summary>
    public int Original { get; init; }

    /// <summary>Gets one bit per word of the term.</summary>
    public ulong Bits => (ulong.MaxValue >> (64 - Count)) << First;

    public ulong FirstBit => 1UL << First;

    public ulong LastBit => 1UL << (First + Count - 1);
}
