namespace Interpol.Strategy.Model;

/// <summary>The canonical frameworks as the documents that are embedded in this library, each loaded when it is first asked for.</summary>
internal static class Documents
{
    /// <summary>A document's bytes, as they are stored in the repository.</summary>
    private static ReadOnlyMemory<byte> Load(string name)
    {
        using Stream resource = typeof(Documents).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Loaded on first use, and not before.</summary>
    public static class StratML2014To2016
    {
        public static readonly ReadOnlyMemory<byte> Bytes = Load("interpol-2014-2016.xml");
    }

    /// <inheritdoc cref="StratML2014To2016"/>
    public static class StratML2017To2020
    {
        public static readonly ReadOnlyMemory<byte> Bytes = Load("interpol-2017-2020.xml");
    }
}
