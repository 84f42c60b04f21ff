namespace Interpol.Strategy.Model;

/// <summary>Represents a term of a query, which is a word or a phrase, or another form of a term.</summary>
internal sealed record QueryTerm
{
    // Fields, because the first use in a process waits for the compilation of every accessor.

    /// <summary>The index of the first word in the query.</summary>
    public required int First;

    /// <summary>The number of words.</summary>
    public int Count;

    /// <summary>The position in the query.</summary>
    public TextRange Range;

    /// <summary>Indicates whether hits must not contain the term.</summary>
    public required bool IsExcluded;

    /// <summary>Indicates whether the term is in quotation marks.</summary>
    public bool IsQuoted;

    /// <summary>Indicates whether the term is one word in capitals.</summary>
    public bool IsCapitals;

    /// <summary>The last character that joins the words, such as a hyphen, or NUL.</summary>
    public char Joiner;

    /// <summary>The number of the term that this is another form of.</summary>
    public int Original;

    /// <summary>Gets one bit per word of the term.</summary>
    public ulong Bits => (ulong.MaxValue >> (64 - Count)) << First;

    public ulong FirstBit => 1UL << First;

    public ulong LastBit => 1UL << (First + Count - 1);
}
