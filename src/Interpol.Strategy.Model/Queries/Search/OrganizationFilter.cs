namespace Interpol.Strategy.Model;

/// <summary>Determines whether an organization has all requested words in its name or its acronym.</summary>
internal sealed class OrganizationFilter
{
    private readonly HashSet<string> _keys;

    private OrganizationFilter(HashSet<string> keys) => _keys = keys;

    /// <summary>The keys of the requested words, or <see langword="null"/> if there are none.</summary>
    public static OrganizationFilter? Of(string? words)
    {
        HashSet<string> keys = [];
        var reader = new Tokenizer(words, stackalloc char[Tokenizer.MaxLength]);
        while (reader.MoveNext())
        {
            _ = keys.Add(reader.Stem().ToString());
        }

        return keys.Count == 0 ? null : new(keys);
    }

    public bool Allows(StrategicFramework framework)
    {
        foreach (Organization organization in framework.Organizations)
        {
            HashSet<string> missing = [.. _keys];
            Remove(organization.Name, missing);
            Remove(organization.Acronym, missing);
            if (missing.Count == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void Remove(string? text, HashSet<string> missing)
    {
        var reader = new Tokenizer(text, stackalloc char[Tokenizer.MaxLength]);
        while (missing.Count > 0 && reader.MoveNext())
        {
            _ = missing.Remove(reader.Stem().ToString());
        }
    }
}
