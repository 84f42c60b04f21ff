using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a text of an element that matches a search, and the matching ranges.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record SearchMatch
{
    internal SearchMatch(ElementField field, string text, EquatableList<TextRange> ranges)
    {
        Field = field;
        Text = text;
        Ranges = ranges;
    }

    /// <summary>Gets the property that contains the text.</summary>
    public ElementField Field { get; }

    /// <summary>Gets the text of the property.</summary>
    public string Text { get; }

    /// <summary>
    /// Gets the matching ranges of <see cref="Text"/>, at least one, in order and without overlaps.
    /// </summary>
    /// <remarks>A range covers whole words, and a phrase as a whole.</remarks>
    public EquatableList<TextRange> Ranges { get; }

    /// <summary>
    /// Returns the field and the text on one line, with matches in brackets: <c>Description: Provide a [secure]
    /// infrastructure</c>.
    /// </summary>
    /// <returns>A string that represents the match.</returns>
    public override string ToString()
    {
        var text = new System.Text.StringBuilder();
        int end = 0;
        foreach (TextRange range in Ranges)
        {
            _ = text.Append(Text, end, range.Start - end)
                .Append('[')
                .Append(Text, range.Start, range.Length)
                .Append(']');
            end = range.End;
        }

        return SingleLine.CollapseWhiteSpace($"{Field}: {text.Append(Text, end, Text.Length - end)}");
    }
}
