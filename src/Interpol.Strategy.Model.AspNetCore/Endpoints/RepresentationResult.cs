using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Writes a representation, or the status 304 if the client has it.</summary>
internal sealed class RepresentationResult(Representation representation, string cacheControl) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        response.Headers.ETag = representation.EntityTag.Tag.Value;
        response.Headers.CacheControl = cacheControl;
        if (IsKnown(httpContext.Request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = representation.ContentType;
        response.ContentLength = representation.Content.Length;
        return HttpMethods.IsHead(httpContext.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(representation.Content, httpContext.RequestAborted).AsTask();
    }

    /// <summary>Determines whether the client has the representation. See RFC 9110, section 13.1.2.</summary>
    private bool IsKnown(HttpRequest request) =>
        request.Headers.IfNoneMatch.Count > 0
        && EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out IList<EntityTagHeaderValue>? tags)
        && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any)
            || tag.Compare(representation.EntityTag, useStrongComparison: false));
}
