using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Contains the factories of the converters of all records, lists and enums.</summary>
/// <remarks>
/// It is separate from <see cref="FrameworkJsonConverter"/>, which the attributes keep in every trimmed program that
/// uses a record.
/// </remarks>
internal static class JsonConverterRegistry
{
    public static readonly Dictionary<Type, Func<JsonConverter>> Factories = new()
    {
        [typeof(FrameworkCatalog)] = () => new CodecConverter<FrameworkCatalog>(FrameworkCatalogCodec.Instance),
        [typeof(EquatableList<string>)] = () => List(StringCodec.Instance),
        [typeof(EquatableList<ElementCode>)] = () => List(PrimitiveCodec<ElementCode>.Instance),
        [typeof(EquatableList<FrameworkId>)] = () => List(PrimitiveCodec<FrameworkId>.Instance),
        [typeof(EquatableList<ElementReference>)] = () => List(PrimitiveCodec<ElementReference>.Instance),
        [typeof(EquatableList<FrameworkPeriod>)] = () => List(PrimitiveCodec<FrameworkPeriod>.Instance),
    };

    static JsonConverterRegistry()
    {
        Add(StrategicFrameworkCodec.Instance);
        Add(StrategicFrameworkCodec.Vision);
        Add(StrategicFrameworkCodec.Mission);
        Add(CoreValueCodec.Instance);
        Add(StrategyElementCodec.Instance);
        Add(GoalGroupCodec.Instance);
        Add(GoalCodec.Instance);
        Add(ObjectiveCodec.Instance);
        Add(AdoptionCodec.Instance);
        Add(OrganizationCodec.Instance);
        Add(StakeholderCodec.Instance);
        Add(StakeholderRoleCodec.Instance);
        Add(ContactInformationCodec.Instance);
        Add(PerformanceIndicatorCodec.Instance);
        Add(RelationshipCodec.Instance);
        Add(MeasurementInstanceCodec.Instance);
        Add(PlaceCodec.Instance);
        Add(MeasuredResultCodec.Instance);
        Add(ResultDescriptorCodec.Instance);
        Add(ProgressReportCodec.Instance);
        Add(ProgrammeCodec.Instance);
        Add(ProgrammeActivityCodec.Instance);
        Add(ContributionCodec.Instance);
        Add(MilestoneCodec.Instance);
        Add(ProgressUpdateCodec.Instance);
        Add(AchievementCodec.Instance);
        Add(DiagnosticCodec.Instance);
        Add(RuleFindingCodec.Instance);
        Add(SearchResultCodec.Instance);
        Add(SearchHitCodec.Instance);
        Add(SearchMatchCodec.Instance);
        Add(TextRangeCodec.Instance);
        Add(RelatedElementCodec.Instance);
        Add(ElementLocationCodec.Instance);
        Add(SourceDocumentCodec.Instance);
        Add(SearchIndexStatisticsCodec.Instance);
        Add(FrameworkComparisonCodec.Instance);
        Add(ElementChangeCodec.Instance);
        Add(ElementMatchCodec.Instance);
        Add(TextChangeCodec.Instance);
        Add(TextSegmentCodec.Instance);
        Add(FrameworkPropertyChangeCodec.Instance);
        Add(ReferenceTranslationCodec.Instance);
        Add(FrameworkProgressCodec.Instance);
        Add(ProgressNodeCodec.Instance);
        Add(IndicatorValuesCodec.Instance);
        Add(new ReadResultCodec<StrategicFramework>(StrategicFrameworkCodec.Instance));
        Add(new ReadResultCodec<FrameworkCatalog>(FrameworkCatalogCodec.Instance));
        Add(new ReadResultCodec<ProgressReport>(ProgressReportCodec.Instance));
        Add(EnumCodec<FrameworkType>.Instance);
        Add(EnumCodec<IndicatorDirection>.Instance);
        Add(EnumCodec<Accumulation>.Instance);
        Add(EnumCodec<ActivityStatus>.Instance);
        Add(EnumCodec<ProgressStatus>.Instance);
        Add(EnumCodec<ProgressNodeKind>.Instance);
        Add(EnumCodec<ProgressBasis>.Instance);
        Add(EnumCodec<ProgressReason>.Instance);
        Add(EnumCodec<RollUpMethod>.Instance);
        Add(EnumCodec<UnresolvedReason>.Instance);
        Add(EnumCodec<GoalKind>.Instance);
        Add(EnumCodec<StakeholderType>.Instance);
        Add(EnumCodec<RoleType>.Instance);
        Add(EnumCodec<RelationshipType>.Instance);
        Add(EnumCodec<ValueChainStage>.Instance);
        Add(EnumCodec<PerformanceIndicatorType>.Instance);
        Add(EnumCodec<DiagnosticSeverity>.Instance);
        Add(EnumCodec<DiagnosticEffect>.Instance);
        Add(EnumCodec<ElementKind>.Instance);
        Add(EnumCodec<ElementField>.Instance);
        Add(EnumCodec<MatchReason>.Instance);
        Add(EnumCodec<ElementChangeKind>.Instance);
        Add(EnumCodec<TextSegmentKind>.Instance);
        Add(EnumCodec<FrameworkRelation>.Instance);
        Add(EnumCodec<ReadMode>.Instance);
        Add(EnumCodec<FrameworkFormat>.Instance);
        Add(EnumCodec<StratMLVersion>.Instance);
        Add(FlagsCodec<ElementKinds>.Instance);
        Add(FlagsCodec<ElementDifferences>.Instance);
    }

    private static void Add<T>(JsonCodec<T> codec)
        where T : notnull
    {
        Factories.Add(typeof(T), () => new CodecConverter<T>(codec));
        Factories.Add(typeof(EquatableList<T>), () => List(codec));
    }

    private static CodecConverter<EquatableList<T>> List<T>(JsonCodec<T> item)
        where T : notnull => new(new ListCodec<T>(item));

    private sealed class CodecConverter<T>(JsonCodec<T> codec) : JsonConverter<T>
        where T : notnull
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            Utf8JsonReader start = reader;
            var json = new DocumentJsonReader(reader);
            try
            {
                return codec.TryRead(ref json, out T? value) ? value : throw new JsonException();
            }
            catch (JsonException e) when (e.Path is null)
            {
                throw JsonExceptionPath.Add(e, start, json.Reader);
            }
            finally
            {
                // Also after an exception, because System.Text.Json adds the position of the reader to it.
                reader = json.Reader;
            }
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            codec.Write(writer, value);
    }
}
