namespace Interpol.Strategy.Model;

/// <summary>Finds the indicators of a framework by their identifier.</summary>
/// <remarks>
/// Of several indicators of an objective, or of all objectives of a goal, with one identifier, the first is found.
/// </remarks>
internal sealed class IndicatorIdentifiers
{
    private readonly Dictionary<(int Slot, string Identifier), (int Slot, int Index)> _positions = [];

    /// <summary>Initializes a new instance with the goals and objectives of a framework by slot.</summary>
    public IndicatorIdentifiers(StrategyElement[] elements)
    {
        int goal = -1;
        for (int slot = 0; slot < elements.Length; slot++)
        {
            if (elements[slot] is Objective objective)
            {
                Add(goal, slot, objective.Indicators);
            }
            else
            {
                goal = slot;
            }
        }
    }

    /// <summary>Tries to find an indicator of an objective, or of an objective of a goal.</summary>
    /// <param name="slot">The slot of the goal or objective.</param>
    /// <param name="identifier">The identifier of the indicator.</param>
    /// <param name="position">The slot of the objective, and the index of the indicator in it.</param>
    public bool TryFind(int slot, string identifier, out (int Slot, int Index) position) =>
        _positions.TryGetValue((slot, identifier), out position);

    private void Add(int goal, int slot, EquatableList<PerformanceIndicator> indicators)
    {
        for (int i = 0; i < indicators.Count; i++)
        {
            if (indicators[i].Identifier is { } identifier)
            {
                _ = _positions.TryAdd((goal, identifier), (slot, i));
                _ = _positions.TryAdd((slot, identifier), (slot, i));
            }
        }
    }
}
