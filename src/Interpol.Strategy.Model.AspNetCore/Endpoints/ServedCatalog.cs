using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Represents the catalog that a group of endpoints serves, and how they serve it.</summary>
internal sealed class ServedCatalog(Func<FrameworkCatalog> catalog, FrameworkEndpointOptions options)
{
    private static readonly string[] JsonOnly = [OutputFormat.JsonMediaType];

    private readonly string _cacheControl = options.CacheControl;
    private readonly string[] _mediaTypes = [.. options.Formats.Select(format => format.MediaTypeName)];

    public IReadOnlyList<OutputFormat> Formats { get; } = options.Formats;

    /// <summary>Gets the catalog at this moment. A handler must use one catalog for the whole response.</summary>
    public FrameworkCatalog Catalog => catalog()
        ?? throw new InvalidOperationException(
            "The delegate passed to MapStrategicFrameworks returned null. It must return a catalog.");

    /// <summary>Returns a framework in the format that the client prefers.</summary>
    public IResult WriteFramework(HttpContext context, StrategicFramework framework) =>
        Select(context, _mediaTypes) is var index and >= 0
            ? Write(Formats[index].GetRepresentation(framework))
            : Problems.NotAcceptable(_mediaTypes);

    /// <summary>Returns a value as JSON, if the client accepts it.</summary>
    public IResult WriteJson<T>(HttpContext context, T value, JsonTypeInfo<T> type) =>
        WriteJson(context, () => new(JsonSerializer.SerializeToUtf8Bytes(value, type), OutputFormat.JsonMediaType));

    public IResult WriteJson(HttpContext context, Func<Representation> create) =>
        Select(context, JsonOnly) >= 0 ? Write(create()) : Problems.NotAcceptable(JsonOnly);

    public IResult Write(Representation representation) => new RepresentationResult(representation, _cacheControl);

    private static int Select(HttpContext context, IReadOnlyList<string> mediaTypes)
    {
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        return AcceptHeader.Select(context.Request, mediaTypes);
    }
}
