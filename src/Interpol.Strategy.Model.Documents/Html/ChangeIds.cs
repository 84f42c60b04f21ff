namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>
/// Contains the ids of the elements on the page of a comparison, such as <c>interpol-2017-2020/4.2</c>.
/// </summary>
/// <remarks>
/// Revisions of a framework have the same framework id. All later elements get their ids before the earlier ones, so
/// that an id without a number leads to the later framework.
/// </remarks>
internal sealed class ChangeIds
{
    private readonly ComparedIds _earlier;
    private readonly ComparedIds _later;

    public ChangeIds(FrameworkComparison comparison, UniqueIds used)
    {
        _later = new(comparison.Later, comparison.Changes.SelectMany(change => change.LaterElements), used);
        _earlier = new(comparison.Earlier, comparison.Changes.SelectMany(change => change.EarlierElements), used);
    }

    /// <summary>Returns the id of the next earlier element, and its id on the page of its framework.</summary>
    public (string Id, string PageId) TakeEarlier(StrategyElement element) => _earlier.Take(element);

    /// <summary>Returns the id of the next later element, and its id on the page of its framework.</summary>
    public (string Id, string PageId) TakeLater(StrategyElement element) => _later.Take(element);

    private sealed class ComparedIds
    {
        private readonly Dictionary<StrategyElement, string> _pageIds;
        private readonly Dictionary<StrategyElement, Queue<string>> _ids = new(ReferenceEqualityComparer.Instance);

        public ComparedIds(StrategicFramework framework, IEnumerable<StrategyElement> elements, UniqueIds used)
        {
            _pageIds = FrameworkIdIndex.Create(framework);
            foreach (StrategyElement element in elements)
            {
                if (!_ids.TryGetValue(element, out Queue<string>? ids))
                {
                    _ids.Add(element, ids = new());
                }

                ids.Enqueue(used.Reserve($"{framework.Id}/{_pageIds[element]}"));
            }
        }

        public (string Id, string PageId) Take(StrategyElement element) =>
            (_ids[element].Dequeue(), _pageIds[element]);
    }
}
