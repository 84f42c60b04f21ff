using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class StrategicFrameworkProperties : RecordProperties<StrategicFramework>;

public sealed class VisionProperties : RecordProperties<Vision>;

public sealed class MissionProperties : RecordProperties<Mission>;

public sealed class CoreValueProperties : RecordProperties<CoreValue>;

public sealed class GoalProperties : RecordProperties<Goal>;

public sealed class GoalGroupProperties : RecordProperties<GoalGroup>;

public sealed class ObjectiveProperties : RecordProperties<Objective>;

public sealed class OrganizationProperties : RecordProperties<Organization>;

public sealed class StakeholderProperties : RecordProperties<Stakeholder>;

public sealed class StakeholderRoleProperties : RecordProperties<StakeholderRole>;

public sealed class ContactInformationProperties : RecordProperties<ContactInformation>;

public sealed class PerformanceIndicatorProperties : RecordProperties<PerformanceIndicator>;

public sealed class MeasurementInstanceProperties : RecordProperties<MeasurementInstance>;

public sealed class MeasuredResultProperties : RecordProperties<MeasuredResult>;

public sealed class ResultDescriptorProperties : RecordProperties<ResultDescriptor>;

public sealed class RelationshipProperties : RecordProperties<Relationship>;

public sealed class PlaceProperties : RecordProperties<Place>;

public sealed class AdoptionProperties : RecordProperties<Adoption>;

public sealed class DiagnosticProperties : RecordProperties<Diagnostic>;

public sealed class ReadOptionsProperties : RecordProperties<ReadOptions>;

public sealed class ValidationRuleProperties : RecordProperties<ValidationRule>;
