using System.Text.Json;

namespace Interpol.Strategy.Model.Tests;

/// <summary>A property that is added to a result is also written.</summary>
public sealed class SerializedPropertyTests
{
    /// <summary>The properties that are not written, each with the reason.</summary>
    private static readonly Dictionary<string, string> NotWritten = new()
    {
        ["FrameworkProgress.Goals"] = "They are the children of the root.",
        ["TextRange.End"] = "It is the sum of the start and the length.",
    };

    public static TheoryData<Type> Results => [.. SerializableTypes.Results];

    [Theory]
    [MemberData(nameof(Results))]
    public void Serializer_writes_every_public_property_of_a_result(Type result)
    {
        IEnumerable<string> properties = result.GetProperties()
            .Where(property => !NotWritten.ContainsKey($"{result.Name}.{property.Name}"))
            .Select(ResultProperties.GetJsonName);
        IEnumerable<string> written = JsonSerializer.SerializeToNode(ResultSamples.Get(result), result)!.AsObject()
            .Select(property => property.Key);
        Assert.Equal(properties.Order(), written.Order());
    }

    [Fact]
    public void Results_include_every_type_with_a_sample()
    {
        Assert.Equal(
            SerializableTypes.Results.Select(type => type.FullName).Order(),
            ResultSamples.All.Select(sample => sample.GetType().FullName).Order());
        Assert.All(
            NotWritten.Keys,
            name => Assert.Contains(
                SerializableTypes.Results,
                type => type.GetProperties().Any(property => $"{type.Name}.{property.Name}" == name)));
    }
}
