using System.Text.Json;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class FrameworkJsonConverterTests
{
    private static readonly FrameworkJsonConverter Converter = new();

    public static TheoryData<Type> Enumerations =>
        [typeof(FrameworkType), typeof(GoalKind), typeof(StakeholderType), typeof(RoleType), typeof(RelationshipType), typeof(ValueChainStage), typeof(PerformanceIndicatorType), typeof(DiagnosticSeverity), typeof(DiagnosticEffect)];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void An_enumeration_is_written_as_its_name_and_read_back(Type type)
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
    public void Another_type_is_none_of_its_own(Type type)
    {
        Assert.False(Converter.CanConvert(type));
        Assert.Equal($"{type} is neither a record or an enumeration of this library nor a list.", Assert.Throws<NotSupportedException>(() => Converter.CreateConverter(type, JsonSerializerOptions.Default)).Message);
    }

    [Fact]
    public void A_null_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("typeToConvert", () => Converter.CanConvert(null!));
        Assert.Throws<ArgumentNullException>("typeToConvert", () => Converter.CreateConverter(null!, JsonSerializerOptions.Default));
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
    public void A_list_of_the_users_own_type_is_an_array()
    {
        var options = new JsonSerializerOptions { Converters = { new EquatableListJsonConverter<int>() } };
        Assert.Equal([1, 2], JsonSerializer.Deserialize<EquatableList<int>>("[1,2]", options));
        Assert.Equal("A list is written as a JSON array, and this is StartObject.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EquatableList<int>>("{}", options)).Message);
    }
}
