namespace Interpol.Strategy.Model.EntityFrameworkCore.Tests;

/// <summary>Provides a plan of the port and projects that serve it.</summary>
internal static class Harbour
{
    /// <summary>
    /// Gets a plan with codes outside their goal's prefix, a duplicate code, and a goal without a code.
    /// </summary>
    public static StrategicFramework Plan { get; } = new()
    {
        Id = FrameworkId.Parse("harbour-2026-2030"),
        Name = "Harbour Plan",
        Goals =
        [
            Goal("1", "Clean power", "1.1", "1.2", "1.10", "9.1"),
            Goal("2", "Safe work", "2.1", "1.1", "x"),
            Goal(null, "Quiet nights", "3.1"),
        ],
    };

    public static IReadOnlyList<Project> CreateProjects() =>
    [
        Create("Cable", "1.10"),
        Create("Grid", "1.2", "2.1"),
        Create("Turbine", "9.1", "1"),
        Create("Helmets", "2.1"),
        Create("Training", "2", "x"),
        Create("Barrier", "3.1"),
        Create("Plan", "1"),
        Create("Lost", "7.7", "1.1"),
        new() { Name = "Other port", Serves = ElementReference.Parse("quay-2026/1.2") },
    ];

    public static ElementReference Reference(string code) => new(Plan.Id, ElementCode.Parse(code));

    private static Project Create(string name, string serves, string? alsoServes = null) => new()
    {
        Name = name,
        Serves = Reference(serves),
        AlsoServes = alsoServes is null ? null : Reference(alsoServes),
    };

    private static Goal Goal(string? code, string name, params string[] objectives) => new()
    {
        Code = code is null ? null : ElementCode.Parse(code),
        Name = name,
        Objectives = [.. objectives.Select(objective => new Objective { Code = ElementCode.Parse(objective) })],
    };
}
