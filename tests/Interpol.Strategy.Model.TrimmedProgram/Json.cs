using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.TrimmedProgram;

/// <summary>Checks reading and writing of JSON strings.</summary>
internal static class Json
{
    public static void Check(Checks checks)
    {
        checks.That(
            "Read reads JSON that Write wrote",
            () => IsHarbourPlan(FrameworkJson.Read(FrameworkJson.Write(HarbourPlan.Framework))));
        checks.That(
            "Read reads indented JSON",
            () => IsHarbourPlan(FrameworkJson.Read(
                FrameworkJson.Write(HarbourPlan.Framework, new JsonWriteOptions { Indented = true }))));
        checks.That(
            "The embedded JSON equals the canonical framework",
            () => FrameworkJson.Read(InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.Json).Span)
                .GetValueOrThrow() == InterpolFrameworks.Framework2017To2020);
        checks.That(
            "ReadCatalog reads a catalog that Write wrote",
            () => FrameworkJson.ReadCatalog(FrameworkJson.Write(InterpolFrameworks.Catalog))
                .GetValueOrThrow() == InterpolFrameworks.Catalog);
        checks.That(
            "Write writes the names of enum values",
            () => FrameworkJson.Write(HarbourPlan.Framework).Contains(
                "\"type\":\"performancePlan\"", StringComparison.Ordinal));
        checks.That("Read reports JSON problems with positions", () => FrameworkJson.Read("""
            {
              "formatVersion": 1,
              "id": "harbour",
              "nmae": "Harbour Plan"
            }
            """).Diagnostics is [_, var misspelled] &&
            misspelled.ToString("plan.json").StartsWith("plan.json(4,3): error SF1101: ", StringComparison.Ordinal));
    }

    private static bool IsHarbourPlan(ReadResult<StrategicFramework> result) =>
        result.GetValueOrThrow() == HarbourPlan.Framework;
}
