using Newtonsoft.Json;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Tests of the records and primitives with Newtonsoft.Json, which uses constructors and type converters.
/// </summary>
public sealed class NewtonsoftTests
{
    [Property]
    public void F7_Newtonsoft_reads_the_frameworks_that_it_writes(StrategicFramework framework) =>
        AssertRoundTrip(framework);

    [Property]
    public void F7_Newtonsoft_reads_the_primitives_that_it_writes(
        FrameworkId id, ElementCode code, ElementReference reference, FrameworkPeriod period)
    {
        AssertRoundTrip(id);
        AssertRoundTrip(code);
        AssertRoundTrip(reference);
        AssertRoundTrip(period);
        AssertRoundTrip<ElementCode?>(null);
        AssertRoundTrip(new Dictionary<ElementReference, int> { [reference] = 1 });
    }

    [Property]
    public void F7_Newtonsoft_reads_the_lists_that_it_writes(
        EquatableList<ElementCode> codes, EquatableList<string> strings, EquatableList<Goal> goals)
    {
        AssertRoundTrip(codes);
        AssertRoundTrip(strings);
        AssertRoundTrip(goals);
    }

    [Fact]
    public void F7_Newtonsoft_reads_the_canonical_frameworks() => Assert.All(InterpolFrameworks.All, AssertRoundTrip);

    /// <summary>These differences are documented in the README.</summary>
    [Fact]
    public void Newtonsoft_writes_its_own_names_and_accepts_missing_properties()
    {
        var goal = new Goal { Code = ElementCode.Parse("1"), Name = "A", Kind = GoalKind.CorporatePriority };
        Assert.Equal(
            """{"Code":"1","Name":"A","Kind":2,"Groups":[],"Objectives":[],"Stakeholders":[],"OtherInformation":null,"""
                + "\"ElementKind\":3,\"Identifier\":null,\"Description\":null}",
            JsonConvert.SerializeObject(goal));
        Assert.Equal("", JsonConvert.DeserializeObject<Goal>("{}")!.Name);
        Assert.Equal("\"\"", JsonConvert.SerializeObject(default(ElementCode)));
        Assert.Equal(
            "A", JsonConvert.DeserializeObject<Goal>("""{"$schema":"B","formatVersion":9,"name":"A"}""")!.Name);
    }

    [Theory]
    [InlineData("""[" "]""")]
    [InlineData("[1.1]")]
    [InlineData("[null]")]
    [InlineData("null")]
    public void Newtonsoft_throws_for_invalid_codes(string json) =>
        Assert.ThrowsAny<JsonException>(() => JsonConvert.DeserializeObject<EquatableList<ElementCode>>(json));

    private static void AssertRoundTrip<T>(T value) =>
        Assert.Equal(value, JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(value)));
}
