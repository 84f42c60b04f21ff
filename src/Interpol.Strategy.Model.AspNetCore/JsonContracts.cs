using System.Text.Json;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Adds the contracts of this package to the JSON options of an application.</summary>
internal static class JsonContracts
{
    public static void Add(JsonSerializerOptions options)
    {
        options.TypeInfoResolverChain.Add(FrameworkJsonContext.Default);
        _ = options.AddStrategicFrameworks();
    }
}
