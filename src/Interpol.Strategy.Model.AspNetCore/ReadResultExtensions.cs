using Interpol.Strategy.Model.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Provides the response for documents that have errors.</summary>
public static class ReadResultExtensions
{
    /// <summary>Creates a response with the status 400 that reports every problem of a document.</summary>
    /// <remarks>
    /// <para>The property <c>errors</c> has one entry per path, with the messages of all errors at that path. The path
    /// of the document as a whole is an empty string.</para>
    /// <para>The extension <c>diagnostics</c> contains all diagnostics in document order, including warnings, with
    /// code, severity, effect, message, path, line and column.</para>
    /// </remarks>
    /// <typeparam name="T">The type of the value that was read.</typeparam>
    /// <param name="result">The result of reading a document.</param>
    /// <returns>The response, as problem details.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The document has no errors.</exception>
    public static ValidationProblem ToValidationProblem<T>(this ReadResult<T> result)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(result);
        return !result.Succeeded
            ? TypedResults.ValidationProblem(
                DocumentProblem.GetErrors(result.Diagnostics),
                DocumentProblem.Describe(result.Diagnostics),
                extensions: DocumentProblem.GetExtensions(result.Diagnostics))
            : throw new InvalidOperationException("The document has no errors. Use the value of the result.");
    }
}
