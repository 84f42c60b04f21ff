namespace Interpol.Strategy.Model;

/// <summary>
/// Where each framework of a catalog stands, by its id: a hash table with open addressing. .NET's own takes a span as the key only from
/// version 9 on, and a reference is to be resolved without cutting its text into strings.
/// </summary>
internal sealed class FrameworkIndex
{
    private readonly EquatableList<StrategicFramework> _frameworks;
    private readonly Slot[] _slots;

    /// <exception cref="ArgumentException">Two frameworks have one id.</exception>
    public FrameworkIndex(EquatableList<StrategicFramework> frameworks)
    {
        _frameworks = frameworks;
        _slots = new Slot[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(frameworks.Count * 2) + 1)];
        for (int i = 0; i < frameworks.Count; i++)
        {
            string id = frameworks[i].Id.ToString();
            int hash = string.GetHashCode(id, StringComparison.Ordinal);
            int slot = FirstSlot(hash);
            for (; _slots[slot].Place != 0; slot = NextSlot(slot))
            {
                if (IsAt(slot, hash, id))
                {
                    throw new ArgumentException(
                        $"Two frameworks have the id '{id}': {Quoted.Show(frameworks[_slots[slot].Place - 1].Name)} and {Quoted.Show(frameworks[i].Name)}. In a catalog each id stands once.",
                        nameof(frameworks));
                }
            }

            _slots[slot] = new(hash, i + 1);
        }
    }

    /// <summary>The framework's position in the catalog; -1 when there is none of that id.</summary>
    public int Find(ReadOnlySpan<char> id)
    {
        int hash = string.GetHashCode(id, StringComparison.Ordinal);
        for (int slot = FirstSlot(hash); _slots[slot].Place != 0; slot = NextSlot(slot))
        {
            if (IsAt(slot, hash, id))
            {
                return _slots[slot].Place - 1;
            }
        }

        return -1;
    }

    private int FirstSlot(int hash) => hash & (_slots.Length - 1);

    private int NextSlot(int slot) => (slot + 1) & (_slots.Length - 1);

    private bool IsAt(int slot, int hash, ReadOnlySpan<char> id) =>
        _slots[slot].Hash == hash && id.SequenceEqual(_frameworks[_slots[slot].Place - 1].Id.ToString());

    /// <param name="Hash">The hash of the id.</param>
    /// <param name="Place">The position of the framework, counted from 1; 0 for a free slot.</param>
    private readonly record struct Slot(int Hash, int Place);
}
