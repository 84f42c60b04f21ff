namespace Interpol.Strategy.Model;

/// <summary>Finds the latest status that was reported for each element.</summary>
internal sealed class ReportedStatuses
{
    private readonly Dictionary<int, ProgressUpdate> _latest = [];

    public void Add(int slot, ProgressUpdate update)
    {
        if (IsLatest(update, _latest.GetValueOrDefault(slot)))
        {
            _latest[slot] = update;
        }
    }

    public ProgressStatus? Find(int slot) => _latest.GetValueOrDefault(slot)?.Status;

    /// <summary>Returns the latest status in updates.</summary>
    public static ProgressStatus? GetLatest(List<ProgressUpdate>? updates)
    {
        ProgressUpdate? latest = null;
        foreach (ProgressUpdate update in updates ?? [])
        {
            latest = IsLatest(update, latest) ? update : latest;
        }

        return latest?.Status;
    }

    /// <summary>Determines whether an update has a status that replaces that of an update before it.</summary>
    private static bool IsLatest(ProgressUpdate update, ProgressUpdate? before) =>
        update.Status is not null && !(update.Date < before?.Date);
}
