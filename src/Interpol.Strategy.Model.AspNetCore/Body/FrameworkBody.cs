using System.Reflection;
using Interpol.Strategy.Model.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>
/// Represents the body of a request with a framework, a catalog or a progress report, as a parameter of an endpoint's
/// handler.
/// </summary>
/// <remarks>
/// <para>The content type selects the reader: <c>application/json</c> for <see cref="FrameworkJson"/>, and
/// <c>application/xml</c> or <c>text/xml</c> for <see cref="FrameworkStratML"/>, which reads only frameworks. The
/// handler is called only if the document has no errors. Otherwise, the response is one of these problem
/// details:</para>
/// <list type="bullet">
/// <item><description>400 with every problem of the document, as
/// <see cref="ReadResultExtensions.ToValidationProblem"/> creates it.</description></item>
/// <item><description>413 if the body is too large.</description></item>
/// <item><description>415 if the content type is missing or not supported.</description></item>
/// </list>
/// <para>The default limits are those of <see cref="ReadOptions"/>, but 1 MiB for <see cref="ReadOptions.MaxBytes"/>.
/// To change them, pass options to <see cref="ServiceCollectionExtensions.AddStrategicFrameworks"/>. The server has its
/// own limit.</para>
/// <para>An endpoint with a parameter of another type throws a <see cref="NotSupportedException"/> when it is
/// built.</para>
/// </remarks>
/// <typeparam name="T">
/// The type of the value: <see cref="StrategicFramework"/>, <see cref="FrameworkCatalog"/> or
/// <see cref="ProgressReport"/>.
/// </typeparam>
/// <example>
/// <code>
/// app.MapPost("/plans", (FrameworkBody&lt;StrategicFramework&gt; body) => $"Received {body.Value.Name}.");
/// </code>
/// </example>
public sealed class FrameworkBody<T> : IBindableFromHttpContext<FrameworkBody<T>>, IEndpointParameterMetadataProvider
    where T : class
{
    private readonly ReadResult<T>? _result;

    /// <summary>Initializes a new instance of the <see cref="FrameworkBody{T}"/> class.</summary>
    /// <param name="result">The result of reading the body.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <see langword="null"/>.</exception>
    public FrameworkBody(ReadResult<T> result)
    {
        ArgumentNullException.ThrowIfNull(result);
        _result = result;
    }

    private FrameworkBody()
    {
    }

    /// <summary>Gets the result of reading the body. In a handler, it has a value.</summary>
    /// <exception cref="InvalidOperationException">
    /// The body was not read, because its size or content type is not allowed. This does not happen in a handler.
    /// </exception>
    public ReadResult<T> Result => _result ?? throw new InvalidOperationException("The body was not read.");

    /// <summary>Gets the framework, the catalog or the report.</summary>
    /// <exception cref="FrameworkFormatException">
    /// The document has errors. This does not happen in a handler.
    /// </exception>
    public T Value => Result.GetValueOrThrow();

    /// <summary>Gets the diagnostics of the document, in document order. In a handler, all are warnings.</summary>
    public EquatableList<Diagnostic> Diagnostics => Result.Diagnostics;

    static async ValueTask<FrameworkBody<T>?> IBindableFromHttpContext<FrameworkBody<T>>.BindAsync(
        HttpContext context, ParameterInfo parameter) =>
        await BodyReader.ReadAsync<T>(context).ConfigureAwait(false) is { } result ? new(result) : new();

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        BodyMetadata.Add(builder, typeof(T));
}
