using System.Buffers;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Creates the relative IRIs of frameworks and elements. See RFC 3987.</summary>
internal static class SkosIri
{
    private static readonly SearchValues<char> Unreserved = SearchValues.Create(IriSyntax.Unreserved);

    /// <summary>Creates the IRI of a framework.</summary>
    /// <remarks>
    /// In JSON-LD, the ids <c>id</c> and <c>type</c> are also aliases of keywords, which an IRI must not be.
    /// </remarks>
    public static string CreateForFramework(string id) => id is "id" or "type" ? $"./{id}" : id;

    /// <summary>Creates the IRI of an element from its id, which starts with the id of the framework.</summary>
    /// <param name="id">The id, such as <c>harbour-2026-2030/4.2</c> or <c>harbour-2026-2030#goals[3]</c>.</param>
    /// <param name="frameworkLength">The length of the id of the framework. The separator after it is kept.</param>
    public static string CreateForElement(string id, int frameworkLength)
    {
        int start = frameworkLength + 1;
        ReadOnlySpan<char> local = id.AsSpan(start);
        return IsUnescaped(local) ? id : string.Concat(id.AsSpan(0, start), Escape(id[start..]));
    }

    /// <summary>Creates the IRI of an indicator that has a unique identifier.</summary>
    public static string CreateForIndicator(string objective, string identifier) => $"{objective}/{Escape(identifier)}";

    /// <summary>Creates the IRI of an indicator from its index. The IRI of the objective can have a fragment.</summary>
    public static string CreateForIndicator(string objective, int index)
    {
        char separator = objective.Contains('#', StringComparison.Ordinal) ? '.' : '#';
        return $"{objective}{separator}{Escape($"indicators[{index}]")}";
    }

    /// <summary>Creates the IRI of a part of a framework, such as <c>harbour-2026-2030#elements</c>.</summary>
    public static string CreateForPart(string framework, string path) => $"{framework}#{Escape(path)}";

    /// <summary>Escapes a string as one segment of a path, or as a fragment.</summary>
    public static string Escape(string text) =>
        IsUnescaped(text) ? text
        : IsDotSegment(text) ? text.Replace(".", "%2E", StringComparison.Ordinal)
        : Uri.EscapeDataString(text);

    private static bool IsUnescaped(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExcept(Unreserved) && !IsDotSegment(text);

    /// <summary>Readers remove these segments from the path of an IRI.</summary>
    private static bool IsDotSegment(ReadOnlySpan<char> text) => text is "." or "..";
}
