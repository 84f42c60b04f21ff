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

    /// <summary>Ranks the elements by content, so that matching does not depend on their order.</summary>
    public static void RankElements(ComparedFramework earlier, ComparedFramework later)
    {
        for (ElementKind kind = ElementKind.Vision; kind < ElementKind.Objective; kind++)
        {
            Rank([.. earlier[kind], .. later[kind]], CompareContents);
        }

        // Equal goals are ranked by their objectives, and equal objectives by their goals.
        List<ComparedElement> objectives = [.. earlier[ElementKind.Objective], .. later[ElementKind.Objective]];
        Rank(objectives, CompareContents);
        foreach (ComparedElement objective in objectives)
        {
            ComparedElement goal = objective.Goal!;
            goal.ObjectiveRanks ??= new(((Goal)goal.Element)._objectives.Count);
            goal.ObjectiveRanks.Add(objective.Rank);
        }

        Rank([.. earlier[ElementKind.Goal], .. later[ElementKind.Goal]], CompareRanksAndObjectives);
        Rank(objectives, CompareRanksAndGoals);
    }

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

    private static void Rank(List<ComparedElement> elements, Comparison<ComparedElement> comparison)
    {
        elements.Sort(comparison);
        int[] ranks = new int[elements.Count];
        for (int i = 1; i < ranks.Length; i++)
        {
            ranks[i] = ranks[i - 1] + (comparison(elements[i - 1], elements[i]) == 0 ? 0 : 1);
        }

        // The comparison can use the ranks, so they change only at the end.
        for (int i = 0; i < ranks.Length; i++)
        {
            elements[i].Rank = ranks[i];
        }
    }

    private static int CompareContents(ComparedElement left, ComparedElement right)
    {
        int order = string.CompareOrdinal(left.Name, right.Name);
        order = order != 0 ? order : string.CompareOrdinal(left.Description, right.Description);
        order = order != 0 ? order : string.CompareOrdinal(left.Code, right.Code);
        return order != 0 ? order : string.CompareOrdinal(left.Identifier, right.Identifier);
    }

    private static int CompareRanksAndGoals(ComparedElement left, ComparedElement right) =>
        left.Rank != right.Rank ? left.Rank.CompareTo(right.Rank) : left.Goal!.Rank.CompareTo(right.Goal!.Rank);

    private static int CompareRanksAndObjectives(ComparedElement left, ComparedElement right)
    {
        if (left.Rank != right.Rank)
        {
            return left.Rank.CompareTo(right.Rank);
        }

        List<int> leftRanks = left.ObjectiveRanks ?? [], rightRanks = right.ObjectiveRanks ?? [];
        for (int i = 0; i < leftRanks.Count && i < rightRanks.Count; i++)
        {
            if (leftRanks[i] != rightRanks[i])
            {
                return leftRanks[i].CompareTo(rightRanks[i]);
            }
        }

        return leftRanks.Count.CompareTo(rightRanks.Count);
    }
}
