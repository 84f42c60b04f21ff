using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks INTERPOL's frameworks and the embedded documents.</summary>
internal static class CanonicalFrameworks
{
    public static void Check(Checks checks)
    {
        checks.That("a canonical framework is there, word for word", () =>
            InterpolFrameworks.Framework2017To2020.GetObjective("4.2").Description == "Build interaction within the Global Security Architecture to achieve common goals (Global Policing Initiative)");
        checks.That("both frameworks are there, the earliest first", () => string.Join(", ", InterpolFrameworks.All.Select(each => each.Id)) == "interpol-2014-2016, interpol-2017-2020");
        checks.That("the sources are named", () => InterpolFrameworks.Sources.All(source => source.Sha256.Length == 64));
        checks.That("the JSON documents are embedded", () => BeginsWith(InterpolFrameworks.GetDocument("interpol-2014-2016", FrameworkFormat.Json), "{") && BeginsWith(InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.Json), "{"));
        checks.That("the StratML documents are embedded", () => BeginsWith(InterpolFrameworks.GetDocument("interpol-2014-2016", FrameworkFormat.StratML), "<?xml") && BeginsWith(InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.StratML), "<?xml"));
        checks.That("the JSON Schema is embedded", () => Encoding.UTF8.GetString(FrameworkJson.Schema.Span).Contains("https://json-schema.org/draft/2020-12/schema", StringComparison.Ordinal));
        checks.That("records tell what they are", () => HarbourPlan.Framework.ToString() == "harbour-2026-2030: Harbour Plan (1 goal, 1 objective)");
        checks.That("records are equal by value", () => HarbourPlan.Framework == (HarbourPlan.Framework with { Goals = [.. HarbourPlan.Framework.Goals] }));
        checks.That("a record prints its members", () => HarbourPlan.Framework.Submitter!.ToString().Contains("Surname = Quay", StringComparison.Ordinal));
    }

    private static bool BeginsWith(ReadOnlyMemory<byte> document, string text) => document.Span.StartsWith(Encoding.UTF8.GetBytes(text));
}
