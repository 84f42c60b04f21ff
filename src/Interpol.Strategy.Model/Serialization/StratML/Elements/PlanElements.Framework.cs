namespace Interpol.Strategy.Model.Serialization;

/// <content>Contains the properties of the framework that is being read. Notes can change them.</content>
internal sealed partial class PlanElements
{
    private FrameworkId _id;
    private string _name = "";
    private string? _description;
    private FrameworkPeriod? _period;
    private Vision? _vision;
    private Mission? _mission;
    private CoreValue[] _values = [];
    private EquatableList<Goal> _goals;
    private Adoption? _adoption;
    private string? _source;
    private FrameworkType _type;
    private EquatableList<Organization> _organizations;
    private string? _otherInformation;
    private DateOnly? _publicationDate;
    private string? _identifier;
    private ContactInformation? _submitter;
    private string? _language;

    private StrategicFramework ToFramework() => new()
    {
        Id = _id,
        Name = _name,
        Description = _description,
        Period = _period,
        Vision = _vision,
        Mission = _mission,
        Values = new(_values),
        Goals = _goals,
        Adoption = _adoption,
        Source = _source,
        Type = _type,
        Organizations = _organizations,
        OtherInformation = _otherInformation,
        PublicationDate = _publicationDate,
        Identifier = _identifier,
        Submitter = _submitter,
        Language = _language,
    };
}
