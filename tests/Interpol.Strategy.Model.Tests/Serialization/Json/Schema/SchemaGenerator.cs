using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Generates the JSON Schema from the types, their documentation and the order in which their properties are written.
/// </summary>
internal sealed class SchemaGenerator
{
    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The ranges of numbers, which the types do not contain. Other integers are counts and indexes.</summary>
    private static readonly Dictionary<string, (int Minimum, int Maximum)> Ranges = new()
    {
        ["Diagnostic.Line"] = (1, int.MaxValue),
        ["Diagnostic.Column"] = (1, int.MaxValue),
        ["Adoption.Session"] = (1, int.MaxValue),
        ["Adoption.Year"] = (1, 9999),
        ["Adoption.Month"] = (1, 12),
    };

    private readonly JsonObject _definitions = [];
    private readonly Queue<Type> _pendingTypes = [];

    /// <summary>The names of the decimals that are not negative.</summary>
    private static readonly string[] NotNegative =
        [nameof(PerformanceIndicator.Weight), nameof(PerformanceIndicator.Tolerance)];

    public static string Generate() => new SchemaGenerator().CreateSchema().ToJsonString(Indented) + "\n";

    public static string GenerateForReports() =>
        new SchemaGenerator().CreateReportSchema().ToJsonString(Indented) + "\n";

