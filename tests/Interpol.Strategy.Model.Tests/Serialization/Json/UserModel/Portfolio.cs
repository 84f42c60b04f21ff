using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents a class of a user, with properties of all types of the library.</summary>
internal sealed class Portfolio
{
    public string Title { get; set; } = "";

    public StrategicFramework? Framework { get; set; }

    public FrameworkCatalog? Catalog { get; set; }

    public Vision? Vision { get; set; }

    public Mission? Mission { get; set; }

    public CoreValue? CoreValue { get; set; }

    public Goal? Goal { get; set; }

    public GoalGroup? GoalGroup { get; set; }

    public Objective? Objective { get; set; }

    public Adoption? Adoption { get; set; }

    public Organization? Organization { get; set; }

    public Stakeholder? Stakeholder { get; set; }

    public StakeholderRole? StakeholderRole { get; set; }

    public ContactInformation? ContactInformation { get; set; }

    public PerformanceIndicator? PerformanceIndicator { get; set; }

    public Relationship? Relationship { get; set; }

    public MeasurementInstance? MeasurementInstance { get; set; }

    public Place? Place { get; set; }

    public MeasuredResult? MeasuredResult { get; set; }

    public ResultDescriptor? ResultDescriptor { get; set; }

    public ProgressReport? Report { get; set; }

    public Programme? Programme { get; set; }

    public ProgrammeActivity? Activity { get; set; }

    public Contribution? Contribution { get; set; }

    public Milestone? Milestone { get; set; }

    public ProgressUpdate? Update { get; set; }

    public Achievement? Achievement { get; set; }

    public GoalKind Kind { get; set; }

    public StakeholderType? StakeholderType { get; set; }

    public ElementCode? Code { get; set; }

    public FrameworkId? Id { get; set; }

    public FrameworkPeriod? Period { get; set; }

    public ElementReference? Serves { get; set; }

    public List<Goal> Goals { get; set; } = [];

    public Goal[] GoalsInOrder { get; set; } = [];

    public EquatableList<Objective> Objectives { get; set; }

    public EquatableList<ElementCode> Codes { get; set; }

    public EquatableList<RoleType> Roles { get; set; }

    public EquatableList<string> Remarks { get; set; }

    public EquatableList<Vision>? Visions { get; set; }

    public Dictionary<ElementCode, Objective> ByCode { get; set; } = [];

    public Dictionary<FrameworkId, StrategicFramework> ById { get; set; } = [];

    public Dictionary<ElementReference, decimal> Budget { get; set; } = [];

    [JsonConverter(typeof(EquatableListJsonConverter<Payment>))]
    public EquatableList<Payment> Payments { get; set; }
}

/// <summary>Represents a record of a user.</summary>
internal sealed record Payment(string For, decimal Amount, ElementReference Serves);

[JsonSerializable(typeof(Portfolio))]
[JsonSerializable(typeof(Payment))]
[JsonSerializable(typeof(StrategicFramework))]
[JsonSerializable(typeof(Goal))]
[JsonSerializable(typeof(List<Goal>))]
[JsonSerializable(typeof(StrategyElement))]
[JsonSerializable(typeof(Dictionary<ElementCode, Goal>))]
internal sealed partial class PortfolioContext : JsonSerializerContext;

/// <summary>A context with every option that changes how a model is written.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseUpper,
    DictionaryKeyPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString,
    UseStringEnumConverter = true,
    IncludeFields = true)]
[JsonSerializable(typeof(Portfolio))]
[JsonSerializable(typeof(Payment))]
internal sealed partial class UnusualOptionsContext : JsonSerializerContext;
