namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Represents a framework while its plan is read: its properties, which notes still change, before the framework is
/// created.
/// </summary>
internal sealed class PlanDraft
{
    public FrameworkId? Id { get; set; }

    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public FrameworkPeriod? Period { get; set; }

    public Vision? Vision { get; set; }

    public Mission? Mission { get; set; }

    public CoreValue[] Values { get; set; } = [];

    public EquatableList<Goal> Goals { get; set; }

    public Adoption? Adoption { get; set; }

    public string? Source { get; set; }

    public FrameworkType Type { get; set; }

    public EquatableList<Organization> Organizations { get; set; }

    public string? OtherInformation { get; set; }

    public DateOnly? PublicationDate { get; set; }

    public string? Identifier { get; set; }

    public ContactInformation? Submitter { get; set; }

    public string? Language { get; set; }

    public StrategicFramework ToFramework(FrameworkId id) => new()
    {
        Id = id,
        Name = Name,
        Description = Description,
        Period = Period,
        Vision = Vision,
        Mission = Mission,
        Values = new(Values),
        Goals = Goals,
        Adoption = Adoption,
        Source = Source,
        Type = Type,
        Organizations = Organizations,
        OtherInformation = OtherInformation,
        PublicationDate = PublicationDate,
        Identifier = Identifier,
        Submitter = Submitter,
        Language = Language,
    };
}
