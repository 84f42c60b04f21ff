using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Where values stand in a document that are known by their paths.</summary>
internal sealed class JsonPlaces
{
    private readonly Dictionary<string, long> _places;

    private JsonPlaces(Dictionary<string, long> places) => _places = places;

    public static JsonPlaces Of(IEnumerable<string> paths, ReadOnlySpan<byte> document, JsonReaderOptions options)
    {
        var wanted = new HashSet<string>();
        foreach (string path in paths)
        {
            for (string? at = path; at is not null && wanted.Add(at);)
            {
                at = Parent(at);
            }
        }

        return new(new JsonLocator(document, options, firstLine: 1).PlacesOf(wanted));
    }

    /// <summary>The place of the value; where the document leaves it out, that of what would hold it.</summary>
    public long PlaceOf(string path)
    {
        for (string? at = path; at is not null; at = Parent(at))
        {
            if (_places.TryGetValue(at, out long place))
            {
                return place;
            }
        }

        return 0;
    }

    private static string? Parent(string path) => path.Length == 0 ? null : path[..Math.Max(0, path.AsSpan().LastIndexOfAny('.', '['))];
}
