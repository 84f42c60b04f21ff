using System.Text;

namespace Interpol.Strategy.Model;

/// <summary>Merges two strings, of which the changed words are known, into segments in reading order.</summary>
internal sealed class TextSegmenter
{
    private readonly List<TextSegment> _segments = [];
    private readonly StringBuilder _unchanged = new();

    private TextSegmenter()
    {
    }

    /// <remarks>
    /// Outside the ranges, the two strings differ in white space only. So the gaps between their unchanged characters
    /// correspond one to one, where a gap consists of white space and changed words.
    /// </remarks>
    public static EquatableList<TextSegment> Split(
        string earlier, string later, EquatableList<TextRange> removed, EquatableList<TextRange> added)
    {
        var segmenter = new TextSegmenter();
        int from = 0, to = 0, nextRemoved = 0, nextAdded = 0;
        while (true)
        {
            int fromEnd = SkipGap(earlier, from, removed, ref nextRemoved);
            int toEnd = SkipGap(later, to, added, ref nextAdded);
            segmenter.AddGap(earlier.AsSpan()[from..fromEnd], later.AsSpan()[to..toEnd]);
            if (toEnd == later.Length)
            {
                segmenter.Flush();
                return [.. segmenter._segments];
            }

            _ = segmenter._unchanged.Append(later[toEnd]);
            (from, to) = (fromEnd + 1, toEnd + 1);
        }
    }

    private static int SkipGap(string text, int position, EquatableList<TextRange> ranges, ref int next)
    {
        while (position < text.Length)
        {
            if (next < ranges.Count && ranges[next].Start == position)
            {
                position = ranges[next++].End;
            }
            else if (char.IsWhiteSpace(text[position]))
            {
                position++;
            }
            else
            {
                return position;
            }
        }

        return position;
    }

    /// <summary>
    /// Adds the gap between two unchanged characters. White space at its start or end that is equal on both sides is
    /// unchanged.
    /// </summary>
    private void AddGap(ReadOnlySpan<char> earlier, ReadOnlySpan<char> later)
    {
        int start = 0;
        while (start < earlier.Length && start < later.Length && IsSameWhiteSpace(earlier[start], later[start]))
        {
            start++;
        }

        _ = _unchanged.Append(earlier[..start]);
        earlier = earlier[start..];
        later = later[start..];
        int end = 0;
        while (end < earlier.Length && end < later.Length && IsSameWhiteSpace(earlier[^(end + 1)], later[^(end + 1)]))
        {
            end++;
        }

        Add(TextSegmentKind.Removed, earlier[..^end]);
        Add(TextSegmentKind.Added, later[..^end]);
        _ = _unchanged.Append(earlier[^end..]);
    }

    private void Add(TextSegmentKind kind, ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            Flush();
            _segments.Add(new(kind, text.ToString()));
        }
    }

    private void Flush()
    {
        if (_unchanged.Length > 0)
        {
            _segments.Add(new(TextSegmentKind.Unchanged, _unchanged.ToString()));
            _ = _unchanged.Clear();
        }
    }

    private static bool IsSameWhiteSpace(char left, char right) => left == right && char.IsWhiteSpace(left);
}
