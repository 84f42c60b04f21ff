namespace Interpol.Strategy.Model.Serialization;

/// <summary>Finds identifiers that are not unique.</summary>
internal static class RepeatedIdentifiers
{
    /// <summary>Returns the identifiers that occur several times.</summary>
    public static HashSet<string> Find(IEnumerable<string?> identifiers)
    {
        HashSet<string> found = [];
        HashSet<string> repeated = [];
        foreach (string? identifier in identifiers)
        {
            if (identifier is not null && !found.Add(identifier))
            {
                _ = repeated.Add(identifier);
            }
        }

        return repeated;
    }
}
