namespace Interpol.Strategy.Model;

/// <summary>Represents the elements of a framework during a comparison, by kind and in document order.</summary>
internal sealed class ComparedFramework
{
    /// <summary>The number of all elements.</summary>
    public int Count;

    /// <summary>The elements of each <see cref="ElementKind"/>.</summary>
    private readonly List<ComparedElement>[] _elements;

    /// <remarks>
    /// It reads fields and walks the elements without <see cref="ElementEnumerator"/>, because the first comparison in
    /// a process waits for the compilation of every method on its path.
    /// </remarks>
    public ComparedFramework(StrategicFramework framework)
    {
        Goal[] goals = framework._goals._items ?? [];
        int objectiveCount = 0;
        foreach (Goal goal in goals)
        {
            objectiveCount += goal._objectives.Count;
        }

        _elements = [[], [], [], new(goals.Length), new(objectiveCount)];
        _ = Add(ElementKind.Vision, framework.Vision, null, "");
        _ = Add(ElementKind.Mission, framework.Mission, null, "");
        foreach (CoreValue value in framework.Values._items ?? [])
        {
            _ = Add(ElementKind.CoreValue, value, value.Name, "");
        }

        foreach (Goal goal in goals)
        {
            ComparedElement? compared = Add(ElementKind.Goal, goal, goal.Name, goal._code.ToString());
            foreach (Objective objective in goal._objectives._items ?? [])
            {
                _ = Add(ElementKind.Objective, objective, objective.Name, objective._code.ToString(), compared);
            }
        }
    }

    /// <summary>Gets the elements of a kind.</summary>
    public List<ComparedElement> this[ElementKind kind] => _elements[(int)kind];

    private ComparedElement? Add(
        ElementKind kind, StrategyElement? element, string? name, string code, ComparedElement? goal = null)
    {
        if (element is null)
        {
            return null;
        }

        List<ComparedElement> elements = _elements[(int)kind];
        var compared = new ComparedElement(element, name, code, elements.Count, goal);
        elements.Add(compared);
        Count++;
        return compared;
    }
}
