using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

internal sealed class ContactInformationCodec : RecordCodec<ContactInformation>
{
    public static readonly ContactInformationCodec Instance = new();

    private static readonly JsonProperties Properties = new(nameof(ContactInformation), typeof(Property));

    private enum Property { Identifier, GivenName, Surname, PhoneNumber, EmailAddress }

    public override void Write(Utf8JsonWriter writer, ContactInformation contactInformation)
    {
        RecordJsonWriter json = new(writer, Properties);
        json.Text(Property.Identifier, contactInformation.Identifier);
        json.Text(Property.GivenName, contactInformation.GivenName);
        json.Text(Property.Surname, contactInformation.Surname);
        json.Text(Property.PhoneNumber, contactInformation.PhoneNumber);
        json.Text(Property.EmailAddress, contactInformation.EmailAddress);
        json.End();
    }

    protected override ContactInformation? Read(ref DocumentJsonReader json)
    {
        string? identifier = null;
        string? givenName = null;
        string? surname = null;
        string? phoneNumber = null;
        string? emailAddress = null;
        JsonObjectState state = json.BeginObject(Properties);
        while (json.Next(ref state))
        {
            switch ((Property)state.Current)
            {
                case Property.Identifier: identifier = json.Text(); break;
                case Property.GivenName: givenName = json.Text(); break;
                case Property.Surname: surname = json.Text(); break;
                case Property.PhoneNumber: phoneNumber = json.Text(); break;
                case Property.EmailAddress: emailAddress = json.Text(); break;
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
