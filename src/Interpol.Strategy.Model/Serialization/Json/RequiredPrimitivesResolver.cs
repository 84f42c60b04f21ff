using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Represents the resolver that makes properties required if their type is a primitive of this library.
/// </summary>
/// <param name="resolvers">The resolvers to use, before those that are added to the options later.</param>
internal sealed class RequiredPrimitivesResolver(IJsonTypeInfoResolver[] resolvers) : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        IJsonTypeInfoResolver[] all = [.. resolvers, .. GetLaterResolvers(options)];
        JsonTypeInfo? found = all.Length > 0
            ? all.Select(resolver => resolver.GetTypeInfo(type, options)).FirstOrDefault(each => each is not null)
            : throw new InvalidOperationException(
                $"The options do not have a resolver. Set {nameof(JsonSerializerOptions.TypeInfoResolver)}, or create "
                    + $"the options from {nameof(JsonSerializerOptions)}.{nameof(JsonSerializerOptions.Web)}.");
        if (found is { Kind: JsonTypeInfoKind.Object })
        {
            foreach (JsonPropertyInfo property in found.Properties.Where(each => IsPrimitive(each.PropertyType)))
            {
                Require(property);
            }
        }

        return found;
    }

    /// <summary>Returns the resolvers that were added to the options after this one.</summary>
    private IEnumerable<IJsonTypeInfoResolver> GetLaterResolvers(JsonSerializerOptions options) =>
        options.TypeInfoResolverChain.SkipWhile(resolver => resolver != this).Skip(1);

    private static bool IsPrimitive(Type type) =>
        type == typeof(ElementCode)
        || type == typeof(ElementReference)
        || type == typeof(FrameworkId)
        || type == typeof(FrameworkPeriod);

    private static void Require(JsonPropertyInfo property)
    {
        // An ignored property has neither a getter nor a setter.
        if (property.AssociatedParameter is not null && property.Get is not null)
        {
            // A required property must have a setter, which is not used because the constructor sets the value.
            property.Set ??= (_, _) => { };
        }

        property.IsRequired |= property.Set is not null;
    }
}
