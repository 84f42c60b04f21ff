namespace Interpol.Strategy.Model;

/// <summary>Represents a sorted list of distinct words in one array, for lookup by word and by prefix.</summary>
internal sealed class TermDictionary
{
    // A field, because the first use in a process waits for the compilation of an accessor.

    /// <summary>The number of words.</summary>
    public readonly int Count;

    private readonly char[] _chars;

    /// <summary>The start of each word, followed by the end of the last.</summary>
    private readonly int[] _starts;

    /// <param name="words">The words.</param>
    /// <param name="order">The numbers of the words, in order.</param>
    public TermDictionary(TermDictionaryBuilder words, ReadOnlySpan<int> order)
    {
        Count = order.Length;
        _starts = new int[Count + 1];
        for (int i = 0; i < order.Length; i++)
        {
            _starts[i + 1] = _starts[i] + words[order[i]].Length;
        }

        _chars = new char[_starts[^1]];
        for (int i = 0; i < order.Length; i++)
        {
            words[order[i]].CopyTo(_chars.AsSpan(_starts[i]));
        }
    }

    public long Bytes => ((long)_chars.Length * sizeof(char)) + ((long)_starts.Length * sizeof(int));

    public ReadOnlySpan<char> this[int number] =>
        _chars.AsSpan(_starts[number], _starts[number + 1] - _starts[number]);

    /// <summary>Returns the number of a word, or -1 if it is not in the list.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        int number = FirstFrom(word);
        return number < Count && this[number].SequenceEqual(word) ? number : -1;
    }

    /// <summary>Returns the range of words that start with a prefix, which must not be empty.</summary>
    public (int First, int End) WithPrefix(ReadOnlySpan<char> prefix)
    {
        int first = FirstFrom(prefix);
        int end = first;
        int high = Count;
        while (end < high)
        {
            int middle = (end + high) >>> 1;
            (end, high) = this[middle].StartsWith(prefix) ? (middle + 1, high) : (end, middle);
        }

        return (first, end);
    }

    private int FirstFrom(ReadOnlySpan<char> word)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = this[middle].SequenceCompareTo(word) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
