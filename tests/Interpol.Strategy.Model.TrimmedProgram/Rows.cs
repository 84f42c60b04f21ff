using System.Text.Json;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks the rows of tables, also as JSON with a custom serializer context.</summary>
internal static partial class Rows
{
    public static void Check(Checks checks)
    {
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
        ElementRow last = FrameworkRows.GetElements(framework).Last();
        checks.That("GetElements returns a row for each element", () => last.Position == 33);
        checks.That("GetElements returns ids and kinds", () =>
            last is { ElementId: "interpol-2017-2020/5.5", ElementKind: "objective", GoalKind: "strategicGoal" });
        checks.That("JsonSerializer reads rows that it wrote", () =>
        {
            string json = JsonSerializer.Serialize(last, RowContext.Default.ElementRow);
            return json.StartsWith("{\"element_id\":\"interpol-2017-2020/5.5\"", StringComparison.Ordinal)
                && JsonSerializer.Deserialize(json, RowContext.Default.ElementRow) == last;
        });
        PerformanceIndicator indicator = new()
        {
            MeasurementDimension = "Berths",
            UnitOfMeasurement = "Berths",
            MeasurementInstances =
            [
                new()
                {
                    TargetResults = [new() { EndDate = new(2020, 12, 31), NumberOfUnits = 4 }],
                    ActualResults = [new() { EndDate = new(2018, 12, 31), NumberOfUnits = 1 }],
                },
            ],
        };
        StrategicFramework plan = framework.Replace(
            framework.GetObjective("4.2"), framework.GetObjective("4.2") with { Indicators = [indicator] });
        checks.That("GetMeasures returns targets and actual results", () => FrameworkRows.GetMeasures(plan)
            .Select(row => (row.Kind, row.Value)).SequenceEqual([("target", 4m), ("actual", 1m)]));
        checks.That("GetProgress returns a row for each period", () =>
            FrameworkRows.GetProgress(plan, new(2019, 1, 1)).Single() is { Target: 4, Actual: 1, Reason: not null });
    }

    [JsonSerializable(typeof(ElementRow))]
    private sealed partial class RowContext : JsonSerializerContext;
}
