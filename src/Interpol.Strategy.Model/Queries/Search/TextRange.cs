namespace Interpol.Strategy.Model;

/// <summary>A part of a text, as an interface needs it to underline the part: where it begins and how long it is, in characters of UTF-16.</summary>
/// <param name="Start">The position of the first character, counted from 0.</param>
/// <param name="Length">How many characters there are; 1 or more in what the library gives.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The position behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The part as a <see cref="Range"/>, both ends counted from the beginning: <c>text[part.ToRange()]</c> is what stands there.</summary>
    public Range ToRange() => Start..End;

    /// <summary>The first position and the one behind the last: <c>7..21</c>.</summary>
    public override string ToString() => ToRange().ToString();
}
