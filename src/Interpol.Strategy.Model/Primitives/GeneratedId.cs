using System.Globalization;

namespace Interpol.Strategy.Model;

/// <summary>Creates the id of a framework that does not have one.</summary>
internal static class GeneratedId
{
    private const int MaxLength = 64;

    /// <summary>
    /// Creates an id from the identifier of a document or, if that has no letters or digits, from its name.
    /// </summary>
    /// <remarks>
    /// Letters that cannot be written as a to z, such as those of other scripts, are represented by a hash of the text.
    /// </remarks>
    /// <param name="identifier">The identifier of the document.</param>
    /// <param name="name">The name of the framework.</param>
    /// <param name="isPlain">
    /// <see langword="true"/> if the id has all letters and digits of the text, except for their case.
    /// </param>
    public static FrameworkId Create(string? identifier, string name, out bool isPlain)
    {
        if (TryCreate(identifier, out string id, out isPlain) || TryCreate(name, out id, out isPlain))
        {
            return new(id);
        }

        return new("plan");
    }

    private static bool TryCreate(string? text, out string id, out bool isPlain)
    {
        ReadOnlySpan<char> start = text.AsSpan()[..Math.Min(text?.Length ?? 0, 4 * MaxLength)];
        id = Slug.Create(start, out bool isWhole);
        isPlain = isWhole && start.Length == text?.Length && id.Length is > 0 and <= MaxLength && IsPlain(start);
        string suffix = isWhole ? "" : "-" + Hash(text).ToString("x8", CultureInfo.InvariantCulture);
        int maxLength = MaxLength - suffix.Length;
        id = id.Length <= maxLength ? id : id[..maxLength].TrimEnd('-');
        id = (id.Length == 0 && !isWhole ? "plan" : id) + suffix;
        return id.Length > 0;
    }

    /// <summary>Determines whether a text has no letters, digits and accents beyond ASCII.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c > '\x7f' && !char.IsPunctuation(c) && !char.IsSymbol(c) && !char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the FNV-1a hash of a text, which is the same in every process.</summary>
    private static uint Hash(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = (hash ^ c) * 16777619;
        }

        return hash;
    }
}
