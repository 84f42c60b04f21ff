using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>A model such as users have, with this library's types wherever a type can stand.</summary>
internal sealed class Programme
{
    public string Title { get; set; } = "";

    public StrategicFramework? Framework { get; set; }

    public FrameworkCatalog? Catalog { get; set; }

    public Vision? Vision { get; set; }

    public Mission? Mission { get; set; }

    public CoreValue? CoreValue { get; set; }

    public Goal? Goal { get; set; }

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

    /// <summary>One with nothing in it, or with something in every place.</summary>
    public static Gen<Programme> Any { get; } = Gen.Frequency((1, Gen.Fresh(() => new Programme())), (9, Full()));

    private static Gen<Programme> Full() =>
        from framework in Records.Frameworks
        from catalog in Records.List(Records.Frameworks).Select(frameworks => new FrameworkCatalog(frameworks.DistinctBy(each => each.Id)))
        from vision in Records.Visions
        from mission in Records.Missions
        from coreValue in Records.CoreValues
        from goals in Records.Goals.NonEmptyListOf()
        from objectives in Records.List(Records.Objectives)
        from adoption in Records.Adoptions
        from organization in Records.Organizations
        from stakeholder in Records.Stakeholders
        from role in Records.StakeholderRoles
        from contact in Records.Contacts
        from indicator in Records.PerformanceIndicators
        from relationship in Records.Relationships
        from instance in Records.MeasurementInstances
        from place in Records.Places
        from result in Records.MeasuredResults
        from descriptor in Records.ResultDescriptors
        from codes in Records.List(Primitives.ElementCodes)
        from reference in Primitives.ElementReferences
        from remarks in Records.List(Texts.Any)
        select new Programme
        {
            Title = framework.Name,
            Framework = framework,
            Catalog = catalog,
            Vision = vision,
            Mission = mission,
            CoreValue = coreValue,
            Goal = goals[0],
            Objective = new(),
            Adoption = adoption,
            Organization = organization,
            Stakeholder = stakeholder,
            StakeholderRole = role,
            ContactInformation = contact,
            PerformanceIndicator = indicator,
            Relationship = relationship,
            MeasurementInstance = instance,
            Place = place,
            MeasuredResult = result,
            ResultDescriptor = descriptor,
            Kind = goals[0].Kind,
            StakeholderType = stakeholder.Type,
            Code = goals[0].Code,
            Id = framework.Id,
            Period = framework.Period,
            Serves = reference,
            Goals = [.. goals],
            GoalsInOrder = [.. goals],
            Objectives = objectives,
            Codes = codes,
            Roles = role.Types,
            Remarks = remarks,
            Visions = (EquatableList<Vision>)[vision],
            ByCode = codes.Distinct().ToDictionary(code => code, code => new Objective { Code = code }),
            ById = new() { [framework.Id] = framework },
            Budget = new() { [reference] = 1.50m },
            Payments = [new("Rent", 12.5m, reference)],
        };
}

/// <summary>A type of the user's own.</summary>
internal sealed record Payment(string For, decimal Amount, ElementReference Serves);

[JsonSerializable(typeof(Programme))]
[JsonSerializable(typeof(Payment))]
[JsonSerializable(typeof(StrategicFramework))]
[JsonSerializable(typeof(Goal))]
[JsonSerializable(typeof(List<Goal>))]
[JsonSerializable(typeof(StrategyElement))]
[JsonSerializable(typeof(Dictionary<ElementCode, Goal>))]
internal sealed partial class ProgrammeContext : JsonSerializerContext;

/// <summary>Every habit that changes how a model is written.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseUpper,
    DictionaryKeyPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString,
    UseStringEnumConverter = true,
    IncludeFields = true)]
[JsonSerializable(typeof(Programme))]
[JsonSerializable(typeof(Payment))]
internal sealed partial class OtherHabitsContext : JsonSerializerContext;
