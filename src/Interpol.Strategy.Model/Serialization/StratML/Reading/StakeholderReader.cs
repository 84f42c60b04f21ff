namespace Interpol.Strategy.Model.Serialization;

/// <summary>Builds the people and organisations of a plan.</summary>
internal sealed class StakeholderReader(ElementCursor cursor, ValueReader values)
{
    private readonly NestedListBuilder<StakeholderRole> _roles = new();
    private readonly NestedListBuilder<RoleType> _roleTypes = new();

    /// <summary>The stakeholders of whoever holds the one on which the cursor stands wait here until it was read.</summary>
    public NestedListBuilder<Stakeholder> Stakeholders { get; } = new();

    public Organization Organization()
    {
        string? name = null, acronym = null, identifier = null, description = null;
        int stakeholders = Stakeholders.Begin;
        cursor.Enter(StratMLSchema.Organization);
        while (cursor.Next(out ElementRole role))
        {
            switch (role)
            {
                case ElementRole.Name:
                    name = cursor.Text();
                    break;
                case ElementRole.Acronym:
                    acronym = cursor.Text();
                    break;
                case ElementRole.Identifier:
                    identifier = values.Identifier();
                    break;
                case ElementRole.Description:
                    description = cursor.Text();
                    break;
                default:
                    Stakeholders.Add(Stakeholder());
                    break;
            }
        }

        return new() { Name = name, Acronym = acronym, Identifier = identifier, Description = description, Stakeholders = Stakeholders.End(stakeholders) };
    }

    public Stakeholder Stakeholder()
    {
        string name = "";
        string? description = null;
        int roles = _roles.Begin;
        cursor.Enter(StratMLSchema.Stakeholder, out int type, out _);
        while (cursor.Next(out ElementRole role))
        {
            switch (role)
            {
                case ElementRole.Name:
                    name = cursor.Text();
                    break;
                case ElementRole.Description:
                    description = cursor.Text();
                    break;
                default:
                    _roles.Add(Role());
                    break;
            }
        }

        return new() { Name = name, Description = description, Type = type < 0 ? null : (StakeholderType)type, Roles = _roles.End(roles) };
    }

    public ContactInformation Contact()
    {
        string? identifier = null, givenName = null, surname = null, phoneNumber = null, emailAddress = null;
        cursor.Enter(StratMLSchema.Contact);
        while (cursor.Next(out ElementRole role))
        {
            switch (role)
            {
                case ElementRole.Identifier:
                    identifier = values.Identifier();
                    break;
                case ElementRole.GivenName:
                    givenName = cursor.Text();
                    break;
                case ElementRole.Surname:
                    surname = cursor.Text();
                    break;
                case ElementRole.PhoneNumber:
                    phoneNumber = cursor.Text();
                    break;
                default:
                    emailAddress = cursor.Text();
                    break;
            }
        }

        return new() { Identifier = identifier, GivenName = givenName, Surname = surname, PhoneNumber = phoneNumber, EmailAddress = emailAddress };
    }

    private StakeholderRole Role()
    {
        string name = "";
        string? description = null;
        int types = _roleTypes.Begin;
        cursor.Enter(StratMLSchema.Role);
        while (cursor.Next(out ElementRole role))
        {
            switch (role)
            {
                case ElementRole.Name:
                    name = cursor.Text();
                    break;
                case ElementRole.Description:
                    description = cursor.Text();
                    break;
                default:
                    if (values.Named(StratMLNames.Values.RoleType, StratMLNames.RoleType) is var type and >= 0)
                    {
                        _roleTypes.Add((RoleType)type);
                    }

                    break;
            }
        }

        return new() { Name = name, Description = description, Types = _roleTypes.End(types) };
    }
}
