using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Makes the JSON Schema of the library's documents from its types, their documentation, and the order in which the library writes their members.</summary>
internal sealed class SchemaGenerator
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What the types do not say by themselves: between which numbers a member lies.</summary>
    private static readonly Dictionary<string, (int Least, int Most)> Ranges = new()
    {
        ["Adoption.Session"] = (1, int.MaxValue),
        ["Adoption.Year"] = (1, 9999),
        ["Adoption.Month"] = (1, 12),
    };

    private readonly JsonObject _definitions = [];
    private readonly Queue<Type> _undefined = [];

    public static string Generate() => new SchemaGenerator().Document().ToJsonString(Readable) + "\n";

    private JsonObject Document()
    {
        _ = Reference(typeof(FrameworkCatalog));
        while (_undefined.TryDequeue(out Type? type))
        {
            _definitions[NameOf(type)] = Definition(type);
        }

        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = SchemaFile.Address,
            ["title"] = "Strategic framework or catalog of frameworks",
            ["description"] = "A framework, or, with a member \"frameworks\", a catalog of frameworks.",
            ["type"] = "object",
            ["required"] = new JsonArray("formatVersion"),
            ["if"] = new JsonObject { ["required"] = new JsonArray("frameworks") },
            ["then"] = Reference(typeof(FrameworkCatalog)),
            ["else"] = Reference(typeof(StrategicFramework)),
            ["$defs"] = _definitions,
        };
    }

    private JsonObject Reference(Type type)
    {
        string name = NameOf(type);
        if (!_definitions.ContainsKey(name))
        {
            // In its place at once, so that definitions stand in the order in which a reader of the schema meets them.
            _definitions[name] = null;
            _undefined.Enqueue(type);
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private JsonObject Definition(Type type) => type switch
    {
        { IsEnum: true } => Enumeration(type),
        _ when type == typeof(DateOnly) => Text("A day: year, month and day, such as 2017-01-31.", Patterns.Date),
        _ when type == typeof(FrameworkId) => Text(Described(type), Patterns.FrameworkId),
        _ when type == typeof(ElementCode) => Text(Described(type), Patterns.ElementCode),
        _ when type == typeof(FrameworkPeriod) => Text(Described(type), Patterns.FrameworkPeriod),
        _ when type == typeof(FrameworkCatalog) => Catalog(),
        _ => Record(type),
    };

    private JsonObject Catalog()
    {
        JsonObject properties = Format();
        properties["frameworks"] = Member(typeof(FrameworkCatalog).GetProperty(nameof(FrameworkCatalog.Frameworks))!);
        return Object("A set of frameworks, no two of one id.", ["frameworks"], properties);
    }

    private JsonObject Record(Type type)
    {
        var members = Filled.MembersOf(type).ToDictionary(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name));
        string[] written = [.. JsonSerializer.SerializeToNode(Filled.Of(type), type)!.AsObject().Select(member => member.Key)];
        Assert.Equal(members.Keys.Order(), written.Order());

        JsonObject properties = type == typeof(StrategicFramework) ? Format() : [];
        foreach (string name in written)
        {
            properties[name] = Member(members[name]);
        }

        return Object(Comments.Summary(type), [.. written.Where(name => members[name].IsDefined(typeof(RequiredMemberAttribute)))], properties);
    }

    private JsonObject Member(PropertyInfo member)
    {
        JsonObject schema = Value(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType, $"{member.DeclaringType!.Name}.{member.Name}");
        schema.Insert(0, "description", Comments.Summary(member));
        return schema;
    }

    private JsonObject Value(Type type, string member) => type switch
    {
        { IsGenericType: true } => new() { ["type"] = "array", ["items"] = Value(type.GenericTypeArguments[0], member) },
        _ when type == typeof(string) => new() { ["type"] = "string" },
        _ when type == typeof(decimal) => new() { ["type"] = "number" },
        _ when type == typeof(int) => new() { ["type"] = "integer", ["minimum"] = Ranges[member].Least, ["maximum"] = Ranges[member].Most },
        _ => Reference(type),
    };

    private static JsonObject Enumeration(Type type)
    {
        FieldInfo[] members = [.. type.GetFields(BindingFlags.Public | BindingFlags.Static)];
        string[] names = [.. members.Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name))];
        string meanings = string.Concat(members.Zip(names, (member, name) => $" {name}: {Comments.Summary(member)}"));
        return new()
        {
            ["description"] = Comments.Summary(type) + meanings,
            ["enum"] = Array(names),
        };
    }

    private static JsonObject Format() => new()
    {
        ["$schema"] = new JsonObject { ["description"] = "The address of this schema, for editors.", ["type"] = "string" },
        ["formatVersion"] = new JsonObject { ["description"] = "The version of the format: the document has it, a framework in a catalog needs none.", ["const"] = 1 },
    };

    private static JsonObject Object(string description, string[] required, JsonObject properties)
    {
        JsonObject schema = new() { ["description"] = description, ["type"] = "object" };
        if (required.Length > 0)
        {
            schema["required"] = Array(required);
        }

        schema["properties"] = properties;
        schema["additionalProperties"] = false;
        return schema;
    }

    private static JsonObject Text(string description, string pattern) => new() { ["description"] = description, ["type"] = "string", ["pattern"] = pattern };

    private static string Described(Type type) => $"{Comments.Summary(type)} {Comments.FirstRemark(type)}";

    private static string NameOf(Type type) => type == typeof(DateOnly) ? "Date" : type.Name;

    private static JsonArray Array(string[] texts) => [.. texts.Select(text => (JsonNode)text)];
}
