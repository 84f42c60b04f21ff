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
        int earlierStart = 0, laterStart = 0, nextRemoved = 0, nextAdded = 0;
        while (true)
        {
            int earlierEnd = SkipGap(earlier, earlierStart, removed, ref nextRemoved);
            int laterEnd = SkipGap(later, laterStart, added, ref nextAdded);
            segmenter.AddGap(earlier.AsSpan()[earlierStart..earlierEnd], later.AsSpan()[laterStart..laterEnd]);
            if (laterEnd == later.Length)
            {
                segmenter.Flush();
                return [.. segmenter._segments];
            }

            _ = segmenter._unchanged.Append(later[laterEnd]);
            (earlierStart, laterStart) = (earlierEnd + 1, laterEnd + 1);
        }
    }

    private static int SkipGap(string text, int index, EquatableList<TextRange> ranges, ref int next)
    {
        while (index < text.Length)
        {
            if (next < ranges.Count && ranges[next].Start == index)
            {
                index = ranges[next++].End;
            }
            else if (char.IsWhiteSpace(text[index]))
            {
                index++;
            }
            else
            {
                return index;
            }
        }

        return index;
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
