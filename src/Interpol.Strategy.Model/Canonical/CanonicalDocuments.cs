namespace Interpol.Strategy.Model;

/// <summary>Provides the embedded documents of the canonical frameworks. Each is loaded on first use.</summary>
internal static class CanonicalDocuments
{
    public static ReadOnlyMemory<byte> Get(string id, FrameworkFormat format)
    {
        _ = Guard.Defined(format, FrameworkFormat.Turtle, nameof(format));
        return (id, format) switch
        {
            (Framework2014To2016.Id, FrameworkFormat.Json) => Json2014To2016.Bytes,
            (Framework2014To2016.Id, FrameworkFormat.StratML) => StratML2014To2016.Bytes,
            (Framework2014To2016.Id, FrameworkFormat.JsonLd) => JsonLd2014To2016.Bytes,
            (Framework2014To2016.Id, FrameworkFormat.Turtle) => Turtle2014To2016.Bytes,
            (Framework2017To2020.Id, FrameworkFormat.Json) => Json2017To2020.Bytes,
            (Framework2017To2020.Id, FrameworkFormat.StratML) => StratML2017To2020.Bytes,
            (Framework2017To2020.Id, FrameworkFormat.JsonLd) => JsonLd2017To2020.Bytes,
            (Framework2017To2020.Id, FrameworkFormat.Turtle) => Turtle2017To2020.Bytes,
            _ => throw LookupErrors.Framework(InterpolFrameworks.Catalog, id),
        };
    }

    private static class Json2014To2016
    {
        public static readonly ReadOnlyMemory<byte> Bytes = EmbeddedResource.Read("interpol-2014-2016.json");
    }

    private static class Json2017To2020
    {
        public static readonly ReadOnlyMemory<byte> Bytes = EmbeddedResource.Read("interpol-2017-2020.json");
    }

    private static class StratML2014To2016
    {
        public static readonly ReadOnlyMemory<byte> Bytes = EmbeddedResource.Read("interpol-2014-2016.xml");
    }

    private static class StratML2017To2020
    {
        public static readonly ReadOnlyMemory<byte> Bytes = EmbeddedResource.Read("interpol-2017-2020.xml");
    }

    private static class JsonLd2014To2016
    {
        public static readonly ReadOnlyMemory<byte> Bytes = EmbeddedResource.Read("interpol-2014-2016.jsonld");
    }

    private static class JsonLd2017To2020
    {
        public static readonly ReadOnlyMemory<byte> Bytes = EmbeddedResource.Read("interpol-2017-2020.jsonld");
    }

    private static class Turtle2014To2016
    {
        public static readonly ReadOnlyMemory<byte> Bytes = EmbeddedResource.Read("interpol-2014-2016.ttl");
    }

    private static class Turtle2017To2020
    {
        public static readonly ReadOnlyMemory<byte> Bytes = EmbeddedResource.Read("interpol-2017-2020.ttl");
    }
}
