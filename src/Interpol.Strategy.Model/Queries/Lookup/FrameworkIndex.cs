using System.Numerics;

namespace Interpol.Strategy.Model;

/// <summary>
/// Finds the frameworks of a catalog by id: a hash table with open addressing and keys that can be spans.
/// </summary>
/// <remarks>
/// The table contains only numbers, and the characters of all ids are in one array, so that lookups in a large catalog
/// stay in the processor cache.
/// </remarks>
internal sealed class FrameworkIndex
{
    private readonly EquatableList<StrategicFramework> _frameworks;
    private readonly ElementGrid _grid;
    private readonly char[] _ids;
    private readonly Entry[] _entries;

    /// <summary>The position of a framework for each hash code, counted from 1, or 0.</summary>
    private readonly int[] _table;

    /// <param name="frameworks">The frameworks, with unique ids.</param>
    public FrameworkIndex(EquatableList<StrategicFramework> frameworks)
    {
        _frameworks = frameworks;
        _grid = new(frameworks);
        _ids = new char[frameworks.Sum(framework => framework.Id.ToString().Length)];
        _entries = new Entry[frameworks.Count];
        _table = new int[(int)BitOperations.RoundUpToPowerOf2((uint)(frameworks.Count * 2) + 1)];
        int used = 0;
        for (int i = 0; i < frameworks.Count; i++)
        {
            string id = frameworks[i].Id.ToString();
            int hash = TextHash.Of(id);
            FindEntry(id, hash) = i + 1;
            id.CopyTo(_ids.AsSpan(used));
            _entries[i] = new(hash, used, id.Length, _grid.Add(frameworks[i]));
            used += id.Length;
        }
    }

    /// <summary>Returns the index of the framework in the catalog, or -1.</summary>
    public int Find(ReadOnlySpan<char> id) => FindEntry(id, TextHash.Of(id)) - 1;

    /// <summary>
    /// Returns the goal or objective with a code in the framework with an id, or <see langword="null"/>.
    /// </summary>
    public StrategyElement? Find(ReadOnlySpan<char> id, ReadOnlySpan<char> code, ulong packed)
    {
        int position = Find(id);
        return position < 0 ? null : _grid.Find(_entries[position].Elements, packed) ?? CodeLookup.FindElement(_frameworks[position], code, packed);
    }

    /// <summary>Returns the index of the entry of an id, or of the free entry for it.</summary>
    private ref int FindEntry(ReadOnlySpan<char> id, int hash)
    {
        int[] table = _table;
        int i = hash & (table.Length - 1);
        while (table[i] != 0 && !HasId(table[i] - 1, id, hash))
        {
            i = (i + 1) & (table.Length - 1);
        }

        return ref table[i];
    }

    private bool HasId(int position, ReadOnlySpan<char> id, int hash)
    {
        ref readonly Entry entry = ref _entries[position];
        return entry.Hash == hash && id.SequenceEqual(_ids.AsSpan(entry.IdStart, entry.IdLength));
    }

    /// <param name="Hash">The hash code of the id.</param>
    /// <param name="IdStart">The start of the characters of the id.</param>
    /// <param name="IdLength">The number of characters of the id.</param>
    /// <param name="Elements">The area of the framework in the grid.</param>
    private readonly record struct Entry(int Hash, int IdStart, int IdLength, ElementGrid.Area Elements);
}
