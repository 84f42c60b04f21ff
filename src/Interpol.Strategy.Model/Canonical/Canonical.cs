namespace Interpol.Strategy.Model;

/// <summary>Defines the values that INTERPOL's frameworks share.</summary>
internal static class Canonical
{
    public const string Publisher = "INTERPOL";

    /// <summary>The site of the publisher. The addresses of the documents are unknown.</summary>
    public const string Site = "https://www.interpol.int";
}
