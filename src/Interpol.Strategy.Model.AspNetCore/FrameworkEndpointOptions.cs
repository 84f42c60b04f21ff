using System.Globalization;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Specifies the formats and the caching of the endpoints that serve frameworks.</summary>
/// <remarks>
/// Changes after the call of
/// <see cref="EndpointRouteBuilderExtensions.MapStrategicFrameworks(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder,
/// string, FrameworkCatalog, FrameworkEndpointOptions?)"/> have no effect.
/// </remarks>
public sealed partial class FrameworkEndpointOptions
{
    /// <summary>
    /// Gets or sets the time for which clients can use a response without another request. The default is zero.
    /// </summary>
    /// <remarks>
    /// If the time is less than one second, clients validate a stored response before they use it (<c>Cache-Control:
    /// no-cache</c>). An unchanged response is not sent again. Otherwise, the header is <c>max-age</c>, in seconds.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan MaxAge
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            field = value;
        }
    }

    internal string CacheControl => MaxAge < TimeSpan.FromSeconds(1)
        ? "no-cache"
        : string.Create(CultureInfo.InvariantCulture, $"max-age={(long)MaxAge.TotalSeconds}");
}
