using System.Text.Json;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks the records inside a custom model with a custom serializer context.</summary>
internal static class UserModel
{
    private static readonly Portfolio Sample = new()
    {
        Plan = HarbourPlan.Framework,
        Catalog = InterpolFrameworks.Catalog,
        Vision = HarbourPlan.Framework.Vision,
        Kind = GoalKind.CorporatePriority,
        Period = HarbourPlan.Framework.Period,
        Goals = [.. InterpolFrameworks.Framework2017To2020.Goals],
        Objectives = HarbourPlan.Framework.Goals[0].Objectives,
        Codes = [ElementCode.Parse("1"), ElementCode.Parse("1.1")],
        ByCode = new() { [ElementCode.Parse("1.1")] = HarbourPlan.Framework.GetObjective("1.1") },
        ById = new() { [HarbourPlan.Framework.Id] = HarbourPlan.Framework },
        Budget = new() { [ElementReference.Parse("harbour-2026-2030/1.1")] = 1.50m },
        Payments = [new("Cables", 12.5m, ElementReference.Parse("harbour-2026-2030/1.1"))],
    };

    public static void Check(Checks checks)
    {
        checks.That(
            "JsonSerializer writes records inside a custom model",
            () => Serialize(Sample).Contains("\"Budget\":{\"harbour-2026-2030/1.1\":1.50}", StringComparison.Ordinal));
        checks.That(
            "JsonSerializer reads a custom model", () => Read() is { } read && Serialize(read) == Serialize(Sample));
        checks.That(
            "JsonSerializer reads the records of a custom model",
            () => Read() is { } read
                && read.Plan == Sample.Plan
                && read.Catalog == Sample.Catalog
                && read.Vision == Sample.Vision
                && read.Kind == Sample.Kind
                && read.Period == Sample.Period);
        checks.That(
            "JsonSerializer reads the lists of a custom model",
            () => Read() is { } read
                && read.Goals.SequenceEqual(Sample.Goals)
                && read.Objectives == Sample.Objectives
                && read.Codes == Sample.Codes
                && read.Payments == Sample.Payments);
        checks.That(
            "JsonSerializer reads the dictionaries of a custom model",
            () => Read() is { } read
                && read.ByCode.SequenceEqual(Sample.ByCode)
                && read.ById.SequenceEqual(Sample.ById)
                && read.Budget.SequenceEqual(Sample.Budget));
        checks.That("JsonSerializer throws for a number instead of a record", () =>
        {
            try
            {
                return JsonSerializer.Deserialize("""{"Vision":1}""", PortfolioContext.Default.Portfolio) is null;
            }
            catch (JsonException e)
            {
                return e.Message.StartsWith("Expected an object but found a number.", StringComparison.Ordinal);
            }
        });
    }

    private static string Serialize(Portfolio portfolio) =>
        JsonSerializer.Serialize(portfolio, PortfolioContext.Default.Portfolio);

    private static Portfolio? Read() =>
        JsonSerializer.Deserialize(Serialize(Sample), PortfolioContext.Default.Portfolio);
}

internal sealed class Portfolio
{
    public StrategicFramework? Plan { get; set; }

    public FrameworkCatalog? Catalog { get; set; }

    public Vision? Vision { get; set; }

    public GoalKind Kind { get; set; }

    public FrameworkPeriod? Period { get; set; }

    public List<Goal> Goals { get; set; } = [];

    public EquatableList<Objective> Objectives { get; set; }

    public EquatableList<ElementCode> Codes { get; set; }

    public Dictionary<ElementCode, Objective> ByCode { get; set; } = [];

    public Dictionary<FrameworkId, StrategicFramework> ById { get; set; } = [];

    public Dictionary<ElementReference, decimal> Budget { get; set; } = [];

    [JsonConverter(typeof(EquatableListJsonConverter<Payment>))]
    public EquatableList<Payment> Payments { get; set; }
}

internal sealed record Payment(string For, decimal Amount, ElementReference Serves);

[JsonSerializable(typeof(Portfolio))]
[JsonSerializable(typeof(Payment))]
internal sealed partial class PortfolioContext : JsonSerializerContext;
