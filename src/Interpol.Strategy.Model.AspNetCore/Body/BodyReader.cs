using System.Globalization;
using Interpol.Strategy.Model.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Reads the body of a request with the reader for its content type.</summary>
internal static class BodyReader
{
    /// <summary>Reads the body. If that is not possible, the problem is set and the result is null.</summary>
    public static async Task<ReadResult<T>?> ReadAsync<T>(HttpContext context)
        where T : class
    {
        HttpRequest request = context.Request;
        ReadOptions options = context.RequestServices.GetService<BodyLimits>()?.Options ?? BodyLimits.Default;
        if (BodyContentType.GetMediaType(typeof(T), request.ContentType) is not { } mediaType)
        {
            BodyProblem.Set(context, TypedResults.Problem(
                $"The content type must be {string.Join(" or ", BodyContentType.GetSupported(typeof(T)))}.",
                statusCode: StatusCodes.Status415UnsupportedMediaType));
            return null;
        }

        if (request.ContentLength > options.MaxBytes)
        {
            BodyProblem.Set(context, TooLarge(options.MaxBytes));
            return null;
        }

        try
        {
            ReadResult<T> result = await ReadAsync<T>(request, mediaType, options).ConfigureAwait(false);
            if (!result.Succeeded)
            {
                BodyProblem.Set(context, GetProblem(result, options));
            }

            return result;
        }
        catch (BadHttpRequestException e)
        {
            // The limit of the server, or a request that ends too early.
            BodyProblem.Set(context, TypedResults.Problem(e.Message, statusCode: e.StatusCode));
            return null;
        }
    }

    private static Task<ReadResult<T>> ReadAsync<T>(HttpRequest request, string mediaType, ReadOptions options)
        where T : class
    {
        CancellationToken cancellationToken = request.HttpContext.RequestAborted;
        Task reading = typeof(T) == typeof(FrameworkCatalog)
                ? FrameworkJson.ReadCatalogAsync(request.Body, options, cancellationToken)
            : typeof(T) == typeof(ProgressReport)
                ? ProgressReportJson.ReadAsync(request.Body, options, cancellationToken)
            : mediaType == OutputFormat.JsonMediaType
                ? FrameworkJson.ReadAsync(request.Body, options, cancellationToken)
            : FrameworkStratML.ReadAsync(request.Body, options, cancellationToken);
        return (Task<ReadResult<T>>)reading;
    }

    private static IResult GetProblem<T>(ReadResult<T> result, ReadOptions options)
        where T : class => result.Diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCodes.TooLarge)
            ? TooLarge(options.MaxBytes)
            : result.ToValidationProblem();

    private static ProblemHttpResult TooLarge(int maxBytes) => TypedResults.Problem(
        string.Create(CultureInfo.InvariantCulture, $"The body must have at most {maxBytes} bytes."),
        statusCode: StatusCodes.Status413PayloadTooLarge);
}
