namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents an organization that has a name or an acronym.</summary>
internal sealed class SkosOrganization : SkosNode
{
    private readonly string _label;
    private readonly string? _acronym;
    private readonly string? _language;

    private SkosOrganization(string iri, string label, string? acronym, string? language)
        : base(iri, SkosTerms.Agent)
    {
        _label = label;
        _acronym = acronym;
        _language = language;
    }

    public static List<SkosOrganization> Create(StrategicFramework framework, string? language)
    {
        List<SkosOrganization> organizations = new(framework.Organizations.Count);
        for (int i = 0; i < framework.Organizations.Count; i++)
        {
            string? name = SkosText.GetVisible(framework.Organizations[i].Name);
            string? acronym = SkosText.GetVisible(framework.Organizations[i].Acronym);
            if ((name ?? acronym) is { } label)
            {
                organizations.Add(new(
                    SkosIri.CreateForPart(framework.Id.ToString(), $"organizations[{i}]"),
                    label,
                    acronym == label ? null : acronym,
                    language));
            }
        }

        return organizations;
    }

    protected override void WriteStatements(SkosWriter writer)
    {
        writer.WriteText(SkosTerms.PreferredLabel, _label, _language);
        if (_acronym is not null)
        {
            writer.WriteText(SkosTerms.AlternativeLabel, _acronym, _language);
        }
    }
}
