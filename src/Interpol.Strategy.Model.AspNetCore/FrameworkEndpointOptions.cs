using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Specifies the formats and the caching of the endpoints that serve frameworks.</summary>
/// <remarks>
/// Changes after the call of
/// <see cref="EndpointRouteBuilderExtensions.MapStrategicFrameworks(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder,
/// string, FrameworkCatalog, FrameworkEndpointOptions?)"/> have no effect.
/// </remarks>
public sealed class FrameworkEndpointOptions
{
    private readonly List<OutputFormat> _formats =
    [
        OutputFormat.CreateJson(),
        OutputFormat.CreateStratML(),
        OutputFormat.CreateJsonLd(),
        OutputFormat.CreateTurtle(),
    ];

    /// <summary>
    /// Gets or sets the time for which clients can use a response without another request. The default is zero.
    /// </summary>
    /// <remarks>
    /// If the time is less than one second, clients validate a stored response before they use it (<c>Cache-Control:
    /// no-cache</c>). An unchanged response is not sent again. Otherwise, the header is <c>max-age</c>, in seconds.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan MaxAge
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            field = value;
        }
    }

    internal string CacheControl => MaxAge < TimeSpan.FromSeconds(1)
        ? "no-cache"
        : string.Create(CultureInfo.InvariantCulture, $"max-age={(long)MaxAge.TotalSeconds}");

    internal IReadOnlyList<OutputFormat> Formats => [.. _formats];

    /// <summary>Adds a format in which single frameworks are served, after the built-in ones.</summary>
    /// <remarks>
    /// Clients select it by the header <c>Accept</c>, or by the ending of the address. A framework is written once, and
    /// the bytes are kept as long as the framework.
    /// </remarks>
    /// <param name="mediaType">
    /// The media type, such as <c>text/markdown; charset=utf-8</c>. It becomes the content type of the response.
    /// </param>
    /// <param name="ending">The ending of the address, such as <c>md</c>: letters, digits and hyphens.</param>
    /// <param name="writer">The method that writes a framework to a stream. It must not keep the stream.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="mediaType"/> or <paramref name="ending"/> is not valid, or is used by another format.
    /// </exception>
    /// <example>
    /// <code>
    /// var options = new FrameworkEndpointOptions().AddFormat(
    ///     "text/plain; charset=utf-8",
    ///     "txt",
    ///     (framework, stream) => stream.Write(Encoding.UTF8.GetBytes(framework.Name)));
    /// app.MapStrategicFrameworks("/frameworks", InterpolFrameworks.Catalog, options);
    /// </code>
    /// </example>
    public FrameworkEndpointOptions AddFormat(
        string mediaType, string ending, Action<StrategicFramework, Stream> writer)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        ArgumentNullException.ThrowIfNull(ending);
        ArgumentNullException.ThrowIfNull(writer);
        if (!MediaTypeHeaderValue.TryParse(mediaType, out MediaTypeHeaderValue? parsed) || parsed.MatchesAllSubTypes)
        {
            throw new ArgumentException(
                $"{nameof(mediaType)} must be a media type, such as 'text/markdown', and not '{mediaType}'.",
                nameof(mediaType));
        }

        if (ending.Length == 0 || !ending.All(character => char.IsAsciiLetterOrDigit(character) || character == '-'))
        {
            throw new ArgumentException(
                $"{nameof(ending)} must contain only letters, digits and hyphens, such as 'md', and not '{ending}'.",
                nameof(ending));
        }

        if (_formats.Exists(format => parsed.MatchesMediaType(format.MediaTypeName)))
        {
            throw new ArgumentException(
                $"{nameof(mediaType)} must be unique. '{mediaType}' is already used.", nameof(mediaType));
        }

        if (_formats.Exists(format => format.HasEnding(ending)))
        {
            throw new ArgumentException(
                $"{nameof(ending)} must be unique. '{ending}' is already used.", nameof(ending));
        }

        _formats.Add(new(mediaType, ending, writer));
        return this;
    }
}
