using System.Globalization;

namespace Interpol.Strategy.Model;

/// <content>The comparison of the properties of the framework itself.</content>
public sealed partial record FrameworkComparison
{
    /// <summary>Compares the properties of the frameworks, except the ids and the elements.</summary>
    private static EquatableList<FrameworkPropertyChange> CompareProperties(
        StrategicFramework earlier, StrategicFramework later)
    {
        var changes = new List<FrameworkPropertyChange>();
        Compare(nameof(earlier.Name), earlier.Name, later.Name);
        Compare(nameof(earlier.Description), earlier.Description, later.Description);
        Compare(nameof(earlier.Period), earlier.Period, later.Period);
        Compare(nameof(earlier.Adoption), earlier.Adoption, later.Adoption);
        Compare(nameof(earlier.Source), earlier.Source, later.Source);
        Compare(nameof(earlier.Type), earlier.Type, later.Type);
        Compare(nameof(earlier.Organizations), earlier.Organizations, later.Organizations);
        Compare(nameof(earlier.OtherInformation), earlier.OtherInformation, later.OtherInformation);
        Compare(nameof(earlier.PublicationDate), earlier.PublicationDate, later.PublicationDate);
        Compare(nameof(earlier.Identifier), earlier.Identifier, later.Identifier);
        Compare(nameof(earlier.Submitter), earlier.Submitter, later.Submitter);
        Compare(nameof(earlier.Language), earlier.Language, later.Language);
        return new(changes.ToArray());

        void Compare(string property, object? before, object? after)
        {
            bool isSame = before is string text && after is string other
                ? TextTokens.Normalize(text) == TextTokens.Normalize(other)
                : Equals(before, after);
            if (!isSame)
            {
                changes.Add(new(property, Describe(before), Describe(after)));
            }
        }
    }

    private static string? Describe(object? value) => value switch
    {
        null => null,
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        Organization { Identifier: null } organization => organization.Name,
        Organization organization => $"{organization.Name} ({organization.Identifier})",
        ContactInformation contact => DescribeContact(contact),
        EquatableList<Organization> organizations =>
            organizations.IsEmpty ? null : string.Join(", ", organizations.Select(Describe)),
        _ => value.ToString(),
    };

    private static string DescribeContact(ContactInformation contact) => string.Join(
        ' ', new[] { contact.GivenName, contact.Surname, contact.EmailAddress }.OfType<string>());
}
