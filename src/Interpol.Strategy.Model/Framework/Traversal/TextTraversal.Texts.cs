namespace Interpol.Strategy.Model;

/// <content>The strings of each record.</content>
internal static partial class TextTraversal
{
    public static void AddTexts(object record, List<(string Member, string Text)> texts)
    {
        switch (record)
        {
            case StrategicFramework it:
                Add(("name", it.Name), ("description", it.Description), ("source", it.Source));
                Add(("otherInformation", it.OtherInformation), ("identifier", it.Identifier));
                Add(("language", it.Language));
                break;
            case CoreValue it:
                Add(("identifier", it.Identifier), ("name", it.Name), ("description", it.Description));
                break;
            case Goal it:
                Add(("identifier", it.Identifier), ("code", it.Code?.ToString()), ("name", it.Name));
                Add(("description", it.Description), ("otherInformation", it.OtherInformation));
                break;
            case GoalGroup it: Add(("code", it.Code?.ToString()), ("name", it.Name)); break;
            case Objective it:
                Add(("identifier", it.Identifier), ("code", it.Code?.ToString()), ("name", it.Name));
                Add(("description", it.Description), ("otherInformation", it.OtherInformation));
                break;
            case StrategyElement it: Add(("identifier", it.Identifier), ("description", it.Description)); break;
            case Adoption it: Add(("body", it.Body)); break;
            case Organization it:
                Add(("name", it.Name), ("acronym", it.Acronym), ("identifier", it.Identifier));
                Add(("description", it.Description));
                break;
            case ContactInformation it:
                Add(("identifier", it.Identifier), ("givenName", it.GivenName), ("surname", it.Surname));
                Add(("phoneNumber", it.PhoneNumber), ("emailAddress", it.EmailAddress));
                break;
            case Stakeholder it: Add(("name", it.Name), ("description", it.Description)); break;
            case StakeholderRole it: Add(("name", it.Name), ("description", it.Description)); break;
            case PerformanceIndicator it:
                Add(("code", it.Code?.ToString()), ("measurementDimension", it.MeasurementDimension));
                Add(("unitOfMeasurement", it.UnitOfMeasurement), ("identifier", it.Identifier));
                Add(("otherInformation", it.OtherInformation), ("name", it.Name));
                break;
            case Relationship it:
                Add(("identifier", it.Identifier));
                AddAll(texts, "referentIdentifiers", it.ReferentIdentifiers);
                Add(("name", it.Name), ("description", it.Description));
                break;
            case Place it: Add(("name", it.Name), ("identifier", it.Identifier)); break;
            case MeasuredResult it: Add(("description", it.Description)); break;
            case ResultDescriptor it: Add(("name", it.Name), ("value", it.Value)); break;
            default: break;
        }

        void Add(params ReadOnlySpan<(string Member, string? Text)> all) => TextTraversal.Add(texts, all);
    }
}
