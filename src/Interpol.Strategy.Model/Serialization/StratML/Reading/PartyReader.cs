namespace Interpol.Strategy.Model.Serialization;

/// <summary>Builds the people and organisations of a plan.</summary>
internal sealed class PartyReader(ElementCursor cursor, ValueReader values)
{
    private readonly Gathering<StakeholderRole> _roles = new();
    private readonly Gathering<RoleType> _roleTypes = new();

    /// <summary>The stakeholders of whoever holds the one on which the cursor stands wait here until it was read.</summary>
    public Gathering<Stakeholder> Stakeholders { get; } = new();

    public Organization Organization()
    {
        string? name = null, acronym = null, identifier = null, description = null;
        int stakeholders = Stakeholders.Start;
        cursor.Enter(Shapes.Organization);
        while (cursor.Next(out Slot slot))
        {
            switch (slot)
            {
                case Slot.Name:
                    name = cursor.Text();
                    break;
                case Slot.Acronym:
                    acronym = cursor.Text();
                    break;
                case Slot.Identifier:
                    identifier = values.Identifier();
                    break;
                case Slot.Description:
                    description = cursor.Text();
                    break;
                default:
                    Stakeholders.Add(Stakeholder());
                    break;
            }
        }

        return new() { Name = name, Acronym = acronym, Identifier = identifier, Description = description, Stakeholders = Stakeholders.From(stakeholders) };
    }

    public Stakeholder Stakeholder()
    {
        string name = "";
        string? description = null;
        int roles = _roles.Start;
        cursor.Enter(Shapes.Stakeholder, out int type, out _);
        while (cursor.Next(out Slot slot))
        {
            switch (slot)
            {
                case Slot.Name:
                    name = cursor.Text();
                    break;
                case Slot.Description:
                    description = cursor.Text();
                    break;
                default:
                    _roles.Add(Role());
                    break;
            }
        }

        return new() { Name = name, Description = description, Type = type < 0 ? null : (StakeholderType)type, Roles = _roles.From(roles) };
    }

    public ContactInformation Contact()
    {
        string? identifier = null, givenName = null, surname = null, phoneNumber = null, emailAddress = null;
        cursor.Enter(Shapes.Contact);
        while (cursor.Next(out Slot slot))
        {
            switch (slot)
            {
                case Slot.Identifier:
                    identifier = values.Identifier();
                    break;
                case Slot.GivenName:
                    givenName = cursor.Text();
                    break;
                case Slot.Surname:
                    surname = cursor.Text();
                    break;
                case Slot.PhoneNumber:
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
        int types = _roleTypes.Start;
        cursor.Enter(Shapes.Role);
        while (cursor.Next(out Slot slot))
        {
            switch (slot)
            {
                case Slot.Name:
                    name = cursor.Text();
                    break;
                case Slot.Description:
                    description = cursor.Text();
                    break;
                default:
                    if (values.Named(Names.Of.RoleType, Names.RoleType) is var type and >= 0)
                    {
                        _roleTypes.Add((RoleType)type);
                    }

                    break;
            }
        }

        return new() { Name = name, Description = description, Types = _roleTypes.From(types) };
    }
}
