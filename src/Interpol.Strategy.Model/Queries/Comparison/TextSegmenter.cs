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
    /// The tokens outside the ranges correspond one to one. So do the gaps between them, where a gap consists of white
    /// space and changed tokens.
    /// </remarks>
    public static EquatableList<TextSegment> Split(
        string earlier, string later, EquatableList<TextRange> removed, EquatableList<TextRange> added)
    {
        var segmenter = new TextSegmenter();
        TextTokens before = new(earlier), after = new(later);
        int earlierStart = 0, laterStart = 0, nextRemoved = 0, nextAdded = 0;
        for (int i = 0, j = 0; ; i++, j++)
        {
            (int firstRemoved, int firstAdded) = (i, j);
            SkipChanged(before, ref i, removed, ref nextRemoved);
            SkipChanged(after, ref j, added, ref nextAdded);
            int earlierEnd = i < before.Count ? before.Tokens[i].Start : earlier.Length;
            int laterEnd = j < after.Count ? after.Tokens[j].Start : later.Length;
            ReadOnlySpan<char> laterGap = later.AsSpan()[laterStart..laterEnd];
            if (i == firstRemoved && j == firstAdded)
            {
                _ = segmenter._unchanged.Append(laterGap);
            }
            else
            {
                segmenter.AddGap(earlier.AsSpan()[earlierStart..earlierEnd], laterGap);
            }

            if (j == after.Count)
            {
                segmenter.Flush();
                return [.. segmenter._segments];
            }

            (earlierStart, laterStart) = (before.Tokens[i].End, after.Tokens[j].End);
            _ = segmenter._unchanged.Append(later.AsSpan()[laterEnd..laterStart]);
        }
    }

    private static void SkipChanged(
        TextTokens tokens, ref int index, EquatableList<TextRange> ranges, ref int next)
    {
        while (index < tokens.Count && next < ranges.Count && tokens.Tokens[index].Start >= ranges[next].Start)
        {
            bool isInside = tokens.Tokens[index].Start < ranges[next].End;
            index += isInside ? 1 : 0;
            next += isInside ? 0 : 1;
        }
    }

    /// <summary>
    /// Adds a gap with changed tokens. White space at its start or end that is equal on both sides is unchanged.
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

    private static bool IsSameWhiteSpace(char left, char right) => left == right && TextTokens.IsGap(left);
}
