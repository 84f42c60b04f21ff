using static Interpol.Strategy.Model.Serialization.ChildElement;
using static Interpol.Strategy.Model.Serialization.StratMLVersions;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>The table of StratML: what each element holds, in which order, and in which versions.</summary>
internal static class StratMLSchema
{
    /// <summary>For an element that holds text.</summary>
    public static readonly ElementSchema Text = new([]);

    public static readonly ElementSchema Plan = new(
        [
            new(StratMLNames.Name, ElementRole.Name, MinCount: 1),
            new(StratMLNames.Description, ElementRole.Description),
            new(StratMLNames.OtherInformation, ElementRole.OtherInformation),
            new(StratMLNames.StrategicPlanCore, ElementRole.Core, MinCount: 1),
            new(StratMLNames.AdministrativeInformation, ElementRole.Administration),
            new(StratMLNames.Submitter, ElementRole.Submitter, AnyPart2),
        ],
        new EnumAttribute(StratMLNames.Type, StratMLNames.Values.Type, AnyPart2, IsRequired: true));

    public static readonly ElementSchema Core = new(
        [
            new(StratMLNames.Organization, ElementRole.Organization, MaxCount: Unbounded),
            new(StratMLNames.Vision, ElementRole.Vision),
            new(StratMLNames.Mission, ElementRole.Mission),
            new(StratMLNames.Value, ElementRole.Value, MaxCount: Unbounded),
            new(StratMLNames.Goal, ElementRole.Goal, MinCount: 1, MaxCount: Unbounded),
        ]);

    public static readonly ElementSchema Organization = new(
        [
            new(StratMLNames.Name, ElementRole.Name),
            new(StratMLNames.Acronym, ElementRole.Acronym),
            new(StratMLNames.Identifier, ElementRole.Identifier),
            new(StratMLNames.Description, ElementRole.Description),
            new(StratMLNames.Stakeholder, ElementRole.Stakeholder, MaxCount: Unbounded),
        ]);

    public static readonly ElementSchema Stakeholder = new(
        [
            new(StratMLNames.Name, ElementRole.Name, MinCount: 1),
            new(StratMLNames.Description, ElementRole.Description),
            new(StratMLNames.Role, ElementRole.Role, Part2Of2010),
            new(StratMLNames.Role, ElementRole.Role, Part2, MaxCount: Unbounded),
        ],
        new EnumAttribute(StratMLNames.StakeholderTypeType, StratMLNames.Values.StakeholderType, Newer));

    public static readonly ElementSchema Role = new(
        [
            new(StratMLNames.Name, ElementRole.Name, MinCount: 1),
            new(StratMLNames.Description, ElementRole.Description),
            new(StratMLNames.RoleType, ElementRole.RoleType, Part2Of2010, MaxCount: Unbounded),
            new(StratMLNames.RoleType, ElementRole.RoleType, Part2, MaxCount: 2),
        ]);

    /// <summary>Of a vision and a mission.</summary>
    public static readonly ElementSchema Statement = new(
        [
            new(StratMLNames.Description, ElementRole.Description),
            new(StratMLNames.Identifier, ElementRole.Identifier),
        ]);

    public static readonly ElementSchema Value = new(
        [
            new(StratMLNames.Name, ElementRole.Name),
            new(StratMLNames.Description, ElementRole.Description),
        ]);

    public static readonly ElementSchema Goal = new(
        [
            new(StratMLNames.Name, ElementRole.Name, MinCount: 1),
            new(StratMLNames.Description, ElementRole.Description, MinCount: 1),
            new(StratMLNames.Identifier, ElementRole.Identifier),
            new(StratMLNames.SequenceIndicator, ElementRole.SequenceIndicator),
            new(StratMLNames.Stakeholder, ElementRole.Stakeholder, MaxCount: Unbounded),
            new(StratMLNames.OtherInformation, ElementRole.OtherInformation),
            new(StratMLNames.Objective, ElementRole.Objective, MaxCount: Unbounded),
        ]);

    public static readonly ElementSchema Objective = new(
        [
            new(StratMLNames.Name, ElementRole.Name),
            new(StratMLNames.Description, ElementRole.Description),
            new(StratMLNames.Identifier, ElementRole.Identifier),
            new(StratMLNames.SequenceIndicator, ElementRole.SequenceIndicator),
            new(StratMLNames.Stakeholder, ElementRole.Stakeholder, MaxCount: Unbounded),
            new(StratMLNames.OtherInformation, ElementRole.OtherInformation),
            new(StratMLNames.PerformanceIndicator, ElementRole.Indicator, AnyPart2, MaxCount: Unbounded),
        ]);

