using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Provides the methods that add read-only endpoints for a catalog to an application.</summary>
public static class EndpointRouteBuilderExtensions
{
    /// <summary>Adds endpoints that serve the frameworks of a catalog.</summary>
    /// <remarks>
    /// <para>The endpoints accept <c>GET</c> and <c>HEAD</c> requests. Their paths begin with
    /// <paramref name="prefix"/>:</para>
    /// <list type="bullet">
    /// <item><description><c>/</c> returns a list of the frameworks.</description></item>
    /// <item><description><c>/{id}</c> returns a framework, as JSON, StratML, JSON-LD or Turtle by the header
    /// <c>Accept</c>.</description></item>
    /// <item><description><c>/{id}.json</c>, <c>/{id}.xml</c>, <c>/{id}.jsonld</c> and <c>/{id}.ttl</c> return a
    /// framework in one format. The IRIs in JSON-LD and Turtle are relative to the address.</description></item>
    /// <item><description><c>/{id}/elements/{code}</c> returns a goal or an objective. The code can contain slashes.
    /// </description></item>
    /// <item><description><c>/-/search?q=…&amp;skip=…</c> searches all frameworks.</description></item>
    /// <item><description><c>/-/compare?from=…&amp;to=…</c> compares two frameworks.</description></item>
    /// <item><description><c>/-/related?reference=…</c> finds elements of other frameworks with the most similar
    /// wording.</description></item>
    /// </list>
    /// <para>Every successful response has an entity tag, which depends on its content. If the request has the same one
    /// in <c>If-None-Match</c>, the response is the status 304 without content. Problems are reported as problem
    /// details: 400 for an invalid parameter, 404 for an unknown id or code, with a suggestion, and 406 if no format is
    /// acceptable.</para>
    /// <para>To change the catalog at run time, pass a delegate. To protect the endpoints or limit their rate, use the
    /// returned builder.</para>
    /// </remarks>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">The path of the endpoints, such as <c>/frameworks</c>.</param>
    /// <param name="catalog">The catalog to serve.</param>
    /// <param name="options">The formats and the caching, or <see langword="null"/> for the defaults.</param>
    /// <returns>The builder for all endpoints of the catalog.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="endpoints"/>, <paramref name="prefix"/> or <paramref name="catalog"/> is
    /// <see langword="null"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// app.MapStrategicFrameworks("/frameworks", InterpolFrameworks.Catalog);
    /// </code>
    /// </example>
    public static IEndpointConventionBuilder MapStrategicFrameworks(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string prefix,
        FrameworkCatalog catalog,
        FrameworkEndpointOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return endpoints.MapStrategicFrameworks(prefix, () => catalog, options);
    }

    /// <summary>Adds endpoints that serve the frameworks of a catalog that can change.</summary>
    /// <remarks>
    /// See <see cref="MapStrategicFrameworks(IEndpointRouteBuilder, string, FrameworkCatalog,
    /// FrameworkEndpointOptions?)"/>. Each request calls the delegate once, and its response is that of one catalog.
    /// The first search in a new catalog waits for its index. To avoid this, call
    /// <see cref="FrameworkCatalog.BuildSearchIndex"/> before you replace the catalog.
    /// </remarks>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">The path of the endpoints, such as <c>/frameworks</c>.</param>
    /// <param name="catalog">The delegate that returns the catalog. It is called on any thread.</param>
    /// <param name="options">The formats and the caching, or <see langword="null"/> for the defaults.</param>
    /// <returns>The builder for all endpoints of the catalog.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="endpoints"/>, <paramref name="prefix"/> or <paramref name="catalog"/> is
    /// <see langword="null"/>.
    /// </exception>
    public static IEndpointConventionBuilder MapStrategicFrameworks(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string prefix,
        Func<FrameworkCatalog> catalog,
        FrameworkEndpointOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(catalog);
        var served = new ServedCatalog(catalog, options ?? new());
        RouteGroupBuilder group = endpoints.MapGroup(prefix)
            .WithTags("Strategic frameworks")
            .AddEndpointFilter(new LookupErrorFilter());
        FrameworkRoutes.Map(group, served);
        QueryRoutes.Map(group, served);
        return group;
    }
}
