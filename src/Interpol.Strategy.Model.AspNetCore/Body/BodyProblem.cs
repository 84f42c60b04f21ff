using Microsoft.AspNetCore.Http;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Represents the response for a body that the handler must not see.</summary>
internal sealed record BodyProblem(IResult Response)
{
    public static void Set(HttpContext context, IResult response) =>
        context.Features.Set<BodyProblem>(new(response));

    /// <summary>Calls the handler, unless the body has a problem.</summary>
    public static EndpointFilterDelegate Filter(EndpointFilterDelegate next) =>
        invocation => invocation.HttpContext.Features.Get<BodyProblem>() is { } problem
            ? ValueTask.FromResult<object?>(problem.Response)
            : next(invocation);
}
