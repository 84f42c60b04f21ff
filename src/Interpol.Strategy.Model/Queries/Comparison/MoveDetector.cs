namespace Interpol.Strategy.Model;

/// <summary>Finds the elements that have moved. See <see cref="ElementChange.IsMoved"/>.</summary>
internal static class MoveDetector
{
    /// <param name="earlier">The matched elements of one kind, in document order.</param>
    public static HashSet<ElementGroup> Detect(ComparedElement[] earlier)
    {
        var moved = new HashSet<ElementGroup>();
        foreach (IGrouping<ElementGroup?, ElementGroup> siblings in earlier.Select(element => element.Group).OfType<ElementGroup>().Where(group => group.IsSame && group.IsPair).GroupBy(group => group.Earlier[0].Goal?.Group))
        {
            ElementGroup[] together = [.. siblings.Where(HaveStayedTogether)];
            bool[] isInOrder = LongestIncreasingSubsequence.FindCommon([.. together.Select(group => group.Later[0].Position)]);
            moved.UnionWith(together.Where((group, i) => !isInOrder[i] || group.Earlier[0].Code != group.Later[0].Code));
            moved.UnionWith(siblings.Where(group => !HaveStayedTogether(group)));
        }

        return moved;
    }

    private static bool HaveStayedTogether(ElementGroup group) => group.Earlier[0].Goal is null || MatchRules.HaveSameGoal(group.Earlier[0], group.Later[0]);
}
