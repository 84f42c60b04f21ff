using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Creates the terms of canonical N-Triples.</summary>
internal static class RdfTerms
{
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Skos = "http://www.w3.org/2004/02/skos/core#";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";
    public const string Terms = "http://purl.org/dc/terms/";
    public const string Owl = "http://www.w3.org/2002/07/owl#";
    public const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    public static string Type { get; } = Iri(Rdf + "type");

    public static string First { get; } = Iri(Rdf + "first");

    public static string Rest { get; } = Iri(Rdf + "rest");

    public static string Nil { get; } = Iri(Rdf + "nil");

    public static string Iri(string iri) => $"<{iri}>";

    public static string SkosIri(string name) => Iri(Skos + name);

    public static string Literal(string text, string? language = null, string? type = null) =>
        $"\"{Escape(text)}\""
        + (language is not null ? $"@{language}" : type is not null and not (Xsd + "string") ? $"^^{Iri(type)}" : "");

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append(@"\\"),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                '\b' => escaped.Append("\\b"),
                '\f' => escaped.Append("\\f"),
                < ' ' or '\x7f' => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
