namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Finds the id of an element on the page of its framework.</summary>
internal static class FrameworkIdIndex
{
    /// <summary>Returns the ids by element. An instance that occurs several times has its first id.</summary>
    public static Dictionary<StrategyElement, string> Create(StrategicFramework framework)
    {
        FrameworkIds ids = FrameworkIds.Create(framework);
        var index = new Dictionary<StrategyElement, string>(ReferenceEqualityComparer.Instance);
        Add(framework.Vision, ids.Vision);
        Add(framework.Mission, ids.Mission);
        for (int i = 0; i < framework.Values.Count; i++)
        {
            Add(framework.Values[i], ids.Values[i]);
        }

        for (int i = 0; i < framework.Goals.Count; i++)
        {
            Add(framework.Goals[i], ids.Goals[i].Goal);
            for (int j = 0; j < framework.Goals[i].Objectives.Count; j++)
            {
                Add(framework.Goals[i].Objectives[j], ids.Goals[i].Objectives[j]);
            }
        }

        return index;

        void Add(StrategyElement? element, string id)
        {
            if (element is not null)
            {
                _ = index.TryAdd(element, id);
            }
        }
    }
}
