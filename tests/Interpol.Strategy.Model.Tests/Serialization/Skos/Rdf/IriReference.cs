namespace Interpol.Strategy.Model.Tests;

/// <summary>Resolves references without normalization, unlike <see cref="Uri"/>. See RFC 3986, section 5.2.</summary>
internal static class IriReference
{
    public static string Resolve(string baseIri, string reference)
    {
        if (HasScheme(reference))
        {
            return reference;
        }

        string withoutFragment = baseIri.Split('#')[0];
        int authority = baseIri.IndexOf("://", StringComparison.Ordinal) + 3;
        int path = withoutFragment.IndexOfAny(['/', '?'], authority);
        string root = path < 0 ? withoutFragment : withoutFragment[..path];
        string basePath = path < 0 ? "" : withoutFragment[path..].Split('?')[0];
        if (reference.Length == 0 || reference[0] == '#')
        {
            return withoutFragment + reference;
        }

        int end = reference.IndexOfAny(['?', '#']);
        string referencePath = end < 0 ? reference : reference[..end];
        string merged = referencePath.StartsWith('/')
            ? referencePath
            : basePath[..(basePath.LastIndexOf('/') + 1)] + referencePath;
        merged = merged.StartsWith('/') ? merged : "/" + merged;
        return root + RemoveDotSegments(merged) + (end < 0 ? "" : reference[end..]);
    }

    private static bool HasScheme(string reference)
    {
        int colon = reference.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(reference[0])
            && reference[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');
    }

    private static string RemoveDotSegments(string path)
    {
        string[] segments = path.Split('/')[1..];
        List<string> kept = [];
        foreach (string segment in segments)
        {
            if (segment == ".." && kept.Count > 0)
            {
                kept.RemoveAt(kept.Count - 1);
            }

            if (segment is not ("." or ".."))
            {
                kept.Add(segment);
            }
        }

        return "/" + string.Join('/', segments[^1] is "." or ".." ? [.. kept, ""] : kept);
    }
}
