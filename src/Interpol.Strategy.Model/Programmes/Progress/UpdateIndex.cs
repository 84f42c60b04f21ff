namespace Interpol.Strategy.Model;

/// <summary>Finds the updates of each indicator and element.</summary>
internal sealed class UpdateIndex
{
    private readonly Dictionary<(int Slot, int Index), List<ProgressUpdate>> _byPosition = [];
    private readonly Dictionary<string, List<ProgressUpdate>> _byIdentifier = [];
    private readonly Dictionary<int, ProgressUpdate> _statusBySlot = [];

    public UpdateIndex(StrategicFramework framework, ElementSlots slots, ProgressReport? report)
    {
        if (report is null || report.Updates.IsEmpty)
        {
            return;
        }

        StrategyElement[] elements =
            [.. framework.GetElements().Where(element => element is Goal or Objective)];
        Dictionary<(int Slot, string Identifier), (int Slot, int Index)> identifiers = GetIdentifiers(elements);
        foreach (ProgressUpdate update in report.Updates)
        {
            if (update.Element.FrameworkId != framework.Id)
            {
                continue;
            }

            int slot = slots.Find(update.Element);
            if (update.IndicatorIdentifier is { } identifier)
            {
                // An indicator of the element precedes those of programmes with the same identifier.
                if (identifiers.TryGetValue((slot, identifier), out (int Slot, int Index) position))
                {
                    Add(_byPosition, position, update);
                }
                else
                {
                    Add(_byIdentifier, identifier, update);
                }
            }
            else if (slot >= 0)
            {
                if (elements[slot] is Objective { Indicators.Count: 1 })
                {
                    Add(_byPosition, (slot, 0), update);
                }

                AddStatus(slot, update);
            }
        }
    }

    /// <summary>Returns the updates of an indicator of the framework.</summary>
    public List<ProgressUpdate>? Find(int slot, int index) => _byPosition.GetValueOrDefault((slot, index));

    /// <summary>Returns the updates of an indicator of a programme or activity.</summary>
    public List<ProgressUpdate>? Find(string? identifier) =>
        identifier is null ? null : _byIdentifier.GetValueOrDefault(identifier);

    /// <summary>Returns the latest status that was reported for an element.</summary>
    public ProgressStatus? FindStatus(int slot) => _statusBySlot.GetValueOrDefault(slot)?.Status;

    /// <summary>Returns the latest status in updates.</summary>
    public static ProgressStatus? GetStatus(List<ProgressUpdate>? updates)
    {
        ProgressUpdate? latest = null;
        foreach (ProgressUpdate update in updates ?? [])
        {
            if (update.Status is not null && !(update.Date < latest?.Date))
            {
                latest = update;
            }
        }

        return latest?.Status;
    }

    /// <summary>
    /// Returns the first indicator with each identifier in each objective, and in all objectives of each goal.
    /// </summary>
    private static Dictionary<(int Slot, string Identifier), (int Slot, int Index)> GetIdentifiers(
        StrategyElement[] elements)
    {
        var identifiers = new Dictionary<(int Slot, string Identifier), (int Slot, int Index)>();
        int goal = -1;
        for (int slot = 0; slot < elements.Length; slot++)
        {
            if (elements[slot] is not Objective objective)
            {
                goal = slot;
            }
            else
            {
                for (int i = 0; i < objective.Indicators.Count; i++)
                {
                    if (objective.Indicators[i].Identifier is { } identifier)
                    {
                        _ = identifiers.TryAdd((goal, identifier), (slot, i));
                        _ = identifiers.TryAdd((slot, identifier), (slot, i));
                    }
                }
            }
        }

        return identifiers;
    }

    private static void Add<TKey>(Dictionary<TKey, List<ProgressUpdate>> index, TKey key, ProgressUpdate update)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out List<ProgressUpdate>? updates))
        {
            index.Add(key, updates = []);
        }

        updates.Add(update);
    }

    private void AddStatus(int slot, ProgressUpdate update)
    {
        if (update.Status is not null
            && !(_statusBySlot.TryGetValue(slot, out ProgressUpdate? latest) && update.Date < latest.Date))
        {
            _statusBySlot[slot] = update;
        }
    }
}
