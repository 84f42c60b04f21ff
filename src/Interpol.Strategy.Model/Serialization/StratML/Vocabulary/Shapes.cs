using static Interpol.Strategy.Model.Serialization.Child;
using static Interpol.Strategy.Model.Serialization.Revisions;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>The table of StratML: what each element holds, in which order, and in which versions.</summary>
internal static class Shapes
{
    /// <summary>For an element that holds text.</summary>
    public static readonly Shape Text = new([]);

    public static readonly Shape Plan = new(
        [
            new(Names.Name, Slot.Name, Least: 1),
            new(Names.Description, Slot.Description),
            new(Names.OtherInformation, Slot.OtherInformation),
            new(Names.StrategicPlanCore, Slot.Core, Least: 1),
            new(Names.AdministrativeInformation, Slot.Administration),
            new(Names.Submitter, Slot.Submitter, OfPart2),
        ],
        new Choice(Names.Type, Names.Of.Type, OfPart2, IsRequired: true));

    public static readonly Shape Core = new(
        [
            new(Names.Organization, Slot.Organization, Most: Many),
            new(Names.Vision, Slot.Vision),
            new(Names.Mission, Slot.Mission),
            new(Names.Value, Slot.Value, Most: Many),
            new(Names.Goal, Slot.Goal, Least: 1, Most: Many),
        ]);

    public static readonly Shape Organization = new(
        [
            new(Names.Name, Slot.Name),
            new(Names.Acronym, Slot.Acronym),
            new(Names.Identifier, Slot.Identifier),
            new(Names.Description, Slot.Description),
            new(Names.Stakeholder, Slot.Stakeholder, Most: Many),
        ]);

    public static readonly Shape Stakeholder = new(
        [
            new(Names.Name, Slot.Name, Least: 1),
            new(Names.Description, Slot.Description),
            new(Names.Role, Slot.Role, Part2Of2010),
            new(Names.Role, Slot.Role, Part2, Most: Many),
        ],
        new Choice(Names.StakeholderTypeType, Names.Of.StakeholderType, Newer));

    public static readonly Shape Role = new(
        [
            new(Names.Name, Slot.Name, Least: 1),
            new(Names.Description, Slot.Description),
            new(Names.RoleType, Slot.RoleType, Part2Of2010, Most: Many),
            new(Names.RoleType, Slot.RoleType, Part2, Most: 2),
        ]);

    /// <summary>Of a vision and a mission.</summary>
    public static readonly Shape Statement = new(
        [
            new(Names.Description, Slot.Description),
            new(Names.Identifier, Slot.Identifier),
        ]);

    public static readonly Shape Value = new(
        [
            new(Names.Name, Slot.Name),
            new(Names.Description, Slot.Description),
        ]);

    public static readonly Shape Goal = new(
        [
            new(Names.Name, Slot.Name, Least: 1),
            new(Names.Description, Slot.Description, Least: 1),
            new(Names.Identifier, Slot.Identifier),
            new(Names.SequenceIndicator, Slot.SequenceIndicator),
            new(Names.Stakeholder, Slot.Stakeholder, Most: Many),
            new(Names.OtherInformation, Slot.OtherInformation),
            new(Names.Objective, Slot.Objective, Most: Many),
        ]);

    public static readonly Shape Objective = new(
        [
            new(Names.Name, Slot.Name),
            new(Names.Description, Slot.Description),
            new(Names.Identifier, Slot.Identifier),
            new(Names.SequenceIndicator, Slot.SequenceIndicator),
            new(Names.Stakeholder, Slot.Stakeholder, Most: Many),
            new(Names.OtherInformation, Slot.OtherInformation),
            new(Names.PerformanceIndicator, Slot.Indicator, OfPart2, Most: Many),
        ]);

    public static readonly Shape Indicator = new(
        [
            new(Names.SequenceIndicator, Slot.SequenceIndicator),
            new(Names.MeasurementDimension, Slot.MeasurementDimension, Least: 1),
            new(Names.UnitOfMeasurement, Slot.UnitOfMeasurement, Least: 1),
            new(Names.Identifier, Slot.Identifier),
            new(Names.Relationship, Slot.Relationship, Most: Many),
            new(Names.MeasurementInstance, Slot.Instance, Most: Many),
            new(Names.OtherInformation, Slot.OtherInformation),
        ],
        new Choice(Names.ValueChainStage, Names.Of.ValueChainStage, OfPart2),
        new Choice(Names.PerformanceIndicatorType, Names.Of.PerformanceIndicatorType, OfPart2, OldName: Names.IndicatorType));

    public static readonly Shape Relationship = new(
        [
            new(Names.Identifier, Slot.Identifier, Part2Of2010, Least: 1),
            new(Names.Identifier, Slot.Identifier, Part2),
            new(Names.ReferentIdentifier, Slot.ReferentIdentifier, Part2, Most: Many),
            new(Names.Name, Slot.Name),
            new(Names.Description, Slot.Description),
        ],
        new Choice(Names.RelationshipType, Names.Of.RelationshipType, OfPart2));

    public static readonly Shape Instance = new(
        [
            new(Names.Place, Slot.Place, Part2),
            new(Names.TargetResult, Slot.TargetResult, Most: Many),
            new(Names.ActualResult, Slot.ActualResult, Most: Many),
        ]);

    public static readonly Shape Place = new(
        [
            new(Names.Name, Slot.Name, Least: 1),
            new(Names.PlaceIdentifier, Slot.PlaceIdentifier),
        ]);

    /// <summary>Of results aimed at and reached.</summary>
    public static readonly Shape Result = new(
        [
            new(Names.Description, Slot.Description, Part2Of2010, Least: 1),
            new(Names.NumberOfUnits, Slot.NumberOfUnits, Part2Of2010),
            new(Names.StartDate, Slot.StartDate),
            new(Names.EndDate, Slot.EndDate),
            new(Names.NumberOfUnits, Slot.NumberOfUnits, Part2),
            new(Names.Descriptor, Slot.Descriptor, Part2),
            new(Names.Description, Slot.Description, Part2),
        ]);

    public static readonly Shape Descriptor = new(
        [
            new(Names.DescriptorName, Slot.DescriptorName),
            new(Names.DescriptorValue, Slot.DescriptorValue),
        ]);

    public static readonly Shape Administration = new(
        [
            new(Names.Identifier, Slot.Identifier, OfPart2),
            new(Names.StartDate, Slot.StartDate),
            new(Names.EndDate, Slot.EndDate),
            new(Names.PublicationDate, Slot.PublicationDate),
            new(Names.Source, Slot.Source),
            new(Names.Submitter, Slot.Submitter, OfPart1),
        ]);

    public static readonly Shape Contact = new(
        [
            new(Names.Identifier, Slot.Identifier, OfPart2),
            new(Names.GivenName, Slot.GivenName, Newer),
            new(Names.FirstName, Slot.GivenName, Older),
            new(Names.Surname, Slot.Surname, Newer),
            new(Names.LastName, Slot.Surname, Older),
            new(Names.PhoneNumber, Slot.PhoneNumber),
            new(Names.EmailAddress, Slot.EmailAddress),
        ]);
}
