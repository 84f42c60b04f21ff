using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>
/// Represents the word-by-word difference between two versions of the name or the description of an element.
/// </summary>
/// <remarks>
/// <para>The difference is minimal (E. W. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1,
/// 1986). Each word, punctuation mark and symbol is compared on its own. Case is significant. Differences that <see
/// cref="ElementMatch.Differences"/> reports make no change. If the minimal difference has more than 500 words, all
/// words from the first to the last change are treated as changed. Where n elements were merged or split, the limit is
/// lower for texts that are much shorter than the whole.</para>
/// <para>A range covers consecutive words, without leading and trailing white space. Ranges are in text order, and
/// neither overlap nor touch.</para>
/// </remarks>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record TextChange
{
    internal TextChange(
        ElementField field,
        string? earlier,
        string? later,
        EquatableList<TextRange> removed,
        EquatableList<TextRange> added)
    {
        Field = field;
        Earlier = earlier;
        Later = later;
        Removed = removed;
        Added = added;
    }

    /// <summary>Gets the property that contains the text.</summary>
    public ElementField Field { get; }

    /// <summary>Gets the string in the earlier framework, or <see langword="null"/> if it is missing there.</summary>
    public string? Earlier { get; }

    /// <summary>Gets the string in the later framework, or <see langword="null"/> if it is missing there.</summary>
    public string? Later { get; }

    /// <summary>Gets the ranges of <see cref="Earlier"/> that were removed.</summary>
    public EquatableList<TextRange> Removed { get; }

    /// <summary>Gets the ranges of <see cref="Later"/> that were added.</summary>
    public EquatableList<TextRange> Added { get; }

    /// <summary>Gets both strings as one sequence of unchanged, removed and added segments, in reading order.</summary>
    /// <remarks>
    /// The unchanged and added segments concatenate to <see cref="Later"/>. The unchanged and removed segments
    /// concatenate to <see cref="Earlier"/>, except for <see cref="ElementMatch.Differences"/>. A removed segment
    /// precedes the added segment that replaces it. Removed and added segments contain the words of <see
    /// cref="Removed"/> and <see cref="Added"/>, and the white space beside them. Each call creates the segments. This
    /// is an O(n) operation.
    /// </remarks>
    public EquatableList<TextSegment> Segments =>
        TextSegmenter.Split(Earlier ?? "", Later ?? "", Removed, Added);

    /// <summary>
    /// Returns the removed and added words on one line, such as <c>description: -"a hub" +"the hub"</c>.
    /// </summary>
    /// <returns>The change as a string.</returns>
    public override string ToString()
    {
        string field = Field == ElementField.Name ? "name" : "description";
        return SingleLine.CollapseWhiteSpace($"{field}:{Format('-', Earlier, Removed)}{Format('+', Later, Added)}");
    }

    private static string Format(char sign, string? text, EquatableList<TextRange> ranges) =>
        string.Concat(ranges.Select(range => $" {sign}\"{text!.Substring(range.Start, range.Length)}\""));
}
