using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks INTERPOL's frameworks and the embedded documents.</summary>
internal static class CanonicalFrameworks
{
    public static void Check(Checks checks)
    {
        checks.That("GetObjective returns a canonical objective", () =>
            InterpolFrameworks.Framework2017To2020.GetObjective("4.2").Description ==
                "Build interaction within the Global Security Architecture to achieve common goals " +
                "(Global Policing Initiative)");
        checks.That(
            "InterpolFrameworks.All returns both frameworks, earliest first",
            () => InterpolFrameworks.All.Select(framework => framework.Id.ToString())
                .SequenceEqual(["interpol-2014-2016", "interpol-2017-2020"]));
        checks.That(
            "Sources contains a hash for each document",
            () => InterpolFrameworks.Sources.All(source => source.Sha256.Length == 64));
        checks.That(
            "GetDocument returns the embedded JSON documents",
            () => StartsWith(InterpolFrameworks.GetDocument("interpol-2014-2016", FrameworkFormat.Json), "{")
                && StartsWith(InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.Json), "{"));
        checks.That(
            "GetDocument returns the embedded StratML documents",
            () => StartsWith(InterpolFrameworks.GetDocument("interpol-2014-2016", FrameworkFormat.StratML), "<?xml")
                && StartsWith(InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.StratML), "<?xml"));
        checks.That(
            "Schema returns the embedded JSON Schema",
            () => Encoding.UTF8.GetString(FrameworkJson.Schema.Span).Contains(
                "https://json-schema.org/draft/2020-12/schema", StringComparison.Ordinal));
        checks.That(
            "ToString describes a framework",
            () => HarbourPlan.Framework.ToString() == "harbour-2026-2030: Harbour Plan (1 goal, 1 objective)");
        checks.That(
            "Records are equal by value",
            () => HarbourPlan.Framework == (HarbourPlan.Framework with { Goals = [.. HarbourPlan.Framework.Goals] }));
        checks.That(
            "ToString of a record contains its properties",
            () => HarbourPlan.Framework.Submitter!.ToString().Contains("Surname = Quay", StringComparison.Ordinal));
    }

    private static bool StartsWith(ReadOnlyMemory<byte> document, string text) =>
        document.Span.StartsWith(Encoding.UTF8.GetBytes(text));
}
