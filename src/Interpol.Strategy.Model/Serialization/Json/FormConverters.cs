using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>How the converter of each record, of each list and of each enumeration is made.</summary>
/// <remarks>Apart from the one that the types name in their attribute: that one is in every native program which uses a record, and this only where JSON is asked for.</remarks>
internal static class FormConverters
{
    public static readonly Dictionary<Type, Func<JsonConverter>> Make = new()
    {
        [typeof(FrameworkCatalog)] = () => new FormConverter<FrameworkCatalog>(FrameworkCatalogJson.Instance),
        [typeof(StrategyElement)] = () => new ElementJsonConverter(),
        [typeof(EquatableList<string>)] = () => List(TextJson.Instance),
        [typeof(EquatableList<ElementCode>)] = () => List(PrimitiveJson<ElementCode>.Instance),
        [typeof(EquatableList<FrameworkId>)] = () => List(PrimitiveJson<FrameworkId>.Instance),
        [typeof(EquatableList<ElementReference>)] = () => List(PrimitiveJson<ElementReference>.Instance),
        [typeof(EquatableList<FrameworkPeriod>)] = () => List(PrimitiveJson<FrameworkPeriod>.Instance),
    };

    static FormConverters()
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

    private static void Add<T>(JsonForm<T> form)
        where T : notnull
    {
        Make.Add(typeof(T), () => new FormConverter<T>(form));
        Make.Add(typeof(EquatableList<T>), () => List(form));
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
