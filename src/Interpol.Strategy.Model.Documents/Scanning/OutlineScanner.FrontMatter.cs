namespace Interpol.Strategy.Model.Documents.Scanning;

/// <content>Reads the metadata at the beginning.</content>
internal sealed partial class OutlineScanner
{
    private static readonly char[] MetadataMarks = ['"', '\'', ' '];

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

        foreach (string line in _lines.Skip(first + 1).Take(last - first - 1))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && !char.IsWhiteSpace(line[0]))
            {
                _ = Metadata.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim(MetadataMarks));
            }
        }

        _blocks.Add(new()
        {
            Kind = OutlineBlockKind.FrontMatter,
            Raw = string.Join('\n', _lines.Skip(first + 1).Take(last - first - 1)),
            Line = first + 1,
            EndLine = last + 1,
        });
        return last + 1;
    }
}
