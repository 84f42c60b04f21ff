using System.Text.Json;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class FrameworkJsonConverterTests
{
    private static readonly FrameworkJsonConverter Converter = new();

    public static TheoryData<Type> EnumTypes =>
    [
        typeof(FrameworkType),
        typeof(GoalKind),
        typeof(StakeholderType),
        typeof(RoleType),
        typeof(RelationshipType),
        typeof(ValueChainStage),
        typeof(PerformanceIndicatorType),
        typeof(DiagnosticSeverity),
        typeof(DiagnosticEffect),
        typeof(ElementKind),
        typeof(ElementField),
        typeof(MatchReason),
        typeof(ElementChangeKind),
        typeof(TextSegmentKind),
        typeof(FrameworkRelation),
        typeof(ReadMode),
        typeof(FrameworkFormat),
        typeof(StratMLVersion),
        typeof(IndicatorDirection),
        typeof(Accumulation),
        typeof(ActivityStatus),
        typeof(ProgressStatus),
        typeof(ProgressNodeKind),
        typeof(ProgressBasis),
        typeof(ProgressReason),
        typeof(RollUpMethod),
        typeof(UnresolvedReason),
    ];

    [Theory]
    [MemberData(nameof(EnumTypes))]
    public void Converter_writes_enum_values_as_camel_case_names_and_reads_them(Type type)
    {
        Assert.True(Converter.CanConvert(type));
        Assert.True(Converter.CanConvert(typeof(EquatableList<>).MakeGenericType(type)));
        foreach (object value in Enum.GetValues(type))
        {
            string name = value.ToString()!;
            string json = JsonSerializer.Serialize(value, type);
            Assert.Equal($"\"{char.ToLowerInvariant(name[0])}{name[1..]}\"", json);
            Assert.Equal(value, JsonSerializer.Deserialize(json, type));
        }
    }

    [Theory]
    [InlineData(typeof(int))]
    [InlineData(typeof(List<Goal>))]
    [InlineData(typeof(FrameworkPeriod))]
    public void CreateConverter_throws_for_unsupported_types(Type type)
    {
        Assert.False(Converter.CanConvert(type));
        NotSupportedException e = Assert.Throws<NotSupportedException>(
            () => Converter.CreateConverter(type, JsonSerializerOptions.Default));
        Assert.Equal(
            $"{type} is not supported. Expected a record, an enumeration or a list of this library.", e.Message);
    }

    [Fact]
    public void Converters_throw_with_the_parameter_name_for_null_arguments()
    {
        Assert.Throws<ArgumentNullException>("typeToConvert", () => Converter.CanConvert(null!));
        Assert.Throws<ArgumentNullException>(
            "typeToConvert",
            () => Converter.CreateConverter(null!, JsonSerializerOptions.Default));
        var list = new EquatableListJsonConverter<int>();
        Assert.Throws<ArgumentNullException>("options", Read);
        Assert.Throws<ArgumentNullException>("writer", () => list.Write(null!, [1], JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>("options", () => list.Write(new Utf8JsonWriter(Stream.Null), [1], null!));

        void Read()
        {
            var reader = new Utf8JsonReader("[]"u8);
            _ = list.Read(ref reader, typeof(EquatableList<int>), null!);
        }
    }

    [Fact]
    public void EquatableListJsonConverter_reads_arrays_and_throws_for_objects()
    {
        var options = new JsonSerializerOptions { Converters = { new EquatableListJsonConverter<int>() } };
        Assert.Equal([1, 2], JsonSerializer.Deserialize<EquatableList<int>>("[1,2]", options));
        JsonException e = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<EquatableList<int>>("{}", options));
        Assert.Equal("Expected a list but found StartObject.", e.Message);
    }
}
