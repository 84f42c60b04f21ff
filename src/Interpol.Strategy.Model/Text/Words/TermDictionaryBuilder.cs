namespace Interpol.Strategy.Model;

/// <summary>
/// Assigns numbers to distinct words: a hash table over one array of characters, which does not create strings.
/// </summary>
internal sealed class TermDictionaryBuilder
{
    /// <summary>The number of words.</summary>
    public int Count;

    private char[] _chars = new char[256];

    /// <summary>The words, followed by the start of the next one.</summary>
    private Term[] _terms = new Term[64];

    /// <summary>The number of a word for each hash code, counted from 1, or 0.</summary>
    private int[] _table = new int[128];

    public ReadOnlySpan<char> this[int number]
    {
        get
        {
            int start = _terms[number].Start;
            return _chars.AsSpan(start, _terms[number + 1].Start - start);
        }
    }

    /// <summary>Returns a reference to a number that the caller stores with a word. It is 0 for a new word.</summary>
    public ref int Tag(int number) => ref _terms[number].Tag;

    /// <summary>Adds a word, if it is new, and returns its number.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        int hash = TextHash.Compute(word);
        int slot = hash & (_table.Length - 1);
        while (_table[slot] != 0)
        {
            int number = _table[slot] - 1;
            if (_terms[number].Hash == hash && this[number].SequenceEqual(word))
            {
                return number;
            }

            slot = (slot + 1) & (_table.Length - 1);
        }

        _table[slot] = Count + 1;
        Append(word, hash);
        if (Count > _table.Length / 2)
        {
            Enlarge();
        }

        return Count - 1;
    }

    /// <summary>Returns the numbers of all words, in ordinal order.</summary>
    public int[] InOrder()
    {
        int[] order = new int[Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (left, right) => this[left].SequenceCompareTo(this[right]));
        return order;
    }

    /// <summary>Returns the rank of each number in an order.</summary>
    public static int[] GetRanks(int[] order)
    {
        int[] ranks = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            ranks[order[i]] = i;
        }

        return ranks;
    }

    private void Append(ReadOnlySpan<char> word, int hash)
    {
        int start = _terms[Count].Start;
        if (_chars.Length - start < word.Length)
        {
            char[] chars = new char[Math.Max(_chars.Length * 2, start + word.Length)];
            Array.Copy(_chars, chars, start);
            _chars = chars;
        }

        word.CopyTo(_chars.AsSpan(start));
        _terms[Count].Hash = hash;
        Count++;
        if (Count == _terms.Length)
        {
            // Not Array.Resize, which the runtime compiles for each structure.
            var terms = new Term[Count * 2];
            Array.Copy(_terms, terms, Count);
            _terms = terms;
        }

        _terms[Count].Start = start + word.Length;
    }

    private void Enlarge()
    {
        _table = new int[_table.Length * 2];
        for (int number = 0; number < Count; number++)
        {
            int slot = _terms[number].Hash & (_table.Length - 1);
            while (_table[slot] != 0)
            {
                slot = (slot + 1) & (_table.Length - 1);
            }

            _table[slot] = number + 1;
        }
    }

    private struct Term
    {
        public int Start;
        public int Hash;
        public int Tag;
    }
}
