namespace Interpol.Strategy.Model.Serialization;

/// <summary>Enumerates the indicators of a framework with their ids.</summary>
internal static class IndicatorRows
{
    public static IEnumerable<IndicatorRow> GetIndicators(StrategicFramework framework)
    {
        var elementIds = new ElementIds(framework);
        var indicatorIds = new IndicatorIds(framework);
        string frameworkId = framework.Id.ToString();
        int slot = -1;
        var elements = new ElementEnumerator(framework);
        while (elements.MoveNext())
        {
            slot += elements.GoalIndex >= 0 ? 1 : 0;
            if (elements.Current is not Objective { Indicators.IsEmpty: false } objective)
            {
                continue;
            }

            string elementId = elementIds.GetId(elements);
            for (int i = 0; i < objective.Indicators.Count; i++)
            {
                PerformanceIndicator indicator = objective.Indicators[i];
                yield return new(
                    frameworkId,
                    elementId,
                    indicatorIds.GetId(elementId, indicator, i),
                    framework.Goals[elements.GoalIndex],
                    indicator,
                    slot,
                    i);
            }
        }
    }
}
