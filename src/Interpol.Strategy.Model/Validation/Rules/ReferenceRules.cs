namespace Interpol.Strategy.Model;

/// <summary>Contains the rule for references to identifiers.</summary>
internal static class ReferenceRules
{
    public static ValidationRule UnresolvedReference { get; } = new()
    {
        Code = DiagnosticCodes.UnresolvedReference,
        Title = "Relationships refer to identifiers that the framework contains.",
        Rationale =
            "ANSI/AIIM 22:2017, element ReferentIdentifier. This is a warning because it can also identify a record "
            + "of another document.",
        Check = UnresolvedReferences,
    };

    private static IEnumerable<RuleFinding> UnresolvedReferences(StrategicFramework framework)
    {
        HashSet<string> available =
        [
            .. FrameworkTraversal.GetNodes(framework)
                .Select(node => IdentifierRules.GetIdentifier(node.Record))
                .OfType<string>()
                .Where(identifier => !string.IsNullOrWhiteSpace(identifier)),
        ];
        IEnumerable<(FrameworkNode Part, Relationship Record)> relationships =
            FrameworkTraversal.GetNodes<Relationship>(framework);
        foreach ((FrameworkNode node, Relationship relationship) in relationships)
        {
            for (int i = 0; i < relationship.ReferentIdentifiers.Count; i++)
            {
                string referent = relationship.ReferentIdentifiers[i];
                if (!available.Contains(referent))
                {
                    yield return new(
                        node.PathOf($"referentIdentifiers[{i}]"),
                        $"The framework does not contain a record with the identifier {Quoting.Quote(referent)}. "
                            + "The record must be in this framework or in another document.");
                }
            }
        }
    }
}
