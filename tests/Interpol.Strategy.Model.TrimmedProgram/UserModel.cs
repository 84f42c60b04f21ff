using System.Text.Json;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks the records inside a custom model with a custom serializer context.</summary>
internal static class UserModel
{
    private static readonly Portfolio Filled = new()
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
        checks.That("records are written inside a model of one's own", () => Written(Filled).Contains("\"Budget\":{\"harbour-2026-2030/1.1\":1.50}", StringComparison.Ordinal));
        checks.That("a model of one's own is read back", () => Read() is { } read && Written(read) == Written(Filled));
        checks.That("its records are read back", () => Read() is { } read && read.Plan == Filled.Plan && read.Catalog == Filled.Catalog && read.Vision == Filled.Vision && read.Kind == Filled.Kind && read.Period == Filled.Period);
        checks.That("its lists are read back", () => Read() is { } read && read.Goals.SequenceEqual(Filled.Goals) && read.Objectives == Filled.Objectives && read.Codes == Filled.Codes && read.Payments == Filled.Payments);
        checks.That("its dictionaries are read back", () => Read() is { } read && read.ByCode.SequenceEqual(Filled.ByCode) && read.ById.SequenceEqual(Filled.ById) && read.Budget.SequenceEqual(Filled.Budget));
        checks.That("what is no record is refused with the reason", () =>
        {
            try
            {
                return JsonSerializer.Deserialize("""{"Vision":1}""", PortfolioContext.Default.Portfolio) is null;
            }
            catch (JsonException e)
            {
                return e.Message.StartsWith("A number stands where an object belongs.", StringComparison.Ordinal);
            }
        });
    }

    private static string Written(Portfolio portfolio) => JsonSerializer.Serialize(portfolio, PortfolioContext.Default.Portfolio);

    private static Portfolio? Read() => JsonSerializer.Deserialize(Written(Filled), PortfolioContext.Default.Portfolio);
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
