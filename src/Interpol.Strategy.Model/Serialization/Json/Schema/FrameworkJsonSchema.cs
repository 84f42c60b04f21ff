using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Provides the JSON Schema (draft 2020-12) of the types of this library.</summary>
/// <remarks>
/// <para>The definitions are those of <see cref="FrameworkJson.Schema"/>. They cover the primitives, and the records
/// and enums that <see cref="FrameworkJsonConverter"/> supports. The name of a definition is the name of its type, such
/// as <c>Goal</c>, or <c>ReadResultOfStrategicFramework</c> for a <see cref="ReadResult{T}"/>.</para>
/// <para>Every call returns new nodes, which the caller can change.</para>
/// </remarks>
public static class FrameworkJsonSchema
{
    /// <summary>Returns the schema of a type, with the definitions that it needs in <c>$defs</c>.</summary>
    /// <param name="type">
    /// A type that has a definition, its <see cref="Nullable{T}"/>, or an <see cref="EquatableList{T}"/> of it.
    /// </param>
    /// <returns>The schema, which can be used on its own.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The type does not have a schema.</exception>
    /// <example>
    /// <code>
    /// using System.Text.Json.Nodes;
    ///
    /// JsonObject schema = FrameworkJsonSchema.GetSchema(typeof(Adoption));
    /// Console.WriteLine(schema["$ref"]);
    /// Console.WriteLine(schema["$defs"]!["Adoption"]!["required"]!.ToJsonString());
    /// // Output:
    /// // #/$defs/Adoption
    /// // ["body"]
    /// </code>
    /// </example>
    public static JsonObject GetSchema(Type type) => TryGetSchema(type, out JsonObject? schema)
        ? schema
        : throw new ArgumentException(
            $"{type} does not have a schema. Expected a type that {nameof(FrameworkJsonConverter)} supports, or a "
                + $"primitive such as {nameof(ElementCode)}.",
            nameof(type));

    /// <summary>Tries to get the schema of a type, with the definitions that it needs in <c>$defs</c>.</summary>
    /// <param name="type">The type. See <see cref="GetSchema"/>.</param>
    /// <param name="schema">The schema, or <see langword="null"/> if the type does not have one.</param>
    /// <returns>
    /// <see langword="true"/> if the type has a schema; otherwise, <see langword="false"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    public static bool TryGetSchema(Type type, [NotNullWhen(true)] out JsonObject? schema)
    {
        ArgumentNullException.ThrowIfNull(type);
        schema = SchemaReference.TryCreate(type);
        if (schema is null)
        {
            return false;
        }

        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        SchemaDefinitions.AddTo(schema);
        return true;
    }

    /// <summary>Returns all definitions by name, which refer to each other as <c>#/$defs/Name</c>.</summary>
    /// <returns>The value of a <c>$defs</c> keyword.</returns>
    public static JsonObject GetDefinitions() => SchemaDefinitions.CreateAll();

    /// <summary>Tries to get the name of the definition of a type, such as <c>Goal</c>.</summary>
    /// <param name="type">The type, or its <see cref="Nullable{T}"/>.</param>
    /// <param name="name">The name, or <see langword="null"/> if the type does not have a definition.</param>
    /// <returns>
    /// <see langword="true"/> if the type has a definition; otherwise, <see langword="false"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    public static bool TryGetDefinitionName(Type type, [NotNullWhen(true)] out string? name)
    {
        ArgumentNullException.ThrowIfNull(type);
        name = SchemaDefinitions.FindName(type);
        return name is not null;
    }

    /// <summary>Returns the schema of one node of a custom model, with references to the definitions.</summary>
    /// <remarks>
    /// <para>It is a value for <see cref="JsonSchemaExporterOptions.TransformSchemaNode"/>. A node of a type of this
    /// library becomes a reference, also in lists and dictionaries. A nullable property accepts null. The root gets the
    /// definitions that the model needs in <c>$defs</c>.</para>
    /// <para>A node with a converter that is not of this library is unchanged. The items of an
    /// <see cref="EquatableList{T}"/> of a custom type are not described.</para>
    /// </remarks>
    /// <param name="context">The context of the node.</param>
    /// <param name="schema">The schema that System.Text.Json created.</param>
    /// <returns>The schema to use instead.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// using System.Text.Json;
    /// using System.Text.Json.Nodes;
    /// using System.Text.Json.Schema;
    ///
    /// var exporter = new JsonSchemaExporterOptions { TransformSchemaNode = FrameworkJsonSchema.TransformSchemaNode };
    /// JsonNode schema = JsonSerializerOptions.Default.GetJsonSchemaAsNode(typeof(List&lt;Place>), exporter);
    /// Console.WriteLine(schema["items"]!["$ref"]);
    /// Console.WriteLine(schema["$defs"]!["Place"]!["description"]);
    /// // Output:
    /// // #/$defs/Place
    /// // The place of a measurement.
    /// </code>
    /// </example>
    public static JsonNode TransformSchemaNode(JsonSchemaExporterContext context, JsonNode schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        JsonNode transformed = SchemaReference.Transform(context, schema);
        if (context.Path.IsEmpty && transformed is JsonObject root)
        {
            SchemaDefinitions.AddTo(root);
        }

        return transformed;
    }
}
