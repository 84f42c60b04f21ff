using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks reading and writing of JSON strings.</summary>
internal static class Json
{
    public static void Check(Checks checks)
    {
        checks.That("JSON is read back as it was written", () => FrameworkJson.Read(FrameworkJson.Write(HarbourPlan.Framework)).GetValueOrThrow() == HarbourPlan.Framework);
        checks.That("indented JSON is read back as it was written", () => FrameworkJson.Read(FrameworkJson.Write(HarbourPlan.Framework, new JsonWriteOptions { Indented = true })).GetValueOrThrow() == HarbourPlan.Framework);
        checks.That("the embedded JSON is the canonical framework", () => FrameworkJson.Read(InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.Json).Span).GetValueOrThrow() == InterpolFrameworks.Framework2017To2020);
        checks.That("a catalog is read back as it was written", () => FrameworkJson.ReadCatalog(FrameworkJson.Write(InterpolFrameworks.Catalog)).GetValueOrThrow() == InterpolFrameworks.Catalog);
        checks.That("names of enumerations are written", () => FrameworkJson.Write(HarbourPlan.Framework).Contains("\"type\":\"performancePlan\"", StringComparison.Ordinal));
        checks.That("problems of JSON are told with their places", () => FrameworkJson.Read("""
            {
              "formatVersion": 1,
              "id": "harbour",
              "nmae": "Harbour Plan"
            }
            """).Diagnostics is [_, var misspelt] && misspelt.ToString("plan.json") == "plan.json(4,3): error SF1101: 'nmae' is no member of StrategicFramework; did you mean 'name'? [nmae]");
    }
}
