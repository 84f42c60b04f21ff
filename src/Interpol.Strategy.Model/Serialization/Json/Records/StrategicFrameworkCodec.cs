using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class StrategicFrameworkCodec : DocumentCodec<StrategicFramework>
{
    public static readonly StrategicFrameworkCodec Instance = new();

    public static readonly StatementCodec<Vision> Vision = new(CreateVision);

    public static readonly StatementCodec<Mission> Mission = new(CreateMission);

    private static readonly JsonProperties Shape = new(
        nameof(StrategicFramework),
        typeof(Member),
        [nameof(Member.Id), nameof(Member.Name)],
        essential: [nameof(Member.Id)]);

    private enum Member
    {
        Schema,
        FormatVersion,
        Id,
        Name,
        Description,
        Period,
        Vision,
        Mission,
        Values,
        Goals,
        Adoption,
        Source,
        Type,
        Organizations,
        OtherInformation,
        PublicationDate,
        Identifier,
        Submitter,
        Language,
    }

    public override void Write(Utf8JsonWriter writer, StrategicFramework value, bool isDocument)
    {
        RecordJsonWriter json = new(writer, Shape);
        if (isDocument)
        {
            json.Text(Member.Schema, FrameworkJson.SchemaAddress);
            json.Number(Member.FormatVersion, FrameworkJson.FormatVersion);
        }

        json.Primitive(Member.Id, (FrameworkId?)value.Id);
        json.Text(Member.Name, value.Name);
        json.Text(Member.Description, value.Description);
        json.Primitive(Member.Period, value.Period);
        json.Record(Member.Vision, value.Vision, Vision);
        json.Record(Member.Mission, value.Mission, Mission);
        json.List(Member.Values, value.Values, CoreValueCodec.Instance);
        json.List(Member.Goals, value.Goals, GoalCodec.Instance);
        json.Record(Member.Adoption, value.Adoption, AdoptionCodec.Instance);
        json.Text(Member.Source, value.Source);
        json.Name<Member, FrameworkType>(Member.Type, value.Type);
        json.List(Member.Organizations, value.Organizations, OrganizationCodec.Instance);
        json.Text(Member.OtherInformation, value.OtherInformation);
        json.Day(Member.PublicationDate, value.PublicationDate);
        json.Text(Member.Identifier, value.Identifier);
        json.Record(Member.Submitter, value.Submitter, ContactInformationCodec.Instance);
        json.Text(Member.Language, value.Language);
        json.End();
    }

    protected override StrategicFramework? Read(ref DocumentJsonReader json)
    {
        FrameworkId id = default;
        string name = "";
        string? description = null;
        FrameworkPeriod? period = null;
        Vision? vision = null;
        Mission? mission = null;
        EquatableList<CoreValue> values = default;
        EquatableList<Goal> goals = default;
        Adoption? adoption = null;
        string? source = null;
        FrameworkType type = default;
        EquatableList<Organization> organizations = default;
        string? otherInformation = null;
        DateOnly? publicationDate = null;
        string? identifier = null;
        ContactInformation? submitter = null;
        string? language = null;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Schema: json.Schema(); break;
                case Member.FormatVersion: json.FormatVersion(); break;
                case Member.Id: id = json.Primitive<FrameworkId>(ProblemClass.Fatal).GetValueOrDefault(); break;
                case Member.Name: name = json.Text() ?? ""; break;
                case Member.Description: description = json.Text(); break;
                case Member.Period: period = json.Primitive<FrameworkPeriod>(); break;
                case Member.Vision: vision = json.Record(Vision); break;
                case Member.Mission: mission = json.Record(Mission); break;
                case Member.Values: values = json.List(CoreValueCodec.Instance); break;
                case Member.Goals: goals = json.List(GoalCodec.Instance); break;
                case Member.Adoption: adoption = json.Record(AdoptionCodec.Instance); break;
                case Member.Source: source = json.Text(); break;
                case Member.Type: _ = json.TryReadName(out type); break;
                case Member.Organizations: organizations = json.List(OrganizationCodec.Instance); break;
                case Member.OtherInformation: otherInformation = json.Text(); break;
                case Member.PublicationDate: publicationDate = json.Day(); break;
                case Member.Identifier: identifier = json.Text(); break;
                case Member.Submitter: submitter = json.Record(ContactInformationCodec.Instance); break;
                case Member.Language: language = json.Language(); break;
            }
        }

        json.RequireFormatVersion(members, (int)Member.FormatVersion);
        return id.IsDefault ? null : new()
        {
            Id = id,
            Name = name,
            Description = description,
            Period = period,
            Vision = vision,
            Mission = mission,
            Values = values,
            Goals = goals,
            Adoption = adoption,
            Source = source,
            Type = type,
            Organizations = organizations,
            OtherInformation = otherInformation,
            PublicationDate = publicationDate,
            Identifier = identifier,
            Submitter = submitter,
            Language = language,
        };
    }

    private static Vision CreateVision(string? identifier, string? description) =>
        new() { Identifier = identifier, Description = description };

    private static Mission CreateMission(string? identifier, string? description) =>
        new() { Identifier = identifier, Description = description };
}
