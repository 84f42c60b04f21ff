using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>
/// Represents a range of characters in a text. Positions count UTF-16 code units, as in a <see cref="string"/>.
/// </summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public readonly record struct TextRange
{
    internal TextRange(int start, int length)
    {
        Start = start;
        Length = length;
    }

    /// <summary>Gets the zero-based index of the first character.</summary>
    public int Start { get; }

    /// <summary>Gets the number of characters, which is 0 only for the default value.</summary>
    public int Length { get; }

    /// <summary>Gets the index after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Returns the range as a <see cref="Range"/>, for <c>text[range.ToRange()]</c>.</summary>
    /// <returns>The range.</returns>
    public Range ToRange() => Start..End;

    /// <summary>Returns the start and the end, such as <c>7..21</c>.</summary>
    /// <returns>A string that represents the range.</returns>
    public override string ToString() => ToRange().ToString();
}
