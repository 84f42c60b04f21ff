using Microsoft.AspNetCore.Http;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Returns the status 404 with the message and the suggestion of a lookup that found nothing.</summary>
internal sealed class LookupErrorFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context).ConfigureAwait(false);
        }
        catch (UnknownFrameworkException e)
        {
            return Problems.NotFound(e.Message, e.Suggestion);
        }
        catch (UnknownElementException e)
        {
            return Problems.NotFound(e.Message, e.Suggestion);
        }
    }
}
