using Microsoft.Net.Http.Headers;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Provides the content types of bodies.</summary>
internal static class BodyContentType
{
    private static readonly string[] Json = [OutputFormat.JsonMediaType];
    private static readonly string[] Xml = [OutputFormat.XmlMediaType, "text/xml"];

    /// <summary>Returns the content types of a type of value.</summary>
    /// <exception cref="NotSupportedException">No reader supports the type.</exception>
    public static string[] GetSupported(Type type) =>
        type == typeof(StrategicFramework) ? [.. Json, .. Xml]
        : type == typeof(FrameworkCatalog) || type == typeof(ProgressReport) ? Json
        : throw new NotSupportedException(
            $"FrameworkBody<{type.Name}> is not supported. Use FrameworkBody<{nameof(StrategicFramework)}>, "
                + $"FrameworkBody<{nameof(FrameworkCatalog)}> or FrameworkBody<{nameof(ProgressReport)}>.");

    /// <summary>Returns the media type of a content type if it is supported, or null.</summary>
    public static string? GetMediaType(Type type, string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? parsed)
            ? GetSupported(type).FirstOrDefault(supported =>
                parsed.MediaType.Equals(supported, StringComparison.OrdinalIgnoreCase))
            : null;
}
