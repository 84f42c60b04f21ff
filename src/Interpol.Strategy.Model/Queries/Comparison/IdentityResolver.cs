namespace Interpol.Strategy.Model;

/// <summary>Finds out which identifiers say what an element is.</summary>
internal static class IdentityResolver
{
    /// <param name="elements">The elements of one kind of a framework.</param>
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

    /// <summary>An identifier that ends with the element's own code, such as <c>plan-4.2</c>, says no more than the code does: whoever renumbers makes another of it.</summary>
    private static bool IsMadeOfCode(ComparedElement element)
    {
        int before = element.Identifier.Length - element.Code.Length - 1;
        return element.Code.Length > 0 && element.Identifier.EndsWith(element.Code, StringComparison.Ordinal) && (before < 0 || !char.IsLetterOrDigit(element.Identifier[before]));
    }
}
