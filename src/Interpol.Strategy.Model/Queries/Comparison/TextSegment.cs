using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents a piece of a <see cref="TextChange"/> that is unchanged, removed or added as a whole.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record TextSegment
{
    internal TextSegment(TextSegmentKind kind, string text)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>Gets the kind of the segment: unchanged, removed or added.</summary>
    public TextSegmentKind Kind { get; }

    /// <summary>Gets the characters of the segment, at least one.</summary>
    public string Text { get; }

    /// <summary>Returns the segment on one line, with a sign if it changed, such as <c>+"the hub"</c>.</summary>
    /// <returns>The segment as a string.</returns>
    public override string ToString() => SingleLine.CollapseWhiteSpace($"{Sign}\"{Text}\"");

    private string Sign => Kind switch
    {
        TextSegmentKind.Removed => "-",
        TextSegmentKind.Added => "+",
        _ => "",
    };
}
