namespace Interpol.Strategy.Model.Serialization;

/// <summary>Contains the names of the elements and attributes of StratML.</summary>
internal static class StratMLNames
{
    public const string StrategicPlan = "StrategicPlan";
    public const string PerformancePlanOrReport = "PerformancePlanOrReport";
    public const string StrategicPlanCore = "StrategicPlanCore";
    public const string AdministrativeInformation = "AdministrativeInformation";
    public const string Submitter = "Submitter";
    public const string Organization = "Organization";
    public const string Vision = "Vision";
    public const string Mission = "Mission";
    public const string Value = "Value";
    public const string Goal = "Goal";
    public const string Objective = "Objective";
    public const string Stakeholder = "Stakeholder";
    public const string Role = "Role";
    public const string RoleType = "RoleType";
    public const string PerformanceIndicator = "PerformanceIndicator";
    public const string Relationship = "Relationship";
    public const string MeasurementInstance = "MeasurementInstance";
    public const string Place = "Place";
    public const string TargetResult = "TargetResult";
    public const string ActualResult = "ActualResult";
    public const string Descriptor = "Descriptor";

    public const string Name = "Name";
    public const string Description = "Description";
    public const string OtherInformation = "OtherInformation";
    public const string Identifier = "Identifier";
    public const string SequenceIndicator = "SequenceIndicator";
    public const string Acronym = "Acronym";
    public const string StartDate = "StartDate";
    public const string EndDate = "EndDate";
    public const string PublicationDate = "PublicationDate";
    public const string Source = "Source";
    public const string GivenName = "GivenName";
    public const string Surname = "Surname";
    public const string FirstName = "FirstName";
    public const string LastName = "LastName";
    public const string PhoneNumber = "PhoneNumber";
    public const string EmailAddress = "EmailAddress";
    public const string MeasurementDimension = "MeasurementDimension";
    public const string UnitOfMeasurement = "UnitOfMeasurement";
    public const string ReferentIdentifier = "ReferentIdentifier";
    public const string PlaceIdentifier = "PlaceIdentifier";
    public const string NumberOfUnits = "NumberOfUnits";
    public const string DescriptorName = "DescriptorName";
    public const string DescriptorValue = "DescriptorValue";

    public const string Type = "Type";
    public const string StakeholderTypeType = "StakeholderTypeType";
    public const string ValueChainStage = "ValueChainStage";
    public const string PerformanceIndicatorType = "PerformanceIndicatorType";
    public const string IndicatorType = "IndicatorType";
    public const string RelationshipType = "RelationshipType";
}
