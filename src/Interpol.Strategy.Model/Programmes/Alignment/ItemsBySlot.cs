namespace Interpol.Strategy.Model;

/// <summary>Contains the indexes of the items of each slot, in order.</summary>
internal sealed class ItemsBySlot
{
    private readonly int[] _starts;
    private readonly int[] _items;

    /// <param name="slots">The number of slots.</param>
    /// <param name="links">The slots and the items that serve them, in the order of the items.</param>
    public ItemsBySlot(int slots, List<(int Slot, int Item)> links)
    {
        _starts = new int[slots + 1];
        int[] last = new int[slots];
        Array.Fill(last, -1);
        int kept = 0;
        for (int i = 0; i < links.Count; i++)
        {
            // An item that names an element twice serves it once. Its links are consecutive.
            (int slot, int item) = links[i];
            if (last[slot] != item)
            {
                last[slot] = item;
                links[kept++] = links[i];
                _starts[slot + 1]++;
            }
        }

        for (int i = 0; i < slots; i++)
        {
            _starts[i + 1] += _starts[i];
            last[i] = _starts[i];
        }

        _items = new int[kept];
        for (int i = 0; i < kept; i++)
        {
            _items[last[links[i].Slot]++] = links[i].Item;
        }
    }

    /// <summary>Returns the items of consecutive slots.</summary>
    public ReadOnlySpan<int> GetRange(int start, int end) => _items.AsSpan(_starts[start].._starts[end]);
}
