namespace Interpol.Strategy.Model;

/// <summary>
/// Where each framework of a catalog stands, by its id: a hash table with open addressing. .NET's own takes a span as the key only from
/// version 9 on, and a reference is to be resolved without cutting its text into strings.
/// </summary>
internal sealed class FrameworkIndex
{
    private readonly EquatableList<StrategicFramework> _frameworks;
    private readonly ElementGrid _grid;
    private readonly Slot[] _slots;

    /// <exception cref="ArgumentException">Two frameworks have one id.</exception>
    public FrameworkIndex(EquatableList<StrategicFramework> frameworks)
    {
        _frameworks = frameworks;
        _grid = new(frameworks);
        _slots = new Slot[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(frameworks.Count * 2) + 1)];
        for (int i = 0; i < frameworks.Count; i++)
        {
            string id = frameworks[i].Id.ToString();
            int hash = IdHash.Of(id);
            ref Slot slot = ref FindSlot(id, hash);
            if (slot.Place != 0)
            {
                throw new ArgumentException(
                    $"Two frameworks have the id '{id}': {Quoted.Show(frameworks[slot.Place - 1].Name)} and {Quoted.Show(frameworks[i].Name)}. In a catalog each id stands once.",
                    nameof(frameworks));
            }

            slot = new(id, hash, i + 1, _grid.Add(frameworks[i]));
        }
    }

    /// <summary>The framework's position in the catalog; -1 when there is none of that id.</summary>
    public int Find(ReadOnlySpan<char> id) => FindSlot(id, IdHash.Of(id)).Place - 1;

    /// <summary>The goal or the objective that has a code in the framework of an id; <see langword="null"/> when there is none.</summary>
    public StrategyElement? Find(ReadOnlySpan<char> id, ReadOnlySpan<char> code, ulong outline)
    {
        ref readonly Slot slot = ref FindSlot(id, IdHash.Of(id));
        return slot.Place == 0 ? null : _grid.Find(slot.Elements, outline) ?? CodeLookup.Element(_frameworks[slot.Place - 1], code, outline);
    }

    /// <summary>The slot of an id, or the free one where it would stand.</summary>
    private ref Slot FindSlot(ReadOnlySpan<char> id, int hash)
    {
        Slot[] slots = _slots;
        int i = hash & (slots.Length - 1);
        while (slots[i].Place != 0 && !(slots[i].Hash == hash && id.SequenceEqual(slots[i].Id)))
        {
            i = (i + 1) & (slots.Length - 1);
        }

        return ref slots[i];
    }

    /// <param name="Id">The framework's id, here so that a search need not go to the framework for it.</param>
    /// <param name="Hash">The hash of the id.</param>
    /// <param name="Place">The position of the framework, counted from 1; 0 for a free slot.</param>
    /// <param name="Elements">Where the framework's elements stand in the grid.</param>
    private readonly record struct Slot(string Id, int Hash, int Place, ElementGrid.Area Elements);
}
