#if NET10_0_OR_GREATER
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>A plan that no catalog has, a revision of it, and a folder of its own for their files.</summary>
internal sealed class HarbourPlan : IDisposable
{
    public static StrategicFramework Original { get; } = new()
    {
        Id = FrameworkId.Parse("harbour-2026"),
        Name = "Harbour Plan",
        Period = FrameworkPeriod.OfYears(2026, 2030),
        Goals =
        [
            new()
            {
                Code = ElementCode.Parse("1"),
                Name = "A harbour on clean power",
                Description = "What stays.\n\nThe secure grid, and nothing else.",
                Objectives =
                [
                    new() { Code = ElementCode.Parse("1.1"), Description = "Supply every berth with shore power" },
                    new() { Code = ElementCode.Parse("1.2"), Description = "Train police and customs to fight crime in the port" },
                ],
            },
        ],
    };

    public static StrategicFramework Revised { get; } = Original with
    {
        Goals =
        [
            Original.Goals[0] with
            {
                Name = "A harbour on clean energy",
                Description = "What stays.\n\nThe secure grid.",
                Objectives = [Original.Goals[0].Objectives[0] with { Description = "Supply soon every berth with power" }, Original.Goals[0].Objectives[1]],
            },
        ],
    };

    public string Folder { get; } = Directory.CreateTempSubdirectory().FullName;

    public string At(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a plan in the format of the file's ending, and gives the path.</summary>
    public string Write(string name, StrategicFramework plan)
    {
        File.WriteAllText(At(name), name.EndsWith(".xml", StringComparison.Ordinal) ? FrameworkStratML.Write(plan) : FrameworkJson.Write(plan));
        return At(name);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
#endif