    private JsonObject CreateSchema()
    {
        // First what documents contain, then the other types.
        AddDefinitions([typeof(FrameworkCatalog)]);
        AddDefinitions(SerializableTypes.All);
        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = PublishedSchema.Address,
            ["title"] = "Strategic framework or catalog of frameworks",
            ["description"] = "A framework, or a catalog of frameworks if it has the property \"frameworks\".",
            ["type"] = "object",
            ["required"] = new JsonArray("formatVersion"),
            ["if"] = new JsonObject { ["required"] = new JsonArray("frameworks") },
            ["then"] = CreateReference(typeof(FrameworkCatalog)),
            ["else"] = CreateReference(typeof(StrategicFramework)),
            ["$defs"] = _definitions,
        };
    }

    private JsonObject CreateReportSchema()
    {
        AddDefinitions([typeof(ProgressReport)]);
        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = PublishedSchema.ReportAddress,
            ["title"] = "Progress report",
            ["description"] = DocumentationText.GetSummary(typeof(ProgressReport)),
            ["type"] = "object",
            ["required"] = new JsonArray("formatVersion"),
            ["$ref"] = $"#/$defs/{nameof(ProgressReport)}",
            ["$defs"] = _definitions,
        };
    }

    private void AddDefinitions(IEnumerable<Type> types)
    {
        foreach (Type type in types)
        {
            _ = CreateReference(type);
        }

        while (_pendingTypes.TryDequeue(out Type? type))
        {
            _definitions[GetName(type)] = CreateDefinition(type);
        }
    }

    private JsonObject CreateReference(Type type)
    {
        string name = GetName(type);
        if (!_definitions.ContainsKey(name))
        {
            // Reserve the position now, so that definitions are in the order of their first reference.
            _definitions[name] = null;
            _pendingTypes.Enqueue(type);
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private JsonObject CreateDefinition(Type type) => type switch
    {
        { IsEnum: true } => SerializableTypes.IsFlags(type) ? CreateFlags(type) : CreateEnum(type),
        _ when type == typeof(DateOnly) =>
            CreateString("A date with year, month and day, such as 2017-01-31.", SchemaPatterns.Date),
        _ when type == typeof(FrameworkId) => CreateString(Describe(type), SchemaPatterns.FrameworkId),
        _ when type == typeof(ElementCode) => CreateString(Describe(type), SchemaPatterns.ElementCode),
        _ when type == typeof(FrameworkPeriod) => CreateString(Describe(type), SchemaPatterns.FrameworkPeriod),
        _ when type == typeof(ElementReference) => CreateString(Describe(type), SchemaPatterns.ElementReference),
        _ when type == typeof(FrameworkCatalog) => CreateCatalog(),
        _ when type == typeof(StrategyElement) => CreateElement(),
        _ when SerializableTypes.IsResult(type) => CreateResult(type),
        _ => CreateRecord(type),
    };

    private JsonObject CreateCatalog()
    {
        JsonObject properties = CreateFormatProperties();
        properties["frameworks"] =
            CreateProperty(typeof(FrameworkCatalog).GetProperty(nameof(FrameworkCatalog.Frameworks))!);
        return CreateObject("A set of frameworks with unique ids.", ["frameworks"], properties);
    }

    private JsonObject CreateRecord(Type type)
    {
        var members = FullFramework.GetProperties(type)
            .ToDictionary(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name));
        JsonNode record = JsonSerializer.SerializeToNode(FullFramework.CreateValue(type), type)!;
        bool isDocument = type == typeof(StrategicFramework) || type == typeof(ProgressReport);
        JsonObject properties = isDocument ? CreateFormatProperties() : [];
        string[] written =
            [.. record.AsObject().Select(member => member.Key).Where(name => !properties.ContainsKey(name))];
        Assert.Equal(members.Keys.Order(), written.Order());
        foreach (string name in written)
        {
            properties[name] = CreateProperty(members[name]);
        }

        string[] required = [.. written.Where(name => members[name].IsDefined(typeof(RequiredMemberAttribute)))];
        return CreateObject(DocumentationText.GetSummary(type), required, properties);
    }

    /// <summary>Creates the schema of an element of any kind, which has its kind as a property.</summary>
    private JsonObject CreateElement()
    {
        JsonArray kinds = [];
        foreach (ElementKind kind in Enum.GetValues<ElementKind>())
        {
            Type type = typeof(StrategyElement).Assembly.GetType($"Interpol.Strategy.Model.{kind}")!;
            JsonObject element = CreateRecord(type);
            string[] required = [.. (element["required"]?.AsArray() ?? []).Select(name => (string)name!)];
            JsonObject properties = element["properties"]!.DeepClone().AsObject();
            properties.Insert(0, "elementKind", new JsonObject
            {
                ["description"] = "The kind of the element.",
                ["enum"] = CreateArray([JsonNamingPolicy.CamelCase.ConvertName($"{kind}")]),
            });
            kinds.Add(CreateObject((string)element["description"]!, ["elementKind", .. required], properties));
        }

        return new()
        {
            ["description"] = DocumentationText.GetSummary(typeof(StrategyElement)),
            ["oneOf"] = kinds,
        };
    }

    private JsonObject CreateResult(Type type)
    {
        JsonObject written = JsonSerializer.SerializeToNode(ResultSamples.Get(type), type)!.AsObject();
        JsonObject properties = [];
        List<string> required = [];
        foreach (string name in written.Select(property => property.Key))
        {
            PropertyInfo member = ResultProperties.Find(type, name);
            properties[name] = ResultProperties.IsWrittenAsId(member) ? CreateId(member) : CreateProperty(member);
            if (ResultProperties.IsAlwaysWritten(member))
            {
                required.Add(name);
            }
        }

        return CreateObject(DocumentationText.GetSummary(type), [.. required], properties);
    }

    private JsonObject CreateId(PropertyInfo framework)
    {
        string summary = DocumentationText.GetSummary(framework);
        JsonObject schema = CreateReference(typeof(FrameworkId));
        schema.Insert(0, "description", $"The id of {char.ToLowerInvariant(summary[0])}{summary[1..]}");
        return schema;
    }

    private JsonObject CreateProperty(PropertyInfo member)
    {
        Type type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        JsonObject schema = CreateValue(type, $"{member.DeclaringType!.Name}.{member.Name}");
        schema.Insert(0, "description", DocumentationText.GetSummary(member));
        return schema;
    }

    private JsonObject CreateValue(Type type, string member) => type switch
    {
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableList<>) =>
            new() { ["type"] = "array", ["items"] = CreateValue(type.GenericTypeArguments[0], member) },
        _ when member == $"{nameof(StrategicFramework)}.{nameof(StrategicFramework.Language)}" =>
            new() { ["type"] = "string", ["pattern"] = SchemaPatterns.LanguageTag },
        _ when type == typeof(string) => new() { ["type"] = "string" },
        _ when type == typeof(bool) => new() { ["type"] = "boolean" },
        _ when type == typeof(decimal) && NotNegative.Contains(member.Split('.')[1]) =>
            new() { ["type"] = "number", ["minimum"] = 0 },
        _ when type == typeof(decimal) || type == typeof(double) => new() { ["type"] = "number" },
        _ when Ranges.TryGetValue(member, out (int Minimum, int Maximum) range) =>
            new() { ["type"] = "integer", ["minimum"] = range.Minimum, ["maximum"] = range.Maximum },
        _ when type == typeof(int) || type == typeof(long) => new() { ["type"] = "integer", ["minimum"] = 0 },
        _ => CreateReference(type),
    };

    private static JsonObject CreateEnum(Type type) =>
        CreateEnum(type, [.. type.GetFields(BindingFlags.Public | BindingFlags.Static)]);

    private static JsonObject CreateFlags(Type type)
    {
        JsonObject flag = CreateEnum(type,
        [
            .. type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(member => BitOperations.IsPow2((int)member.GetRawConstantValue()!)),
        ]);
        JsonNode description = flag["description"]!;
        _ = flag.Remove("description");
        return new() { ["description"] = description, ["type"] = "array", ["items"] = flag };
    }

    private static JsonObject CreateEnum(Type type, FieldInfo[] members)
    {
        string[] names = [.. members.Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name))];
        IEnumerable<string> meanings =
            members.Zip(names, (member, name) => $" {name}: {DocumentationText.GetSummary(member)}");
        return new()
        {
            ["description"] = DocumentationText.GetSummary(type) + string.Concat(meanings),
            ["enum"] = CreateArray(names),
        };
    }

    private static JsonObject CreateFormatProperties() => new()
    {
        ["$schema"] = new JsonObject
        {
            ["description"] = "The address of this schema, for editors.",
            ["type"] = "string",
        },
        ["formatVersion"] = new JsonObject
        {
            ["description"] =
                "The version of the format. It is required in a document, and optional in a framework of a catalog.",
            ["const"] = 1,
        },
    };

    private static JsonObject CreateObject(string description, string[] required, JsonObject properties)
    {
        JsonObject schema = new() { ["description"] = description, ["type"] = "object" };
        if (required.Length > 0)
        {
            schema["required"] = CreateArray(required);
        }

        schema["properties"] = properties;
        schema["additionalProperties"] = false;
        return schema;
    }

    private static JsonObject CreateString(string description, string pattern) =>
        new() { ["description"] = description, ["type"] = "string", ["pattern"] = pattern };

    private static string Describe(Type type) =>
        $"{DocumentationText.GetSummary(type)} {DocumentationText.GetFirstRemark(type)}";

    private static string GetName(Type type) =>
        type == typeof(DateOnly) ? "Date"
        : type.IsGenericType ? $"ReadResultOf{type.GenericTypeArguments[0].Name}"
        : type.Name;

    private static JsonArray CreateArray(string[] items) => [.. items.Select(item => (JsonNode)item)];
}
