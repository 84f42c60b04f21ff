namespace Interpol.Strategy.Model;

/// <summary>What stands twice where once would be right.</summary>
internal static class DuplicateFinder
{
    /// <summary>One finding for each text that an earlier record has in the same member. A blank one names nothing, and so nothing twice.</summary>
    public static IEnumerable<RuleFinding> Find(IEnumerable<(FrameworkNode Part, string? Text)> texts, string member)
    {
        var firsts = new Dictionary<string, FrameworkNode>(StringComparer.Ordinal);
        foreach ((FrameworkNode node, string? text) in texts)
        {
            if (!string.IsNullOrWhiteSpace(text) && !firsts.TryAdd(text, node))
            {
                yield return new(node.PathOf(member), $"{Quoting.Quote(text)} stands at {firsts[text].PathOf(member)} already; give each {member} once.");
            }
        }
    }
}
