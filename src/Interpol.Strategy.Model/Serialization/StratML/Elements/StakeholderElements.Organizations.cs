using static Interpol.Strategy.Model.Serialization.ChildElement;
using static Interpol.Strategy.Model.Serialization.StratMLVersions;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Describes, reads and writes the elements of organizations and submitters.</content>
internal static partial class StakeholderElements
{
    private static readonly ElementSchema Organization = new(
        [
            new(StratMLNames.Name),
            new(StratMLNames.Acronym),
            new(StratMLNames.Identifier),
            new(StratMLNames.Description),
            new(StratMLNames.Stakeholder, MaxCount: Unbounded),
        ]);

    private static readonly ElementSchema Submitter = new(
        [
            new(StratMLNames.Identifier, AnyPart2),
            new(StratMLNames.GivenName, Newer),
            new(StratMLNames.FirstName, Older) { NewName = StratMLNames.GivenName },
            new(StratMLNames.Surname, Newer),
            new(StratMLNames.LastName, Older) { NewName = StratMLNames.Surname },
            new(StratMLNames.PhoneNumber),
            new(StratMLNames.EmailAddress),
        ]);

    public static Organization ReadOrganization(ElementCursor plan)
    {
        string? name = null, acronym = null, identifier = null, description = null;
        ListBuilder<Stakeholder> stakeholders = default;
        plan.Enter(Organization);
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.Name: name = plan.Text(); break;
                case StratMLNames.Acronym: acronym = plan.Text(); break;
                case StratMLNames.Identifier: identifier = plan.Identifier(); break;
                case StratMLNames.Description: description = plan.Text(); break;
                default: stakeholders.Add(Read(plan)); break;
            }
        }

        return new()
        {
            Name = name,
            Acronym = acronym,
            Identifier = identifier,
            Description = description,
            Stakeholders = new(stakeholders.ToArray()),
        };
    }

    public static ContactInformation ReadSubmitter(ElementCursor plan)
    {
        string? identifier = null, givenName = null, surname = null, phoneNumber = null, emailAddress = null;
        plan.Enter(Submitter);
        while (plan.Next(out string child))
        {
            switch (child)
            {
                case StratMLNames.Identifier: identifier = plan.Identifier(); break;
                case StratMLNames.GivenName: givenName = plan.Text(); break;
                case StratMLNames.Surname: surname = plan.Text(); break;
                case StratMLNames.PhoneNumber: phoneNumber = plan.Text(); break;
                default: emailAddress = plan.Text(); break;
            }
        }

        return new()
        {
            Identifier = identifier,
            GivenName = givenName,
            Surname = surname,
            PhoneNumber = phoneNumber,
            EmailAddress = emailAddress,
        };
    }

    public static void Write(ElementWriter plan, Organization organization)
    {
        plan.Start(StratMLNames.Organization);
        plan.Text(StratMLNames.Name, organization.Name);
        plan.Text(StratMLNames.Acronym, organization.Acronym);
        plan.Identifier(organization.Identifier);
        plan.Text(StratMLNames.Description, organization.Description);
        WriteAll(plan, organization.Stakeholders);
        plan.End();
    }

    public static void Write(ElementWriter plan, ContactInformation? submitter)
    {
        if (submitter is not null)
        {
            plan.Start(StratMLNames.Submitter);
            plan.Identifier(plan.IsPart1 ? null : submitter.Identifier);
            plan.Text(StratMLNames.GivenName, submitter.GivenName);
            plan.Text(StratMLNames.Surname, submitter.Surname);
            plan.Text(StratMLNames.PhoneNumber, submitter.PhoneNumber);
            plan.Text(StratMLNames.EmailAddress, submitter.EmailAddress);
            plan.End();
        }
    }
}
