using static Interpol.Strategy.Model.Serialization.ChildElement;
using static Interpol.Strategy.Model.Serialization.StratMLVersions;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Describes, reads and writes the elements of performance indicators.</summary>
internal static partial class IndicatorElements
{
    private static readonly string[] Stages = ["Input", "Input_Processing", "Output", "Output_Processing", "Outcome"];
    private static readonly string[] Types = ["Quantitative", "Qualitative"];
    private static readonly string[] RelationshipTypes = ["Broader_Than", "Peer_To", "Narrower_Than"];

    private static readonly ElementSchema Indicator = new(
        [
            new(StratMLNames.SequenceIndicator),
            new(StratMLNames.MeasurementDimension, MinCount: 1),
            new(StratMLNames.UnitOfMeasurement, MinCount: 1),
            new(StratMLNames.Identifier),
            new(StratMLNames.Relationship, MaxCount: Unbounded),
            new(StratMLNames.MeasurementInstance, MaxCount: Unbounded),
            new(StratMLNames.OtherInformation),
        ],
        new EnumAttribute(StratMLNames.ValueChainStage, Stages, AnyPart2),
        new EnumAttribute(
            StratMLNames.PerformanceIndicatorType, Types, AnyPart2, OldName: StratMLNames.IndicatorType));

    private static readonly ElementSchema Relationship = new(
        [
            new(StratMLNames.Identifier, Part2Of2010, MinCount: 1),
            new(StratMLNames.Identifier, Part2),
            new(StratMLNames.ReferentIdentifier, Part2, MaxCount: Unbounded),
            new(StratMLNames.Name),
            new(StratMLNames.Description),
        ],
        new EnumAttribute(StratMLNames.RelationshipType, RelationshipTypes, AnyPart2));

    public static PerformanceIndicator Read(ElementCursor plan)
    {
        ElementCode? code = null;
        string dimension = "", unit = "";
        string? identifier = null, other = null;
        int count = 0;
        ListBuilder<Relationship> relationships = default;
        ListBuilder<MeasurementInstance> instances = default;
        plan.Enter(Indicator);
        (int stage, int type) = (plan.FirstAttribute, plan.SecondAttribute);
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.SequenceIndicator: code = plan.Code(); break;
                case StratMLNames.MeasurementDimension: dimension = plan.Text(); break;
                case StratMLNames.UnitOfMeasurement: unit = plan.Text(); break;
                case StratMLNames.Identifier: identifier = plan.Identifier(); break;
                case StratMLNames.Relationship: relationships.Add(ReadRelationship(plan, count++)); break;
                case StratMLNames.MeasurementInstance: instances.Add(ReadInstance(plan)); break;
                default: other = plan.OtherInformation(); break;
            }
        }

        Relationship[] all = relationships.ToArray();
        plan.EndRelationships(all);
        return UseNotes(plan, new()
        {
            Code = code,
            MeasurementDimension = dimension,
            UnitOfMeasurement = unit,
            Identifier = identifier,
            Relationships = new(all),
            MeasurementInstances = new(instances.ToArray()),
            OtherInformation = other,
            ValueChainStage = stage < 0 ? null : (ValueChainStage)stage,
            Type = type < 0 ? null : (PerformanceIndicatorType)type,
        });
    }

    public static void WriteAll(ElementWriter plan, EquatableList<PerformanceIndicator> indicators)
    {
        foreach (PerformanceIndicator indicator in indicators)
        {
            plan.Start(StratMLNames.PerformanceIndicator);
            plan.Attribute(StratMLNames.ValueChainStage, Stages, (int?)indicator.ValueChainStage);
            plan.Attribute(StratMLNames.PerformanceIndicatorType, Types, (int?)indicator.Type);
            plan.Text(StratMLNames.SequenceIndicator, indicator.Code?.ToString());
            plan.Text(StratMLNames.MeasurementDimension, indicator.MeasurementDimension);
            plan.Text(StratMLNames.UnitOfMeasurement, indicator.UnitOfMeasurement);
            plan.Identifier(indicator.Identifier);
            foreach (Relationship relationship in indicator.Relationships)
            {
                Write(plan, relationship);
            }

            foreach (MeasurementInstance instance in indicator.MeasurementInstances)
            {
                Write(plan, instance);
            }

            plan.Text(StratMLNames.OtherInformation, AppendNote(indicator));
            plan.End();
        }
    }

    /// <summary>Returns the other information with a note for what StratML has no element for.</summary>
    private static string? AppendNote(PerformanceIndicator indicator) => ExtensionNotes.Append(
        indicator.OtherInformation,
        IndicatorExtensionNote.Format(indicator) is { } note
            ? [ExtensionNotes.Format(ExtensionNotes.Indicator, note)]
            : []);

    /// <summary>Removes the note from the other information, and sets what it describes.</summary>
    private static PerformanceIndicator UseNotes(ElementCursor plan, PerformanceIndicator indicator)
    {
        if (!ExtensionNotes.IsPossibleIn(indicator.OtherInformation))
        {
            return indicator;
        }

        PerformanceIndicator? changed = null;
        string? rest = plan.UseNotes(
            indicator.OtherInformation,
            (key, value) => key == ExtensionNotes.Indicator && changed is null
                && (changed = IndicatorExtensionNote.Apply(value, indicator)) is not null);
        return (changed ?? indicator) with { OtherInformation = rest };
    }

    private static Relationship ReadRelationship(ElementCursor plan, int index)
    {
        bool isRepeated = false;
        (int Line, int Column) position = default;
        string? identifier = null, name = null, description = null;
        ListBuilder<string> referents = default;
        plan.Enter(Relationship);
        int type = plan.FirstAttribute;
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.Identifier:
                    position = plan.LinePosition;
                    identifier = plan.Identifier(out isRepeated);
                    break;
                case StratMLNames.ReferentIdentifier: referents.Add(plan.Referent()); break;
                case StratMLNames.Name: name = plan.Text(); break;
                default: description = plan.Text(); break;
            }
        }

        Relationship relationship = new()
        {
            Identifier = identifier,
            ReferentIdentifiers = new(referents.ToArray()),
            Name = name,
            Description = description,
            Type = type < 0 ? null : (RelationshipType)type,
        };
        return plan.ReadPointer(relationship, index, isRepeated, position);
    }

    private static void Write(ElementWriter plan, Relationship relationship)
    {
        plan.Start(StratMLNames.Relationship);
        plan.Attribute(StratMLNames.RelationshipType, RelationshipTypes, (int?)relationship.Type);
        plan.Identifier(relationship.Identifier);
        foreach (string referent in relationship.ReferentIdentifiers)
        {
            plan.Referent(referent);
        }

        plan.Text(StratMLNames.Name, relationship.Name);
        plan.Text(StratMLNames.Description, relationship.Description);
        plan.End();
    }
}
