namespace Interpol.Strategy.Model;

/// <content>
/// Finds splits and merges: an unmatched element joins a match if it is similar to the element on the other side, and
/// both together are more similar to it than each alone. Unchanged elements are never joined.
/// </content>
internal sealed partial class ElementMatcher
{
    /// <summary>The tolerance for rounding.</summary>
    private const double Rounding = 1e-9;

    private void FindSplitsAndMerges(List<CandidatePair> candidates)
    {
        List<ComparedElement> elements = FindJoining(candidates);
        elements.Sort(CompareGroups);
        for (int start = 0, end; start < elements.Count; start = end)
        {
            ElementGroup group = elements[start].Whole!.Group!;
            end = start + 1;
            while (end < elements.Count && elements[end].Whole!.Group == group)
            {
                end++;
            }

            Join(group, elements, start, end);
        }
    }

    /// <summary>Returns the unmatched elements that can join a group, and sets the most similar element.</summary>
    private List<ComparedElement> FindJoining(List<CandidatePair> candidates)
    {
        var elements = new List<ComparedElement>();
        foreach (CandidatePair pair in candidates)
        {
            bool isLater = pair.Later.Group is null;
            ComparedElement element = isLater ? pair.Later : pair.Earlier;
            ComparedElement whole = isLater ? pair.Earlier : pair.Later;
            if (element.Group is not null
                || whole.Group is not { HaveSameText: false } group
                || pair.Score < (group.IsSame ? _rules.MatchThreshold : _rules.RelatedThreshold))
            {
                continue;
            }

            if (element.Whole is null)
            {
                elements.Add(element);
            }

            bool isBetter = element.Whole is not { } other
                || pair.Score > element.WholeScore
                || (pair.Score == element.WholeScore && whole.Rank < other.Rank);
            element.Whole = isBetter ? whole : element.Whole;
            element.WholeScore = isBetter ? pair.Score : element.WholeScore;
        }

        return elements;
    }

    /// <summary>
    /// Compares the groups to join, and then the scores, so that their sums do not depend on positions.
    /// </summary>
    private static int CompareGroups(ComparedElement left, ComparedElement right)
    {
        int order = left.Whole!.Group!.Earlier.Position.CompareTo(right.Whole!.Group!.Earlier.Position);
        return order != 0 ? order : left.WholeScore.CompareTo(right.WholeScore);
    }

    /// <summary>Adds those of the elements from one index to another that are more similar together.</summary>
    private static void Join(ElementGroup group, List<ComparedElement> elements, int start, int end)
    {
        double cosine = group.Earlier.AllWords.Cosine(group.Later.AllWords);
        double earlierSum = 0;
        double laterSum = 0;
        for (int i = start; i < end; i++)
        {
            bool isLater = elements[i].Whole == group.Earlier;
            if (!AreMoreSimilarTogether(isLater ? group.Later : group.Earlier, elements[i], cosine))
            {
                elements[i].Whole = null;
            }
            else if (isLater)
            {
                laterSum += elements[i].WholeScore;
            }
            else
            {
                earlierSum += elements[i].WholeScore;
            }
        }

        // The side with the greater sum is the one with several elements. On a tie, nothing is joined.
        for (int i = start; i < end && earlierSum != laterSum; i++)
        {
            if (elements[i].Whole == (laterSum > earlierSum ? group.Earlier : group.Later))
            {
                group.Join(elements[i], isLater: laterSum > earlierSum, capacity: end - start);
            }
        }
    }

    /// <param name="first">The element that is matched already.</param>
    /// <param name="second">The element that can join it.</param>
    /// <param name="cosine">The cosine of the elements that are matched already.</param>
    private static bool AreMoreSimilarTogether(ComparedElement first, ComparedElement second, double cosine)
    {
        WordVector whole = second.Whole!.AllWords;
        double together = first.AllWords.CosineOfUnion(second.AllWords, whole, cosine);
        return together > Math.Max(cosine, second.AllWords.Cosine(whole)) + Rounding;
    }
}
