using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class GoalCodec : ElementCodec<Goal>
{
    public static readonly GoalCodec Instance = new();

    private static readonly JsonProperties Properties =
        new(nameof(Goal), typeof(Property), [nameof(Property.Name)]);

    private enum Property
    {
        Identifier, Code, Name, Description, Kind, Groups, Objectives, Stakeholders, OtherInformation,
    }

    public override void WriteProperties(Utf8JsonWriter writer, Goal goal)
    {
        RecordJsonWriter json = new(writer, Properties, isStarted: true);
        json.Text(Property.Identifier, goal.Identifier);
        json.Primitive(Property.Code, goal.Code);
        json.Text(Property.Name, goal.Name);
        json.Text(Property.Description, goal.Description);
        json.Name<Property, GoalKind>(Property.Kind, goal.Kind);
        json.List(Property.Groups, goal.Groups, GoalGroupCodec.Instance);
        json.List(Property.Objectives, goal.Objectives, ObjectiveCodec.Instance);
        json.List(Property.Stakeholders, goal.Stakeholders, StakeholderCodec.Instance);
        json.Text(Property.OtherInformation, goal.OtherInformation);
    }

    protected override Goal? Read(ref DocumentJsonReader json)
    {
        string? identifier = null;
        ElementCode? code = null;
        string name = "";
        string? description = null;
        GoalKind kind = default;
        EquatableList<GoalGroup> groups = default;
        EquatableList<Objective> objectives = default;
        EquatableList<Stakeholder> stakeholders = default;
        string? otherInformation = null;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Identifier: identifier = json.Text(); break;
                case Property.Code: code = json.Primitive<ElementCode>(); break;
                case Property.Name: name = json.Text() ?? ""; break;
                case Property.Description: description = json.Text(); break;
                case Property.Kind: _ = json.TryReadName(out kind); break;
                case Property.Groups: groups = json.List(GoalGroupCodec.Instance); break;
                case Property.Objectives: objectives = json.List(ObjectiveCodec.Instance); break;
                case Property.Stakeholders: stakeholders = json.List(StakeholderCodec.Instance); break;
                case Property.OtherInformation: otherInformation = json.Text(); break;
            }
        }

        return new()
        {
            Identifier = identifier,
            Code = code,
            Name = name,
            Description = description,
            Kind = kind,
            Groups = groups,
            Objectives = objectives,
            Stakeholders = stakeholders,
            OtherInformation = otherInformation,
        };
    }
}
