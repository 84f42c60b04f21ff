using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Provides the problem details that the endpoints return.</summary>
internal static class Problems
{
    public static ProblemHttpResult NotFound(string message, string? suggestion) => TypedResults.Problem(
        message,
        statusCode: StatusCodes.Status404NotFound,
        extensions: suggestion is null ? null : new Dictionary<string, object?> { ["suggestion"] = suggestion });

    public static ProblemHttpResult NotAcceptable(IReadOnlyList<string> mediaTypes) => TypedResults.Problem(
        $"The header 'Accept' must allow {string.Join(" or ", mediaTypes)}.",
        statusCode: StatusCodes.Status406NotAcceptable);

    public static ValidationProblem InvalidParameter(string name, string message) =>
        TypedResults.ValidationProblem(new Dictionary<string, string[]> { [name] = [message] });

    public static ValidationProblem MissingParameter(string name, string example) =>
        InvalidParameter(name, $"The parameter '{name}' is missing. Expected a value such as '{example}'.");
}
