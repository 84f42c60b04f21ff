using System.Buffers.Text;
using System.IO.Hashing;
using Microsoft.Net.Http.Headers;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Represents the bytes of a response, their media type, and an entity tag.</summary>
internal sealed class Representation(ReadOnlyMemory<byte> content, string contentType)
{
    public ReadOnlyMemory<byte> Content => content;

    public string ContentType => contentType;

    public EntityTagHeaderValue EntityTag { get; } = CreateEntityTag(content.Span);

    /// <summary>Creates a tag that is the same on every server that sends the same content.</summary>
    private static EntityTagHeaderValue CreateEntityTag(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[16];
        _ = XxHash128.Hash(content, hash);
        return new($"\"{Base64Url.EncodeToString(hash)}\"");
    }
}