    public static readonly ElementSchema Indicator = new(
        [
            new(StratMLNames.SequenceIndicator, ElementRole.SequenceIndicator),
            new(StratMLNames.MeasurementDimension, ElementRole.MeasurementDimension, MinCount: 1),
            new(StratMLNames.UnitOfMeasurement, ElementRole.UnitOfMeasurement, MinCount: 1),
            new(StratMLNames.Identifier, ElementRole.Identifier),
            new(StratMLNames.Relationship, ElementRole.Relationship, MaxCount: Unbounded),
            new(StratMLNames.MeasurementInstance, ElementRole.Instance, MaxCount: Unbounded),
            new(StratMLNames.OtherInformation, ElementRole.OtherInformation),
        ],
        new EnumAttribute(StratMLNames.ValueChainStage, StratMLNames.Values.ValueChainStage, AnyPart2),
        new EnumAttribute(StratMLNames.PerformanceIndicatorType, StratMLNames.Values.PerformanceIndicatorType, AnyPart2, OldName: StratMLNames.IndicatorType));

    public static readonly ElementSchema Relationship = new(
        [
            new(StratMLNames.Identifier, ElementRole.Identifier, Part2Of2010, MinCount: 1),
            new(StratMLNames.Identifier, ElementRole.Identifier, Part2),
            new(StratMLNames.ReferentIdentifier, ElementRole.ReferentIdentifier, Part2, MaxCount: Unbounded),
            new(StratMLNames.Name, ElementRole.Name),
            new(StratMLNames.Description, ElementRole.Description),
        ],
        new EnumAttribute(StratMLNames.RelationshipType, StratMLNames.Values.RelationshipType, AnyPart2));

    public static readonly ElementSchema Instance = new(
        [
            new(StratMLNames.Place, ElementRole.Place, Part2),
            new(StratMLNames.TargetResult, ElementRole.TargetResult, MaxCount: Unbounded),
            new(StratMLNames.ActualResult, ElementRole.ActualResult, MaxCount: Unbounded),
        ]);

    public static readonly ElementSchema Place = new(
        [
            new(StratMLNames.Name, ElementRole.Name, MinCount: 1),
            new(StratMLNames.PlaceIdentifier, ElementRole.PlaceIdentifier),
        ]);

    /// <summary>Of results aimed at and reached.</summary>
    public static readonly ElementSchema Result = new(
        [
            new(StratMLNames.Description, ElementRole.Description, Part2Of2010, MinCount: 1),
            new(StratMLNames.NumberOfUnits, ElementRole.NumberOfUnits, Part2Of2010),
            new(StratMLNames.StartDate, ElementRole.StartDate),
            new(StratMLNames.EndDate, ElementRole.EndDate),
            new(StratMLNames.NumberOfUnits, ElementRole.NumberOfUnits, Part2),
            new(StratMLNames.Descriptor, ElementRole.Descriptor, Part2),
            new(StratMLNames.Description, ElementRole.Description, Part2),
        ]);

    public static readonly ElementSchema Descriptor = new(
        [
            new(StratMLNames.DescriptorName, ElementRole.DescriptorName),
            new(StratMLNames.DescriptorValue, ElementRole.DescriptorValue),
        ]);

    public static readonly ElementSchema Administration = new(
        [
            new(StratMLNames.Identifier, ElementRole.Identifier, AnyPart2),
            new(StratMLNames.StartDate, ElementRole.StartDate),
            new(StratMLNames.EndDate, ElementRole.EndDate),
            new(StratMLNames.PublicationDate, ElementRole.PublicationDate),
            new(StratMLNames.Source, ElementRole.Source),
            new(StratMLNames.Submitter, ElementRole.Submitter, AnyPart1),
        ]);

    public static readonly ElementSchema Contact = new(
        [
            new(StratMLNames.Identifier, ElementRole.Identifier, AnyPart2),
            new(StratMLNames.GivenName, ElementRole.GivenName, Newer),
            new(StratMLNames.FirstName, ElementRole.GivenName, Older),
            new(StratMLNames.Surname, ElementRole.Surname, Newer),
            new(StratMLNames.LastName, ElementRole.Surname, Older),
            new(StratMLNames.PhoneNumber, ElementRole.PhoneNumber),
            new(StratMLNames.EmailAddress, ElementRole.EmailAddress),
        ]);
}
