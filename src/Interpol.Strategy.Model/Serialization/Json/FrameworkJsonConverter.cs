using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Reads and writes the records, their lists and their enumerations inside models of your own, in the shape that <see cref="FrameworkJson"/> gives them, whatever the options.</summary>
/// <remarks>
/// The types name it in their own attribute, so nobody has to register it; and it needs no reflection, so a <see cref="JsonSerializerContext"/> of yours can hold
/// them. What <see cref="FrameworkJson"/> would drop is a <see cref="JsonException"/> here; what it would repair is repaired.
/// </remarks>
public sealed class FrameworkJsonConverter : JsonConverterFactory
{
    private static readonly Dictionary<Type, Func<JsonConverter>> Converters = new()
    {
        [typeof(FrameworkCatalog)] = () => new FormConverter<FrameworkCatalog>(FrameworkCatalogJson.Instance),
        [typeof(StrategyElement)] = () => new ElementJsonConverter(),
        [typeof(EquatableList<string>)] = () => List(TextJson.Instance),
        [typeof(EquatableList<ElementCode>)] = () => List(PrimitiveJson<ElementCode>.Instance),
        [typeof(EquatableList<FrameworkId>)] = () => List(PrimitiveJson<FrameworkId>.Instance),
        [typeof(EquatableList<ElementReference>)] = () => List(PrimitiveJson<ElementReference>.Instance),
        [typeof(EquatableList<FrameworkPeriod>)] = () => List(PrimitiveJson<FrameworkPeriod>.Instance),
    };

    static FrameworkJsonConverter()
    {
        Add(StrategicFrameworkJson.Instance);
        Add(VisionJson.Instance);
        Add(MissionJson.Instance);
        Add(CoreValueJson.Instance);
        Add(GoalJson.Instance);
        Add(ObjectiveJson.Instance);
        Add(AdoptionJson.Instance);
        Add(OrganizationJson.Instance);
        Add(StakeholderJson.Instance);
        Add(StakeholderRoleJson.Instance);
        Add(ContactInformationJson.Instance);
        Add(PerformanceIndicatorJson.Instance);
        Add(RelationshipJson.Instance);
        Add(MeasurementInstanceJson.Instance);
        Add(PlaceJson.Instance);
        Add(MeasuredResultJson.Instance);
        Add(ResultDescriptorJson.Instance);
        Add(NameJson<FrameworkType>.Instance);
        Add(NameJson<GoalKind>.Instance);
        Add(NameJson<StakeholderType>.Instance);
        Add(NameJson<RoleType>.Instance);
        Add(NameJson<RelationshipType>.Instance);
        Add(NameJson<ValueChainStage>.Instance);
        Add(NameJson<PerformanceIndicatorType>.Instance);
        Add(NameJson<DiagnosticSeverity>.Instance);
        Add(NameJson<DiagnosticEffect>.Instance);
    }

    /// <summary>Whether the type is a record or an enumeration of this library, or an <see cref="EquatableList{T}"/>.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is <see langword="null"/>.</exception>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Converters.ContainsKey(typeToConvert) || IsList(typeToConvert);
    }

    /// <summary>Gives the converter of a type for which <see cref="CanConvert"/> is true. That of a list of your own type refuses to read and to write, and names what to use: <see cref="EquatableListJsonConverter{T}"/>.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not looked at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">The type is none of those.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Converters.TryGetValue(typeToConvert, out Func<JsonConverter>? make) ? make()
            : IsList(typeToConvert) ? new OtherListJsonConverter()
            : throw new NotSupportedException($"{typeToConvert} is neither a record or an enumeration of this library nor a list.");
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableList<>);

    private static void Add<T>(JsonForm<T> form)
        where T : notnull
    {
        Converters.Add(typeof(T), () => new FormConverter<T>(form));
        Converters.Add(typeof(EquatableList<T>), () => List(form));
    }

    private static FormConverter<EquatableList<T>> List<T>(JsonForm<T> item)
        where T : notnull => new(new ListJson<T>(item));

    private sealed class FormConverter<T>(JsonForm<T> form) : JsonConverter<T>
        where T : notnull
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var json = new JsonInput(reader);
            try
            {
                return form.TryRead(ref json, out T? value) ? value : throw new JsonException();
            }
            finally
            {
                // Also for an exception, to which the position of the reader is added.
                reader = json.Reader;
            }
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => form.Write(writer, value);
    }
}
