namespace Interpol.Strategy.Model;

/// <summary>Reads resources that are embedded in the assembly.</summary>
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
