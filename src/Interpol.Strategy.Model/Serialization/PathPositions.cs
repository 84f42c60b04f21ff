namespace Interpol.Strategy.Model.Serialization;

/// <summary>Where in a document things stand that are known by their paths through the records.</summary>
/// <typeparam name="T">How a place is told.</typeparam>
internal sealed class PathPositions<T>
    where T : struct
{
    private readonly Dictionary<string, T> _positions = [];

    /// <summary>The first of several things at one path counts.</summary>
    public void Add(string path, T position) => _positions.TryAdd(path, position);

    /// <summary>The place of what stands at a path; where the document leaves it out, that of what would hold it.</summary>
    public T? Find(string path)
    {
        for (string? current = path; current is not null; current = Parent(current))
        {
            if (_positions.TryGetValue(current, out T position))
            {
                return position;
            }
        }

        return null;
    }

    /// <summary>The path of what holds the member or the item; <see langword="null"/> for the document itself.</summary>
    public static string? Parent(string path) => path.Length == 0 ? null : path[..Math.Max(0, path.AsSpan().LastIndexOfAny('.', '['))];
}
