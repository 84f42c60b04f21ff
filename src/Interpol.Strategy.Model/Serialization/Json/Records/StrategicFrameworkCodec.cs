using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class StrategicFrameworkCodec : DocumentCodec<StrategicFramework>
{
    public static readonly StrategicFrameworkCodec Instance = new();

    public static readonly StatementCodec<Vision> Vision = new(CreateVision);

    public static readonly StatementCodec<Mission> Mission = new(CreateMission);

    private static readonly JsonProperties Properties = new(
        nameof(StrategicFramework),
        typeof(Property),
        [nameof(Property.Id), nameof(Property.Name)],
        essential: [nameof(Property.Id)]);

    private enum Property
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
        RecordJsonWriter json = new(writer, Properties);
        if (isDocument)
        {
            json.Text(Property.Schema, FrameworkJson.SchemaAddress);
            json.Number(Property.FormatVersion, FrameworkJson.FormatVersion);
        }

        json.Primitive(Property.Id, (FrameworkId?)value.Id);
        json.Text(Property.Name, value.Name);
        json.Text(Property.Description, value.Description);
        json.Primitive(Property.Period, value.Period);
        json.Record(Property.Vision, value.Vision, Vision);
        json.Record(Property.Mission, value.Mission, Mission);
        json.List(Property.Values, value.Values, CoreValueCodec.Instance);
        json.List(Property.Goals, value.Goals, GoalCodec.Instance);
        json.Record(Property.Adoption, value.Adoption, AdoptionCodec.Instance);
        json.Text(Property.Source, value.Source);
        json.Name<Property, FrameworkType>(Property.Type, value.Type);
        json.List(Property.Organizations, value.Organizations, OrganizationCodec.Instance);
        json.Text(Property.OtherInformation, value.OtherInformation);
        json.Day(Property.PublicationDate, value.PublicationDate);
        json.Text(Property.Identifier, value.Identifier);
        json.Record(Property.Submitter, value.Submitter, ContactInformationCodec.Instance);
        json.Text(Property.Language, value.Language);
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
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Schema: json.Schema(); break;
                case Property.FormatVersion: json.FormatVersion(); break;
                case Property.Id: id = json.Primitive<FrameworkId>(ProblemClass.Fatal).GetValueOrDefault(); break;
                case Property.Name: name = json.Text() ?? ""; break;
                case Property.Description: description = json.Text(); break;
                case Property.Period: period = json.Primitive<FrameworkPeriod>(); break;
                case Property.Vision: vision = json.Record(Vision); break;
                case Property.Mission: mission = json.Record(Mission); break;
                case Property.Values: values = json.List(CoreValueCodec.Instance); break;
                case Property.Goals: goals = json.List(GoalCodec.Instance); break;
                case Property.Adoption: adoption = json.Record(AdoptionCodec.Instance); break;
                case Property.Source: source = json.Text(); break;
                case Property.Type: _ = json.TryReadName(out type); break;
                case Property.Organizations: organizations = json.List(OrganizationCodec.Instance); break;
                case Property.OtherInformation: otherInformation = json.Text(); break;
                case Property.PublicationDate: publicationDate = json.Day(); break;
                case Property.Identifier: identifier = json.Text(); break;
                case Property.Submitter: submitter = json.Record(ContactInformationCodec.Instance); break;
                case Property.Language: language = json.Language(); break;
            }
        }

        json.RequireFormatVersion(state, (int)Property.FormatVersion);
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
