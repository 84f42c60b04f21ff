using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;

namespace Interpol.Strategy.Model.AspNetCore;

/// <summary>Provides the method that describes the types of Interpol.Strategy.Model in OpenAPI documents.</summary>
public static class OpenApiOptionsExtensions
{
    /// <summary>Adds the schemas of the types of Interpol.Strategy.Model.</summary>
    /// <remarks>
    /// Each of these types that an endpoint uses becomes a component with the name of the type, such as <c>Goal</c>,
    /// and its schema is that of <see cref="Serialization.FrameworkJsonSchema"/>. Without this method, the schemas of
    /// these types are empty. Your types must not have the same names, because both would be the same component.
    /// </remarks>
    /// <param name="options">The options of the OpenAPI document.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// builder.Services.AddOpenApi(options => options.AddStrategicFrameworks());
    /// </code>
    /// </example>
    public static OpenApiOptions AddStrategicFrameworks(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Func<JsonTypeInfo, string?> createId = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = type => SchemaTypes.IsList(type.Type) ? null
            : SchemaTypes.FindName(type.Type) ?? createId(type);
        return options
            .AddSchemaTransformer((schema, context, _) =>
            {
                ListSchemas.Describe(schema, context.JsonTypeInfo, isProperty: context.JsonPropertyInfo is not null);
                return Task.CompletedTask;
            })
            .AddOperationTransformer((operation, context, _) =>
            {
                DocumentSchemas.Describe(operation, context.Description);
                if (context.Document is { } document)
                {
                    ParameterSchemas.Describe(operation, context.Description, document);
                }

                return Task.CompletedTask;
            })
            .AddDocumentTransformer((document, _, _) =>
            {
                ComponentSchemas.AddTo(document);
                return Task.CompletedTask;
            });
    }
}
