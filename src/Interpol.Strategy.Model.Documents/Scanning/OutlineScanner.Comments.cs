using System.Text;

namespace Interpol.Strategy.Model.Documents.Scanning;

/// <content>Reads comments.</content>
internal sealed partial class OutlineScanner
{
    /// <summary>Removes the comments of a line, and returns the index of the next line to read.</summary>
    private int ReadComment(int index, string text)
    {
        if (!text.Contains("<!--", StringComparison.Ordinal))
        {
            return index;
        }

        var rest = new StringBuilder();
        int position = 0;
        int last = index;
        for (int start; (start = text.IndexOf("<!--", position, StringComparison.Ordinal)) >= 0;)
        {
            _ = rest.Append(text, position, start - position);
            int end = text.IndexOf("-->", start, StringComparison.Ordinal);
            position = end < 0 ? text.Length : end + 3;
            if (end < 0)
            {
                last = FindCommentEnd(index + 1);
                position = last < 0 ? start : position;
                break;
            }
        }

        if (last < 0 && rest.Length == position)
        {
            // Without an end, the mark of a comment is text.
            return index;
        }

        _ = rest.Append(text, position, text.Length - position);
        Block comment = Lines(OutlineBlockKind.Comment, index, Math.Max(index, last));
        string before = rest.ToString().Trim();
        if (before.Length > 0 && !before.StartsWith("<!--", StringComparison.Ordinal))
        {
            ReadContent(
                new(before, index + 1, SourceLines.GetIndent(_lines[index]), false,
                    SourceLines.GetColumn(_lines[index])));
            _isAfterBlank = false;
        }

        _blocks.Add(comment);
        if (last > index)
        {
            string end = _lines[last];
            _lines[last] = end[(end.IndexOf("-->", StringComparison.Ordinal) + 3)..];
            return last;
        }

        return index + 1;
    }

    /// <summary>Finds the line with the end of a comment. If there is none, later comments do not have an end
    /// either.</summary>
    private int FindCommentEnd(int index)
    {
        if (_hasCommentEnd)
        {
            int end = _lines.FindIndex(index, line => line.Contains("-->", StringComparison.Ordinal));
            _hasCommentEnd = end >= 0;
            return end;
        }

        return -1;
    }
}
