namespace Interpol.Strategy.Model;

/// <summary>Ranks the elements of two frameworks by content, so that matching does not depend on their order.</summary>
internal static class ElementRanking
{
    public static void Rank(ComparedFramework earlier, ComparedFramework later)
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
