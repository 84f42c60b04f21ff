namespace Interpol.Strategy.Model.Benchmarks.PlainModel;

internal sealed class PlainOrganization
{
    public string? Name { get; set; }

    public string? Acronym { get; set; }

    public string? Identifier { get; set; }

    public string? Description { get; set; }

    public List<PlainStakeholder>? Stakeholders { get; set; }
}

internal sealed class PlainStakeholder
{
    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public PlainStakeholderType? Type { get; set; }

    public List<PlainRole>? Roles { get; set; }
}

internal sealed class PlainRole
{
    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public List<PlainRoleType>? Types { get; set; }
}

internal sealed class PlainContact
{
    public string? Identifier { get; set; }

    public string? GivenName { get; set; }

    public string? Surname { get; set; }

    public string? PhoneNumber { get; set; }

    public string? EmailAddress { get; set; }
}
