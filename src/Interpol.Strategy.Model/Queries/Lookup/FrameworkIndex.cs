using System.Numerics;

namespace Interpol.Strategy.Model;

/// <summary>
/// Where each framework of a catalog stands, by its id: a hash table with open addressing. .NET's own takes a span as the key only from
/// version 9 on, and a reference is to be resolved without cutting its text into strings.
/// </summary>
/// <remarks>
/// In a large catalog, a search waits for memory and for little else. So the table holds numbers alone, the entries stand close together,
/// and the ids' characters do too, in one array: all three stay in a processor's cache, where the frameworks and their strings do not.
/// </remarks>
internal sealed class FrameworkIndex
{
    private readonly EquatableList<StrategicFramework> _frameworks;
    private readonly ElementGrid _grid;
    private readonly char[] _ids;
    private readonly Entry[] _entries;

    /// <summary>For each hash the position of a framework, counted from 1; 0 where there is none.</summary>
    private readonly int[] _table;

    /// <param name="frameworks">The frameworks, no two of one id.</param>
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

    /// <summary>The framework's position in the catalog; -1 when there is none of that id.</summary>
    public int Find(ReadOnlySpan<char> id) => FindEntry(id, TextHash.Of(id)) - 1;

    /// <summary>The goal or the objective that has a code in the framework of an id; <see langword="null"/> when there is none.</summary>
    public StrategyElement? Find(ReadOnlySpan<char> id, ReadOnlySpan<char> code, ulong packed)
    {
        int position = Find(id);
        return position < 0 ? null : _grid.Find(_entries[position].Elements, packed) ?? CodeLookup.FindElement(_frameworks[position], code, packed);
    }

    /// <summary>Where the table holds the position of an id's framework, or would hold it.</summary>
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

    /// <param name="Hash">The hash of the framework's id.</param>
    /// <param name="IdStart">Where the id's characters begin.</param>
    /// <param name="IdLength">How many they are.</param>
    /// <param name="Elements">Where the framework's elements stand in the grid.</param>
    private readonly record struct Entry(int Hash, int IdStart, int IdLength, ElementGrid.Area Elements);
}
