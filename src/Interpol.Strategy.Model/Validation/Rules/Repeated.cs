namespace Interpol.Strategy.Model;

/// <summary>What stands twice where once would be right.</summary>
internal static class Repeated
{
    /// <summary>One finding for each text that an earlier record has in the same member. A blank one names nothing, and so nothing twice.</summary>
    public static IEnumerable<RuleFinding> In(IEnumerable<(FrameworkPart Part, string? Text)> texts, string member)
    {
        var firsts = new Dictionary<string, FrameworkPart>(StringComparer.Ordinal);
        foreach ((FrameworkPart part, string? text) in texts)
        {
            if (!string.IsNullOrWhiteSpace(text) && !firsts.TryAdd(text, part))
            {
                yield return new(part.PathOf(member), $"{Quoted.Show(text)} stands at {firsts[text].PathOf(member)} already; give each {member} once.");
            }
        }
    }
}
