using Interpol.Strategy.Model.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using HttpJsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;
using MvcJsonOptions = Microsoft.AspNetCore.Mvc.JsonOptions;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Provides the method that prepares an application for the types of Interpol.Strategy.Model.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds JSON options for the types of Interpol.Strategy.Model to minimal APIs and controllers.</summary>
    /// <remarks>
    /// <para>With these options, a request body without a required <see cref="ElementCode"/>,
    /// <see cref="ElementReference"/>, <see cref="FrameworkId"/> or <see cref="FrameworkPeriod"/> is rejected. Without
    /// them, the property has its default value, which cannot be written. See
    /// <see cref="JsonSerializerOptionsExtensions.AddStrategicFrameworks"/>.</para>
    /// <para>The options also contain the JSON contracts that the endpoints and the problem details need in
    /// applications that are published with Native AOT.</para>
    /// </remarks>
    /// <param name="services">The services of the application.</param>
    /// <param name="bodyOptions">
    /// The options to read each <see cref="FrameworkBody{T}"/> with, or <see langword="null"/> for bodies of at most
    /// 1 MiB and the defaults of <see cref="ReadOptions"/>.
    /// </param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddStrategicFrameworks(
        this IServiceCollection services, ReadOptions? bodyOptions = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        bool isFirstCall = !services.Any(service => service.ServiceType == typeof(BodyLimits));
        _ = services.Replace(ServiceDescriptor.Singleton(new BodyLimits(bodyOptions ?? BodyLimits.Default)));
        return isFirstCall
            ? services
                // After the application, whose contracts come first and are modified too.
                .PostConfigure<HttpJsonOptions>(options => JsonContracts.Add(options.SerializerOptions))
                .PostConfigure<MvcJsonOptions>(options => JsonContracts.Add(options.JsonSerializerOptions))
            : services;
    }
}
