using System.Text.Json;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that System.Text.Json accepts the rows as they are.</summary>
public sealed partial class RowJsonTests
{
    [Fact]
    public void Serialize_writes_the_names_of_the_columns_in_order()
    {
        ElementRow row = FrameworkRows.GetElements(InterpolFrameworks.Framework2017To2020).Last();
        Assert.StartsWith(
            """{"element_id":"interpol-2017-2020/5.5","parent_id":"interpol-2017-2020/5","framework_id":""",
            JsonSerializer.Serialize(row),
            StringComparison.Ordinal);
    }

    [Property]
    public void Deserialize_returns_the_rows_that_were_serialized(
        StrategicFramework framework, ProgressReport report, DateOnly asOf)
    {
        ProgressReport about = report with { FrameworkId = framework.Id };
        AssertRoundTrip(FrameworkRows.GetElements(framework), RowContext.Default);
        AssertRoundTrip(FrameworkRows.GetMeasures(framework, about), RowContext.Default);
        AssertRoundTrip(FrameworkRows.GetProgress(framework, asOf, about), RowContext.Default);
        AssertRoundTrip(FrameworkRows.GetContributions(about), RowContext.Default);
    }

    private static void AssertRoundTrip<T>(IEnumerable<T> rows, JsonSerializerContext context)
    {
        string generated = JsonSerializer.Serialize(rows, typeof(IEnumerable<T>), context);
        Assert.Equal(generated, JsonSerializer.Serialize(rows));
        Assert.Equal(rows, JsonSerializer.Deserialize<T[]>(generated));
    }

    [JsonSerializable(typeof(IEnumerable<ElementRow>))]
    [JsonSerializable(typeof(IEnumerable<MeasureRow>))]
    [JsonSerializable(typeof(IEnumerable<ProgressRow>))]
    [JsonSerializable(typeof(IEnumerable<ContributionRow>))]
    private sealed partial class RowContext : JsonSerializerContext;
}
