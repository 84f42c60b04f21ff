namespace Interpol.Strategy.Model;

/// <summary>Finds the updates of each indicator and element.</summary>
internal sealed class UpdateIndex
{
    private readonly Dictionary<(int Slot, int Index), List<ProgressUpdate>> _byPosition = [];
    private readonly Dictionary<string, List<ProgressUpdate>> _byIdentifier = [];
    private readonly ReportedStatuses _statuses = new();

    public UpdateIndex(StrategicFramework framework, ElementSlots slots, ProgressReport? report)
    {
        if (report is null || report.Updates.IsEmpty)
        {
            return;
        }

        StrategyElement[] elements = slots.GetElements();
        var identifiers = new IndicatorIdentifiers(elements);
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
                if (identifiers.TryFind(slot, identifier, out (int Slot, int Index) position))
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

                _statuses.Add(slot, update);
            }
        }
    }

    /// <summary>Returns the updates of an indicator of the framework.</summary>
    public List<ProgressUpdate>? Find(int slot, int index) => _byPosition.GetValueOrDefault((slot, index));

    /// <summary>Returns the updates of an indicator of a programme or activity.</summary>
    public List<ProgressUpdate>? Find(string? identifier) =>
        identifier is null ? null : _byIdentifier.GetValueOrDefault(identifier);

    /// <summary>Returns the latest status that was reported for an element.</summary>
    public ProgressStatus? FindStatus(int slot) => _statuses.Find(slot);

    private static void Add<TKey>(Dictionary<TKey, List<ProgressUpdate>> index, TKey key, ProgressUpdate update)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out List<ProgressUpdate>? updates))
        {
            index.Add(key, updates = []);
        }

        updates.Add(update);
    }
}
