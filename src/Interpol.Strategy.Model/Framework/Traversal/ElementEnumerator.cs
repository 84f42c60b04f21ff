namespace Interpol.Strategy.Model;

/// <summary>
/// Enumerates the elements of a framework in document order without allocating: the vision, the mission, the values,
/// and each goal followed by its objectives.
/// </summary>
internal struct ElementEnumerator(StrategicFramework framework)
{
    private ElementKind _next = ElementKind.Vision;
    private int _nextIndex;

    public StrategyElement Current { get; private set; } = null!;

    /// <summary>
    /// Gets the index of the current element among the values, the goals, or the objectives of its goal.
    /// </summary>
    public int Index { get; private set; }

    /// <summary>Gets the index of the goal that the current element is or belongs to, or -1 before the goals.</summary>
    public int GoalIndex { get; private set; } = -1;

    public readonly ElementEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next == ElementKind.Vision)
        {
            _next = ElementKind.Mission;
            if (framework.Vision is { } vision)
            {
                return Set(vision, 0);
            }
        }

        if (_next == ElementKind.Mission)
        {
            _next = ElementKind.CoreValue;
            if (framework.Mission is { } mission)
            {
                return Set(mission, 0);
            }
        }

        if (_next == ElementKind.CoreValue)
        {
            if (_nextIndex < framework.Values.Count)
            {
                return Set(framework.Values[_nextIndex], _nextIndex++);
            }

            _next = ElementKind.Goal;
        }

        if (_next == ElementKind.Objective)
        {
            EquatableList<Objective> objectives = framework.Goals[GoalIndex].Objectives;
            if (_nextIndex < objectives.Count)
            {
                return Set(objectives[_nextIndex], _nextIndex++);
            }

            _next = ElementKind.Goal;
        }

        if (GoalIndex + 1 >= framework.Goals.Count)
        {
            return false;
        }

        GoalIndex++;
        _next = ElementKind.Objective;
        _nextIndex = 0;
        return Set(framework.Goals[GoalIndex], GoalIndex);
    }

    private bool Set(StrategyElement element, int index)
    {
        Current = element;
        Index = index;
        return true;
    }
}
