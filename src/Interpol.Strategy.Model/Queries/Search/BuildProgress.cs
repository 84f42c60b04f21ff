namespace Interpol.Strategy.Model;

/// <summary>
/// Reports progress from several threads, at most 100 times. The values increase, and the last one is 1.
/// </summary>
internal sealed class BuildProgress(int total, IProgress<double>? progress)
{
    private const int Steps = 100;

    private readonly object _lock = new();
    private int _done;

    public void AddOne()
    {
        if (progress is null)
        {
            return;
        }

        lock (_lock)
        {
            _done++;
            if (_done == total || (long)_done * Steps / total > (long)(_done - 1) * Steps / total)
            {
                progress.Report(_done / (double)total);
            }
        }
    }
}
