using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Provides extension methods for <see cref="JsonSerializerOptions"/>.</summary>
public static class JsonSerializerOptionsExtensions
{
    /// <summary>
    /// Adds the requirement that every primitive of this library in a custom model has a value.
    /// </summary>
    /// <remarks>
    /// <para>The primitives are structs. Without this method, a missing property of the type <see cref="ElementCode"/>,
    /// <see cref="ElementReference"/> or <see cref="FrameworkId"/> is read as the default value, which cannot be
    /// written. A missing <see cref="FrameworkPeriod"/> is read as a period that is open at both ends, which is written
    /// as <c>../..</c>. With this method, a missing property causes a <see cref="JsonException"/>. A nullable property
    /// stays optional.</para>
    /// <para>The method applies to all resolvers of the options, and to those that are added later at the end of
    /// <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>. Call it again after a resolver was inserted at the
    /// start, or <see cref="JsonSerializerOptions.TypeInfoResolver"/> was replaced. Otherwise, calling it twice has no
    /// effect.</para>
    /// <para>New options do not have a resolver. Copy <see cref="JsonSerializerOptions.Web"/>, as in the example, or
    /// set a <see cref="JsonSerializerContext"/>. Using options without a resolver causes an
    /// <see cref="InvalidOperationException"/>.</para>
    /// </remarks>
    /// <param name="options">The options to change.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The options are read-only.</exception>
    /// <example>
    /// <code>
    /// using System.Text.Json;
    ///
    /// var options = new JsonSerializerOptions(JsonSerializerOptions.Web).AddStrategicFrameworks();
    /// try
    /// {
    ///     _ = JsonSerializer.Deserialize&lt;KeyValuePair&lt;string, ElementCode>>("""{ "key": "Rent" }""", options);
    /// }
    /// catch (JsonException e)
    /// {
    ///     Console.WriteLine(e.Message.Contains("value"));
    /// }
    ///
    /// // Output: True
    /// </code>
    /// </example>
    public static JsonSerializerOptions AddStrategicFrameworks(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        IList<IJsonTypeInfoResolver> resolvers = options.TypeInfoResolverChain;
        if (resolvers is not [RequiredPrimitivesResolver, ..])
        {
            // A copy, because the options change the list when their resolver is set.
            options.TypeInfoResolver = new RequiredPrimitivesResolver([.. resolvers]);
        }

        return options;
    }
}
