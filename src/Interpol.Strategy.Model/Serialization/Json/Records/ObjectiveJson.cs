using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ObjectiveJson : RecordJson<Objective>
{
    public static readonly ObjectiveJson Instance = new();

    private static readonly JsonShape Shape = JsonShape.Of<Member>(nameof(Objective));

    private enum Member
    {
        Identifier,
        Code,
        Name,
        Description,
        Stakeholders,
        OtherInformation,
        Indicators,
    }

    public override void Write(Utf8JsonWriter writer, Objective objective)
    {
        JsonOutput json = new(writer, Shape);
        json.Text(Member.Identifier, objective.Identifier);
        json.Primitive(Member.Code, objective.Code);
        json.Text(Member.Name, objective.Name);
        json.Text(Member.Description, objective.Description);
        json.List(Member.Stakeholders, objective.Stakeholders, StakeholderJson.Instance);
        json.Text(Member.OtherInformation, objective.OtherInformation);
        json.List(Member.Indicators, objective.Indicators, PerformanceIndicatorJson.Instance);
        json.End();
    }

    protected override Objective? Read(ref JsonInput json)
    {
        string? identifier = null;
        ElementCode? code = null;
        string? name = null;
        string? description = null;
        EquatableList<Stakeholder> stakeholders = default;
        string? otherInformation = null;
        EquatableList<PerformanceIndicator> indicators = default;
        JsonMembers members = json.Members(Shape);
        while (json.Next(ref members, out Member member))
        {
            switch (member)
            {
                case Member.Identifier: identifier = json.Text(); break;
                case Member.Code: code = json.Primitive<ElementCode>(); break;
                case Member.Name: name = json.Text(); break;
                case Member.Description: description = json.Text(); break;
                case Member.Stakeholders: stakeholders = json.List(StakeholderJson.Instance); break;
                case Member.OtherInformation: otherInformation = json.Text(); break;
                case Member.Indicators: indicators = json.List(PerformanceIndicatorJson.Instance); break;
            }
        }

        return new()
        {
            Identifier = identifier,
            Code = code,
            Name = name,
            Description = description,
            Stakeholders = stakeholders,
            OtherInformation = otherInformation,
            Indicators = indicators,
        };
    }
}
