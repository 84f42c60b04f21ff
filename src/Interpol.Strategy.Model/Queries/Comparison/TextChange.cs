namespace Interpol.Strategy.Model;

/// <summary>How one text of an element, its name or its description, became another: which words went and which came.</summary>
/// <remarks>
/// <para>As few words as possible went and came (E. W. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1, 1986). Words are
/// compared character by character, with the punctuation behind them, so every change shows but one of white space. Where more than 500 words went
/// and came, all from the first to the last of them count as changed.</para>
/// <para>A range begins at the first and ends with the last character of words that stand together. Ranges stand in the
/// order of the text and neither overlap nor touch.</para>
/// </remarks>
public sealed record TextChange
{
    internal TextChange(string member, string? earlier, string? later, EquatableList<TextRange> removed, EquatableList<TextRange> added)
    {
        Field = member;
        Earlier = earlier;
        Later = later;
        Removed = removed;
        Added = added;
        Segments = TextSegmenter.Split(earlier ?? "", later ?? "", removed, added);
    }

    /// <summary>Which text it is, as in JSON: <c>name</c> or <c>description</c>.</summary>
    public string Field { get; }

    /// <summary>The text as the earlier framework has it; <see langword="null"/> when it has none.</summary>
    public string? Earlier { get; }

    /// <summary>The text as the later framework has it; <see langword="null"/> when it has none.</summary>
    public string? Later { get; }

    /// <summary>Where in <see cref="Earlier"/> the words stand that went; empty when none did.</summary>
    public EquatableList<TextRange> Removed { get; }

    /// <summary>Where in <see cref="Later"/> the words stand that came; empty when none did.</summary>
    public EquatableList<TextRange> Added { get; }

    /// <summary>Gets both strings as one sequence of unchanged, removed and added segments, in reading order.</summary>
    /// <remarks>
    /// The unchanged and removed segments concatenate to <see cref="Earlier"/>, the unchanged and added segments to <see cref="Later"/>.
    /// A removed segment precedes the added segment that replaces it. Removed and added segments contain the words of
    /// <see cref="Removed"/> and <see cref="Added"/>, and the white space that changed.
    /// </remarks>
    public EquatableList<TextSegment> Segments { get; }

    /// <summary>The words that went and those that came, in one line: <c>description: -"a hub" +"the hub"</c>.</summary>
    public override string ToString() => SingleLine.CollapseWhiteSpace($"{Field}:{Show('-', Earlier, Removed)}{Show('+', Later, Added)}");

    private static string Show(char sign, string? text, EquatableList<TextRange> ranges) => string.Concat(ranges.Select(range => $" {sign}\"{text!.Substring(range.Start, range.Length)}\""));
}
