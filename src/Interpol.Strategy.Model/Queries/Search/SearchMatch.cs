namespace Interpol.Strategy.Model;

/// <summary>A text of an element in which a search found something, and where in it.</summary>
public sealed record SearchMatch
{
    internal SearchMatch(ElementField field, string text, EquatableList<TextRange> ranges)
    {
        Field = field;
        Text = text;
        Ranges = ranges;
    }

    /// <summary>Which member of the element the text is.</summary>
    public ElementField Field { get; }

    /// <summary>The text, as the element holds it.</summary>
    public string Text { get; }

    /// <summary>What in <see cref="Text"/> matches, from its beginning to its end: whole words, and phrases as a whole. At least one; none overlaps another.</summary>
    public EquatableList<TextRange> Ranges { get; }

    /// <summary>The field and the text on one line, matches in brackets: <c>Description: Provide a [secure] infrastructure</c>.</summary>
    public override string ToString()
    {
        var text = new System.Text.StringBuilder();
        int end = 0;
        foreach (TextRange range in Ranges)
        {
            _ = text.Append(Text, end, range.Start - end).Append('[').Append(Text, range.Start, range.Length).Append(']');
            end = range.End;
        }

        return SingleLine.CollapseWhiteSpace($"{Field}: {text.Append(Text, end, Text.Length - end)}");
    }
}
