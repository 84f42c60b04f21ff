using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Creates small documents, and reads them.</summary>
internal static class StratMLDocuments
{
    public const string Goal = "<Goal><Name>g</Name><Description>d</Description></Goal>";

    public const string Core = $"<StrategicPlanCore>{Goal}</StrategicPlanCore>";

    public static readonly ReadOptions Strict = new() { Mode = ReadMode.Strict };

    /// <summary>Returns a plan of Part 1.</summary>
    public static string CreatePart1(string content, string attributes = "") =>
        $"<StrategicPlan xmlns=\"{StratMLNamespaces.Part1}\"{attributes}>{content}</StrategicPlan>";

    /// <summary>Returns a plan of Part 2 with the name n.</summary>
    public static string CreatePart2(string content, string attributes = "") =>
        $"<PerformancePlanOrReport xmlns=\"{StratMLNamespaces.Part2}\" Type=\"Strategic_Plan\"{attributes}>"
        + $"<Name>n</Name>{content}</PerformancePlanOrReport>";

    /// <summary>Returns a core with one goal, one objective and one indicator, which end with the contents.</summary>
    public static string CreateIndicator(string content, string goal = "", string core = "") =>
        $"<StrategicPlanCore>{core}<Goal><Name>g</Name><Description>d</Description>{goal}<Objective>"
        + "<PerformanceIndicator><MeasurementDimension>m</MeasurementDimension>"
        + $"<UnitOfMeasurement>u</UnitOfMeasurement>{content}"
        + "</PerformanceIndicator></Objective></Goal></StrategicPlanCore>";

    /// <summary>Reads a document that has one problem.</summary>
    public static Diagnostic ReadProblem(string xml, ReadOptions? options = null) =>
        Assert.Single(FrameworkStratML.Read(xml, options).Diagnostics);

    /// <summary>Reads a document that has no problem.</summary>
    public static StrategicFramework ReadValid(string xml)
    {
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(xml, Strict);
        Assert.Empty(result.Diagnostics);
        return result.GetValueOrThrow();
    }
}
