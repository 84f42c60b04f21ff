namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Maps paths through the records, such as <c>goals[3].code</c>, to positions in the document they were read from.
/// </summary>
internal sealed class PathPositions
{
    private readonly Dictionary<string, DocumentPosition> _positions = [];

    /// <summary>Adds a position. The first of several with the same path is kept.</summary>
    public void Add(string path, DocumentPosition position) => _positions.TryAdd(path, position);

    /// <summary>Finds the position of a path, or of its nearest ancestor that is in the document.</summary>
    public DocumentPosition Find(string path)
    {
        for (string? current = path; current is not null; current = GetParent(current))
        {
            if (_positions.TryGetValue(current, out DocumentPosition position))
            {
                return position;
            }
        }

        return default;
    }

    /// <summary>
    /// Returns the path of the record or list that contains a path, or <see langword="null"/> for the root.
    /// </summary>
    public static string? GetParent(string path) =>
        path.Length == 0 ? null : path[..Math.Max(0, path.AsSpan().LastIndexOfAny('.', '['))];
}
