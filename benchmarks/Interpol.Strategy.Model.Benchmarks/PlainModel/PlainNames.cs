using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Benchmarks.PlainModel;

[JsonConverter(typeof(CamelCase<PlainFrameworkType>))]
internal enum PlainFrameworkType
{
    StrategicPlan,
    PerformancePlan,
    PerformanceReport,
}

[JsonConverter(typeof(CamelCase<PlainGoalKind>))]
internal enum PlainGoalKind
{
    StrategicGoal,
    StrategicPriority,
    CorporatePriority,
}

[JsonConverter(typeof(CamelCase<PlainIndicatorType>))]
internal enum PlainIndicatorType
{
    Quantitative,
    Qualitative,
}

[JsonConverter(typeof(CamelCase<PlainRelationshipType>))]
internal enum PlainRelationshipType
{
    BroaderThan,
    PeerTo,
    NarrowerThan,
}

[JsonConverter(typeof(CamelCase<PlainRoleType>))]
internal enum PlainRoleType
{
    Performer,
    Beneficiary,
}

[JsonConverter(typeof(CamelCase<PlainStakeholderType>))]
internal enum PlainStakeholderType
{
    Person,
    Organization,
    GenericGroup,
}

[JsonConverter(typeof(CamelCase<PlainValueChainStage>))]
internal enum PlainValueChainStage
{
    Input,
    InputProcessing,
    Output,
    OutputProcessing,
    Outcome,
}

// On each type, because a converter in the options of the context disables the fast path of System.Text.Json.
internal sealed class CamelCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;
