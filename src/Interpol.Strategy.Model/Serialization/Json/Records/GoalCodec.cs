using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class GoalCodec : ElementCodec<Goal>
{
    public static readonly GoalCodec Instance = new();

    private static readonly JsonProperties Shape =
        new(nameof(Goal), typeof(Member), [nameof(Member.Name)]);

    private enum Member
    {
        Identifier, Code, Name, Description, Kind, Groups, Objectives, Stakeholders, OtherInformation,
    }

    public override void WriteProperties(Utf8JsonWriter writer, Goal goal)
    {
        RecordJsonWriter json = new(writer, Shape, isStarted: true);
        json.Text(Member.Identifier, goal.Identifier);
        json.Primitive(Member.Code, goal.Code);
        json.Text(Member.Name, goal.Name);
        json.Text(Member.Description, goal.Description);
        json.Name<Member, GoalKind>(Member.Kind, goal.Kind);
        json.List(Member.Groups, goal.Groups, GoalGroupCodec.Instance);
        json.List(Member.Objectives, goal.Objectives, ObjectiveCodec.Instance);
        json.List(Member.Stakeholders, goal.Stakeholders, StakeholderCodec.Instance);
        json.Text(Member.OtherInformation, goal.OtherInformation);
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
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Identifier: identifier = json.Text(); break;
                case Member.Code: code = json.Primitive<ElementCode>(); break;
                case Member.Name: name = json.Text() ?? ""; break;
                case Member.Description: description = json.Text(); break;
                case Member.Kind: _ = json.TryReadName(out kind); break;
                case Member.Groups: groups = json.List(GoalGroupCodec.Instance); break;
                case Member.Objectives: objectives = json.List(ObjectiveCodec.Instance); break;
                case Member.Stakeholders: stakeholders = json.List(StakeholderCodec.Instance); break;
                case Member.OtherInformation: otherInformation = json.Text(); break;
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
