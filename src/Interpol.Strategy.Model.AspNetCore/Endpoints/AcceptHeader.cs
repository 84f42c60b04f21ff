using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Selects a media type by the header <c>Accept</c>. See RFC 9110, section 12.5.1.</summary>
internal static class AcceptHeader
{
    private const string Html = "text/html";

    /// <summary>Returns the index of the media type that the client prefers, or -1 if it accepts none.</summary>
    /// <remarks>Without a header, the client prefers the first one.</remarks>
    public static int Select(HttpRequest request, IReadOnlyList<string> mediaTypes)
    {
        if (request.Headers.Accept.Count == 0
            || !MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out IList<MediaTypeHeaderValue>? ranges)
            || ranges.Count == 0
            || IsBrowser(ranges, mediaTypes))
        {
            return 0;
        }

        int best = -1;
        double bestQuality = 0;
        for (int i = 0; i < mediaTypes.Count; i++)
        {
            if (GetQuality(ranges, mediaTypes[i]) is var quality && quality > bestQuality)
            {
                (best, bestQuality) = (i, quality);
            }
        }

        return best;
    }

    /// <summary>
    /// Determines whether the client is a browser that requests HTML, which is not available. Browsers prefer XML to
    /// JSON, but their users do not.
    /// </summary>
    private static bool IsBrowser(IList<MediaTypeHeaderValue> ranges, IReadOnlyList<string> mediaTypes) =>
        ranges.Any(range => range.MatchesAllTypes)
        && ranges.Any(range => range.MediaType.Equals(Html, StringComparison.OrdinalIgnoreCase))
        && !mediaTypes.Contains(Html, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the quality of the most specific range that matches.</summary>
    private static double GetQuality(IList<MediaTypeHeaderValue> ranges, string mediaType) =>
        ranges.Where(range => range.MatchesMediaType(mediaType))
            .OrderByDescending(GetSpecificity)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault();

    private static int GetSpecificity(MediaTypeHeaderValue range) =>
        range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : range.MatchesAllSubTypesWithoutSuffix ? 2 : 3;
}
