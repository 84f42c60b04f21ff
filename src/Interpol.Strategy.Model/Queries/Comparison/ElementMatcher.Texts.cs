namespace Interpol.Strategy.Model;

/// <content>Matches elements with the same text.</content>
internal sealed partial class ElementMatcher
{
    /// <summary>The earlier elements to match by text, in the order of their texts.</summary>
    private List<ComparedElement> _earlierTexts = [];
    private List<ComparedElement> _laterTexts = [];

    private void SortTexts()
    {
        _earlierTexts = GetUnmatched(_earlier, 0, _earlier.Count, areWordsRequired: false);
        _laterTexts = GetUnmatched(_later, 0, _later.Count, areWordsRequired: false);
        if (_earlierTexts.Count > 0 && _laterTexts.Count > 0)
        {
            _earlierTexts.Sort(CompareTextsAndRanks);
            _laterTexts.Sort(CompareTextsAndRanks);
        }
    }

    private void MatchTexts(bool areWordsRequired)
    {
        for (int i = 0, j = 0; i < _earlierTexts.Count && j < _laterTexts.Count;)
        {
            int order = CompareTexts(_earlierTexts[i], _laterTexts[j]);
            int earlierEnd = order <= 0 ? GetEndOfText(_earlierTexts, i) : i;
            int laterEnd = order >= 0 ? GetEndOfText(_laterTexts, j) : j;
            if (order == 0)
            {
                MatchText(
                    GetUnmatched(_earlierTexts, i, earlierEnd, areWordsRequired),
                    GetUnmatched(_laterTexts, j, laterEnd, areWordsRequired));
            }

            i = earlierEnd;
            j = laterEnd;
        }
    }

    private static int GetEndOfText(List<ComparedElement> elements, int start)
    {
        int end = start + 1;
        while (end < elements.Count && CompareTexts(elements[start], elements[end]) == 0)
        {
            end++;
        }

        return end;
    }

    private static List<ComparedElement> GetUnmatched(
        List<ComparedElement> elements, int start, int end, bool areWordsRequired)
    {
        var unmatched = new List<ComparedElement>(end - start);
        for (int i = start; i < end; i++)
        {
            if (IsUnmatched(elements[i]) && !(areWordsRequired && elements[i].Words.IsEmpty))
            {
                unmatched.Add(elements[i]);
            }
        }

        return unmatched;
    }

    /// <summary>Matches elements with one text, first those with matching goals and equal codes.</summary>
    private static void MatchText(List<ComparedElement> earlier, List<ComparedElement> later)
    {
        if (earlier.Count == 1 && later.Count == 1)
        {
            _ = new ElementGroup(earlier[0], later[0]);
        }
        else if (earlier.Count > 0 && later.Count > 0)
        {
            MatchEqual(earlier.FindAll(HasMatchedGoal), later.FindAll(HasMatchedGoal), CompareGoalsAndCodes);
            MatchEqual(earlier.FindAll(HasMatchedGoal), later.FindAll(HasMatchedGoal), CompareGoals);
            MatchEqual(earlier, later, CompareCodes);
            MatchEqual(earlier, later, CompareNothing);
        }
    }

    /// <summary>Matches the elements that are equal by a comparison, in the order of their ranks.</summary>
    private static void MatchEqual(
        List<ComparedElement> earlier, List<ComparedElement> later, Comparison<ComparedElement> comparison)
    {
        earlier = Sort(earlier);
        later = Sort(later);
        for (int i = 0, j = 0; i < earlier.Count && j < later.Count;)
        {
            int order = comparison(earlier[i], later[j]);
            if (order == 0)
            {
                _ = new ElementGroup(earlier[i], later[j]);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        List<ComparedElement> Sort(List<ComparedElement> elements)
        {
            List<ComparedElement> unmatched = elements.FindAll(IsUnmatched);
            unmatched.Sort((left, right) =>
            {
                int order = comparison(left, right);
                return order != 0 ? order : CompareRanks(left, right);
            });
            return unmatched;
        }
    }

    private static bool IsUnmatched(ComparedElement element) => element.Group is null;

    private static bool HasMatchedGoal(ComparedElement element) => element.Goal is null or { Group: not null };

    private static int CompareTextsAndRanks(ComparedElement left, ComparedElement right)
    {
        int order = CompareTexts(left, right);
        return order != 0 ? order : CompareRanks(left, right);
    }

    private static int CompareTexts(ComparedElement left, ComparedElement right)
    {
        int order = string.CompareOrdinal(left.NormalizedName, right.NormalizedName);
        return order != 0 ? order : string.CompareOrdinal(left.NormalizedDescription, right.NormalizedDescription);
    }

    private static int CompareGoalsAndCodes(ComparedElement left, ComparedElement right)
    {
        int order = CompareGoals(left, right);
        return order != 0 ? order : CompareCodes(left, right);
    }

    /// <summary>Compares the goals. Those that match are equal.</summary>
    private static int CompareGoals(ComparedElement left, ComparedElement right) =>
        GetGoalPosition(left).CompareTo(GetGoalPosition(right));

    private static int GetGoalPosition(ComparedElement element) =>
        element.Goal is { Group: { } goals } ? goals.Earlier.Position : -1;

    private static int CompareCodes(ComparedElement left, ComparedElement right) =>
        string.CompareOrdinal(left.Code, right.Code);

    private static int CompareNothing(ComparedElement left, ComparedElement right) => 0;
}
