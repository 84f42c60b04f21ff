namespace Interpol.Strategy.Model;

/// <summary>
/// Enumerates all strings of a framework, including codes, but not <see cref="StrategicFramework.Id"/>, which is always
/// valid.
/// </summary>
internal static class TextTraversal
{
    public static IEnumerable<TextNode> GetTexts(StrategicFramework framework)
    {
        foreach (FrameworkNode node in FrameworkTraversal.GetNodes(framework))
        {
            foreach ((string member, string? text) in GetTextsOf(node.Record))
            {
                if (text is not null)
                {
                    yield return new(node, member, text);
                }
            }
        }
    }

    private static (string Member, string? Text)[] GetTextsOf(object record) => record switch
    {
        StrategicFramework it =>
        [
            ("name", it.Name), ("description", it.Description), ("source", it.Source),
            ("otherInformation", it.OtherInformation), ("identifier", it.Identifier), ("language", it.Language),
        ],
        CoreValue it => [("identifier", it.Identifier), ("name", it.Name), ("description", it.Description)],
        Goal it =>
        [
            ("identifier", it.Identifier), ("code", it.Code?.ToString()), ("name", it.Name),
            ("description", it.Description), ("otherInformation", it.OtherInformation),
        ],
        Objective it =>
        [
            ("identifier", it.Identifier), ("code", it.Code?.ToString()), ("name", it.Name),
            ("description", it.Description), ("otherInformation", it.OtherInformation),
        ],
        StrategyElement it => [("identifier", it.Identifier), ("description", it.Description)],
        Adoption it => [("body", it.Body)],
        Organization it =>
        [
            ("name", it.Name),
            ("acronym", it.Acronym),
            ("identifier", it.Identifier),
            ("description", it.Description),
        ],
        ContactInformation it =>
        [
            ("identifier", it.Identifier), ("givenName", it.GivenName), ("surname", it.Surname),
            ("phoneNumber", it.PhoneNumber), ("emailAddress", it.EmailAddress),
        ],
        Stakeholder it => [("name", it.Name), ("description", it.Description)],
        StakeholderRole it => [("name", it.Name), ("description", it.Description)],
        PerformanceIndicator it =>
        [
            ("code", it.Code?.ToString()), ("measurementDimension", it.MeasurementDimension),
            ("unitOfMeasurement", it.UnitOfMeasurement),
            ("identifier", it.Identifier), ("otherInformation", it.OtherInformation),
        ],
        Relationship it =>
        [
            ("identifier", it.Identifier),
            .. it.ReferentIdentifiers.Select((text, i) => ($"referentIdentifiers[{i}]", text)), ("name", it.Name),
            ("description", it.Description),
        ],
        Place it => [("name", it.Name), ("identifier", it.Identifier)],
        MeasuredResult it => [("description", it.Description)],
        ResultDescriptor it => [("name", it.Name), ("value", it.Value)],
        _ => [],
    };
}
