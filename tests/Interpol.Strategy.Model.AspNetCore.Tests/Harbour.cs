using Interpol.Strategy.Model.Serialization;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Provides the plan of the port, and a plan whose codes contain slashes and spaces.</summary>
internal static class Harbour
{
    public static string Json { get; } = Read("harbour-2026.json");

    public static string StratML { get; } = Read("stratml/harbour-2026.xml");

    public static string Mistakes { get; } = Read("harbour-mistakes.json");

    public static StrategicFramework Plan { get; } = FrameworkJson.Read(Json).GetValueOrThrow();

    public static StrategicFramework Quay { get; } = new()
    {
        Id = FrameworkId.Parse("quay-2026"),
        Name = "Quay \"Plan\" <b>é</b>",
        Goals =
        [
            new()
            {
                Code = ElementCode.Parse("A/1"),
                Name = "Safe quays",
                Objectives =
                [
                    new() { Code = ElementCode.Parse("A/1/a b"), Description = "Light every quay" },
                    new() { Code = ElementCode.Parse("é?#%"), Description = "Mark every quay" },
                ],
            },
        ],
    };

    public static FrameworkCatalog Catalog { get; } = InterpolFrameworks.Catalog.Add(Plan).Add(Quay);

    private static string Read(string name) => File.ReadAllText(Path.Combine(Repository.Root, "samples", "data", name));
}
