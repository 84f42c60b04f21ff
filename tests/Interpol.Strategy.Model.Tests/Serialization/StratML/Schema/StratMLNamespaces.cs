namespace Interpol.Strategy.Model.Tests;

/// <summary>The XML namespaces of the published schemas.</summary>
internal static class StratMLNamespaces
{
    public const string Part1Original = "http://www.stratml.net";
    public const string Part1 = "urn:ISO:std:iso:17469:tech:xsd:stratml_core";
    public const string Part2Of2010 = "http://www.stratml.net/PerformancePlanOrReport";
    public const string Part2 = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";
}
