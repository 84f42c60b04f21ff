namespace Interpol.Strategy.Model;

/// <summary>Finds values that must be unique but are not.</summary>
internal static class DuplicateFinder
{
    /// <summary>
    /// Returns a finding for each string that an earlier record has in the same property. Strings of white space are
    /// ignored.
    /// </summary>
    public static IEnumerable<RuleFinding> Find(IEnumerable<(FrameworkNode Part, string? Text)> texts, string member)
    {
        var firsts = new Dictionary<string, FrameworkNode>(StringComparer.Ordinal);
        foreach ((FrameworkNode node, string? text) in texts)
        {
            if (!string.IsNullOrWhiteSpace(text) && !firsts.TryAdd(text, node))
            {
                yield return new(
                    node.PathOf(member),
                    DiagnosticMessages.NotUnique(member, text, $"at '{firsts[text].PathOf(member)}'"));
            }
        }
    }
}
