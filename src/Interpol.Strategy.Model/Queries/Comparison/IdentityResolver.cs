namespace Interpol.Strategy.Model;

/// <summary>Determines which identifiers identify an element.</summary>
internal static class IdentityResolver
{
    /// <param name="elements">The elements of one kind in a framework.</param>
    public static void Resolve(ComparedElement[] elements)
    {
        foreach (IGrouping<string, ComparedElement> group in elements.GroupBy(element => element.Identifier))
        {
            if (group.Count() == 1 && group.Single() is { } element && !string.IsNullOrWhiteSpace(element.Identifier) && !IsMadeOfCode(element))
            {
                element.Identity = element.Identifier;
            }
        }
    }

    /// <summary>
    /// Determines whether an identifier ends with the code of the element, such as <c>plan-4.2</c>. It changes with the
    /// code.
    /// </summary>
    private static bool IsMadeOfCode(ComparedElement element)
    {
        int before = element.Identifier.Length - element.Code.Length - 1;
        return element.Code.Length > 0 && element.Identifier.EndsWith(element.Code, StringComparison.Ordinal) && (before < 0 || !char.IsLetterOrDigit(element.Identifier[before]));
    }
}
