namespace Interpol.Strategy.Model;

/// <summary>A file that was put into the library when it was built.</summary>
internal static class EmbeddedResource
{
    public static ReadOnlyMemory<byte> Read(string name)
    {
        using Stream stream = typeof(EmbeddedResource).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
