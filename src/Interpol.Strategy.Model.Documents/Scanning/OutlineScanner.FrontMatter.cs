namespace Interpol.Strategy.Model.Documents.Scanning;

/// <content>Reads the metadata at the beginning.</content>
internal sealed partial class OutlineScanner
{
    public static readonly char[] MetadataMarks = ['"', '\'', ' '];

    /// <summary>Reads the metadata between two lines of hyphens, and returns the index of the line after it.</summary>
    private int ReadFrontMatter()
    {
        int first = _lines.FindIndex(line => line.Trim('\uFEFF', ' ', '\t').Length > 0);
        if (first < 0 || _lines[first].Trim('\uFEFF', ' ', '\t') != "---")
        {
            return 0;
        }

        int last =
            _lines.FindIndex(first + 1, Math.Min(200, _lines.Count - first - 1), line => line.Trim() is "---" or "...");
        bool isMetadata = last > first && _lines.Skip(first + 1).Take(last - first - 1)
            .All(line => line.Trim().Length == 0 || line.Contains(':', StringComparison.Ordinal)
                || line.TrimStart()[0] is '-' or '#' || line[0] == ' ');
        if (!isMetadata)
        {
            return 0;
        }

        int start = first + 1;
        for (int i = first + 1; i < last; i++)
        {
            string line = _lines[i];
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            bool isEntry = colon > 0 && !char.IsWhiteSpace(line[0]);
            if (isEntry || line.StartsWith('#'))
            {
                AddMetadata(start, i);
                start = i;
            }

            if (isEntry)
            {
                _ = Metadata.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim(MetadataMarks));
            }
        }

        AddMetadata(start, last);
        return last + 1;
    }

    /// <summary>Adds the lines of one entry, with its items, or of a comment.</summary>
    private void AddMetadata(int first, int end)
    {
        Block entry = Lines(OutlineBlockKind.FrontMatter, first, end - 1);
        if (entry.Text.Length > 0)
        {
            _blocks.Add(entry);
        }
    }
}
