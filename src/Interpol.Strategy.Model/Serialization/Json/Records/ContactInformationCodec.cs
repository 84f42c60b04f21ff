using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ContactInformationCodec : RecordCodec<ContactInformation>
{
    public static readonly ContactInformationCodec Instance = new();

    private static readonly JsonProperties Shape = new(nameof(ContactInformation), typeof(Member));

    private enum Member { Identifier, GivenName, Surname, PhoneNumber, EmailAddress }

    public override void Write(Utf8JsonWriter writer, ContactInformation contactInformation)
    {
        RecordJsonWriter json = new(writer, Shape);
        json.Text(Member.Identifier, contactInformation.Identifier);
        json.Text(Member.GivenName, contactInformation.GivenName);
        json.Text(Member.Surname, contactInformation.Surname);
        json.Text(Member.PhoneNumber, contactInformation.PhoneNumber);
        json.Text(Member.EmailAddress, contactInformation.EmailAddress);
        json.End();
    }

    protected override ContactInformation? Read(ref DocumentJsonReader json)
    {
        string? identifier = null;
        string? givenName = null;
        string? surname = null;
        string? phoneNumber = null;
        string? emailAddress = null;
        JsonObjectState members = json.BeginObject(Shape);
        while (json.Next(ref members))
        {
            switch ((Member)members.Current)
            {
                case Member.Identifier: identifier = json.Text(); break;
                case Member.GivenName: givenName = json.Text(); break;
                case Member.Surname: surname = json.Text(); break;
                case Member.PhoneNumber: phoneNumber = json.Text(); break;
                case Member.EmailAddress: emailAddress = json.Text(); break;
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
}
