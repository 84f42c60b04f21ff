namespace Interpol.Strategy.Model;

/// <summary>A part of a text: what matched in a search, or changed from one text to another. Positions count characters of UTF-16, as a <see cref="string"/> does.</summary>
public readonly record struct TextRange
{
    internal TextRange(int start, int length)
    {
        Start = start;
        Length = length;
    }

    /// <summary>The position of the first character, counted from 0.</summary>
    public int Start { get; }

    /// <summary>How many characters there are: 1 or more in what a search or a comparison gives, 0 for <c>default</c>.</summary>
    public int Length { get; }

    /// <summary>The position behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The part as a <see cref="Range"/>, both ends counted from the beginning: <c>text[part.ToRange()]</c> is what stands there.</summary>
    public Range ToRange() => Start..End;

    /// <summary>The first position and the one behind the last: <c>7..21</c>.</summary>
    public override string ToString() => ToRange().ToString();
}
