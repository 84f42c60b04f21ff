using System.Runtime.CompilerServices;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Represents a format in which frameworks are served.</summary>
/// <remarks>A framework is written once, and its representation is kept as long as the framework.</remarks>
internal sealed class OutputFormat(string mediaType, string ending, Action<StrategicFramework, Stream> writer)
{
    public const string JsonMediaType = "application/json";
    public const string XmlMediaType = "application/xml";
    public const string JsonLdMediaType = "application/ld+json";
    public const string TurtleMediaType = "text/turtle; charset=utf-8";

    private readonly ConditionalWeakTable<StrategicFramework, Representation> _representations = [];

    public string MediaType => mediaType;

    /// <summary>Gets the media type without its parameters, such as a character set.</summary>
    public string MediaTypeName { get; } = mediaType.Split(';', 2)[0].TrimEnd();

    public string Ending => ending;

    public static OutputFormat CreateJson() =>
        new(JsonMediaType, "json", (framework, stream) => FrameworkJson.Write(framework, stream));

    public static OutputFormat CreateStratML() =>
        new(XmlMediaType, "xml", (framework, stream) => FrameworkStratML.Write(framework, stream));

    public static OutputFormat CreateJsonLd() =>
        new(JsonLdMediaType, "jsonld", (framework, stream) => FrameworkSkos.WriteJsonLd(framework, stream));

    public static OutputFormat CreateTurtle() =>
        new(TurtleMediaType, "ttl", (framework, stream) => FrameworkSkos.WriteTurtle(framework, stream));

    public bool HasEnding(string other) => ending.Equals(other, StringComparison.OrdinalIgnoreCase);

    public Representation GetRepresentation(StrategicFramework framework) =>
        _representations.GetValue(framework, Write);

    private Representation Write(StrategicFramework framework)
    {
        using var stream = new MemoryStream();
        writer(framework, stream);
        return new(stream.ToArray(), mediaType);
    }
}
