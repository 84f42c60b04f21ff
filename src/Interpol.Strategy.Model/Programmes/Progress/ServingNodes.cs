namespace Interpol.Strategy.Model;

/// <summary>Collects the programmes and activities that serve each element.</summary>
internal sealed class ServingNodes(ElementSlots slots)
{
    /// <summary>The number of begun programmes and activities that name each element.</summary>
    private readonly Dictionary<int, int> _named = [];

    private readonly Dictionary<int, List<ProgressNode>> _bySlot = [];

    /// <summary>Returns the programmes and activities that serve an element, weighted by their contributions.</summary>
    public List<ProgressNode> Find(int slot) => _bySlot.GetValueOrDefault(slot) ?? [];

    /// <summary>Begins a programme or an activity. Those that begin before its end are within it.</summary>
    /// <returns>The elements that the contributions name, with the sum of their weights.</returns>
    public Dictionary<int, decimal> Begin(EquatableList<Contribution> contributions)
    {
        var served = new Dictionary<int, decimal>();
        foreach (Contribution contribution in contributions)
        {
            if (slots.Find(contribution.Element) is >= 0 and var slot)
            {
                decimal before = served.GetValueOrDefault(slot);

                // A sum that is out of range stays at the largest weight.
                served[slot] = before > decimal.MaxValue - contribution.Weight
                    ? decimal.MaxValue
                    : before + contribution.Weight;
            }
        }

        foreach (int slot in served.Keys)
        {
            _named[slot] = _named.GetValueOrDefault(slot) + 1;
        }

        return served;
    }

    /// <summary>Ends a programme or an activity, and adds it to the elements that it serves.</summary>
    public void End(Dictionary<int, decimal> served, ProgressNode assessed)
    {
        foreach ((int slot, decimal weight) in served)
        {
            // Of those that name the same element, only the outermost counts.
            _named[slot]--;
            if (_named[slot] == 0)
            {
                if (!_bySlot.TryGetValue(slot, out List<ProgressNode>? nodes))
                {
                    _bySlot.Add(slot, nodes = []);
                }

                nodes.Add(assessed with { Weight = weight });
            }
        }
    }
}
