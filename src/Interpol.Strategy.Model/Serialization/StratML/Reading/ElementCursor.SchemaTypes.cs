namespace Interpol.Strategy.Model.Serialization;

/// <content>Checks the types that documents state for elements with <c>xsi:type</c>.</content>
internal sealed partial class ElementCursor
{
    /// <summary>
    /// Determines whether the schema allows a type for the current element: its own, or one derived from it that allows
    /// the same content.
    /// </summary>
    /// <param name="text">The value of the attribute.</param>
    /// <param name="isText"><see langword="true"/> if the element contains text.</param>
    private bool IsSchemaType(string text, bool isText)
    {
        ReadOnlySpan<char> name = text.AsSpan().Trim(XmlText.WhiteSpace);
        int colon = name.IndexOf(':');
        string? space = _xml.LookupNamespace(name[..Math.Max(0, colon)].ToString());
        string local = name[(colon + 1)..].ToString();
        return isText
            ? space == StratMLNamespaces.Schema && IsTextType(_reporter.Path.Last, local)
            : space == _namespace && IsNamedType(_reporter.Path.Last, local);
    }

    private static bool IsTextType(string element, string type) => element switch
    {
        StratMLNames.Identifier => type == "ID",
        StratMLNames.Source => type == "anyURI",
        StratMLNames.StartDate or StratMLNames.EndDate or StratMLNames.PublicationDate => type == "date",
        StratMLNames.NumberOfUnits => type == "decimal",
        StratMLNames.RoleType => false,
        _ => type is "string" or "normalizedString" or "token",
    };

    /// <summary>Determines whether a type with a name in the schema is that of an element.</summary>
    private bool IsNamedType(string element, string type) => element switch
    {
        StratMLNames.Objective => type == "ObjectiveType" && (Version & StratMLVersions.AnyPart2) != 0,
        StratMLNames.AdministrativeInformation =>
            type == "AdministrativeInformationType" && (Version & StratMLVersions.AnyPart1) != 0,
        StratMLNames.Submitter => type == "ContactInformationType" && (Version & StratMLVersions.AnyPart1) != 0,
        _ => false,
    };
}
