using Microsoft.Net.Http.Headers;

namespace Interpol.Strategy.Model.AspNetCore;

/// <content>The formats in which frameworks are served.</content>
public sealed partial class FrameworkEndpointOptions
{
    private readonly List<OutputFormat> _formats =
    [
        OutputFormat.CreateJson(),
        OutputFormat.CreateStratML(),
        OutputFormat.CreateJsonLd(),
        OutputFormat.CreateTurtle(),
    ];

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
        if (!MediaTypeHeaderValue.TryParse(mediaType, out MediaTypeHeaderValue? parsed) || parsed.MatchesAllSubTypes
            || parsed.MatchesAllSubTypesWithoutSuffix || parsed.Quality is not null)
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
