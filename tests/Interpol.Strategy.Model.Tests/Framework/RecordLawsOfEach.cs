using FsCheck;

namespace Interpol.Strategy.Model.Tests;

public sealed class StrategicFrameworkLaws : RecordLaws<StrategicFramework>
{
    internal override Gen<StrategicFramework> Values => Records.Frameworks;
}

public sealed class VisionLaws : RecordLaws<Vision>
{
    internal override Gen<Vision> Values => Records.Visions;
}

public sealed class MissionLaws : RecordLaws<Mission>
{
    internal override Gen<Mission> Values => Records.Missions;
}

public sealed class CoreValueLaws : RecordLaws<CoreValue>
{
    internal override Gen<CoreValue> Values => Records.CoreValues;
}

public sealed class GoalLaws : RecordLaws<Goal>
{
    internal override Gen<Goal> Values => Records.Goals;
}

public sealed class ObjectiveLaws : RecordLaws<Objective>
{
    internal override Gen<Objective> Values => Records.Objectives;
}

public sealed class OrganizationLaws : RecordLaws<Organization>
{
    internal override Gen<Organization> Values => Records.Organizations;
}

public sealed class StakeholderLaws : RecordLaws<Stakeholder>
{
    internal override Gen<Stakeholder> Values => Records.Stakeholders;
}

public sealed class StakeholderRoleLaws : RecordLaws<StakeholderRole>
{
    internal override Gen<StakeholderRole> Values => Records.StakeholderRoles;
}

public sealed class ContactInformationLaws : RecordLaws<ContactInformation>
{
    internal override Gen<ContactInformation> Values => Records.Contacts;
}

public sealed class PerformanceIndicatorLaws : RecordLaws<PerformanceIndicator>
{
    internal override Gen<PerformanceIndicator> Values => Records.PerformanceIndicators;
}

public sealed class MeasurementInstanceLaws : RecordLaws<MeasurementInstance>
{
    internal override Gen<MeasurementInstance> Values => Records.MeasurementInstances;
}

public sealed class MeasuredResultLaws : RecordLaws<MeasuredResult>
{
    internal override Gen<MeasuredResult> Values => Records.MeasuredResults;
}

public sealed class ResultDescriptorLaws : RecordLaws<ResultDescriptor>
{
    internal override Gen<ResultDescriptor> Values => Records.ResultDescriptors;
}

public sealed class RelationshipLaws : RecordLaws<Relationship>
{
    internal override Gen<Relationship> Values => Records.Relationships;
}

public sealed class PlaceLaws : RecordLaws<Place>
{
    internal override Gen<Place> Values => Records.Places;
}

public sealed class AdoptionLaws : RecordLaws<Adoption>
{
    internal override Gen<Adoption> Values => Records.Adoptions;
}
