namespace Interpol.Strategy.Model;

/// <summary>
/// Enumerates all strings of a framework, including codes, but not <see cref="StrategicFramework.Id"/>, which is always
/// valid.
/// </summary>
internal static partial class TextTraversal
{
    public static IEnumerable<TextNode> GetTexts(StrategicFramework framework) =>
        GetTexts(FrameworkTraversal.GetNodes(framework), AddTexts);

    /// <summary>Returns the strings of records, with the method that adds the strings of one.</summary>
    public static IEnumerable<TextNode> GetTexts(
        IEnumerable<FrameworkNode> nodes, Action<object, List<(string Member, string Text)>> addTexts)
    {
        // One list for all records.
        List<(string Member, string Text)> texts = [];
        foreach (FrameworkNode node in nodes)
        {
            texts.Clear();
            addTexts(node.Record, texts);
            foreach ((string member, string text) in texts)
            {
                yield return new(node, member, text);
            }
        }
    }

    /// <summary>Adds the strings that are not <see langword="null"/>.</summary>
    public static void Add(
        List<(string Member, string Text)> texts, ReadOnlySpan<(string Member, string? Text)> all)
    {
        foreach ((string member, string? text) in all)
        {
            if (text is not null)
            {
                texts.Add((member, text));
            }
        }
    }

    /// <summary>Adds the strings of a list.</summary>
    public static void AddAll(
        List<(string Member, string Text)> texts, string member, EquatableList<string> list)
    {
        for (int i = 0; i < list.Count; i++)
        {
            texts.Add(($"{member}[{i}]", list[i]));
        }
    }
}
