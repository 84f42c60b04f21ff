namespace Interpol.Strategy.Model;

/// <summary>The canonical frameworks as the documents that are embedded in this library, each loaded when it is first asked for.</summary>
internal static class CanonicalDocuments
{
    public static class Json2014To2016
    {
        public static readonly ReadOnlyMemory<byte> Bytes = EmbeddedResource.Read("interpol-2014-2016.json");
    }

    public static class Json2017To2020
    {
        public static readonly ReadOnlyMemory<byte> Bytes = EmbeddedResource.Read("interpol-2017-2020.json");
    }

    public static class StratML2014To2016
    {
        public static readonly ReadOnlyMemory<byte> Bytes = EmbeddedResource.Read("interpol-2014-2016.xml");
    }

    public static class StratML2017To2020
    {
        public static readonly ReadOnlyMemory<byte> Bytes = EmbeddedResource.Read("interpol-2017-2020.xml");
    }
}
