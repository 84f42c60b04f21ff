namespace Interpol.Strategy.Model;

/// <summary>What INTERPOL's frameworks have in common.</summary>
internal static class Canonical
{
    public const string Publisher = "INTERPOL";

    /// <summary>The publisher's site; the address of the document itself is not known.</summary>
    public const string Site = "https://www.interpol.int";
}
