using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Represents the bytes of a response, their media type, and an entity tag.</summary>
internal sealed class Representation(ReadOnlyMemory<byte> content, string contentType)
{
    private const int TagBytes = 15;

    public ReadOnlyMemory<byte> Content => content;

    public string ContentType => contentType;

    public EntityTagHeaderValue EntityTag { get; } = CreateEntityTag(content.Span);

    private static EntityTagHeaderValue CreateEntityTag(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        _ = SHA256.HashData(content, hash);
        return new($"\"{Base64Url.EncodeToString(hash[..TagBytes])}\"");
    }
}
