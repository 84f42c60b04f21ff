#if NET10_0_OR_GREATER
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents a test framework and its revision, with a temporary folder for their files.</summary>
internal sealed class HarbourPlan : IDisposable
{
    public static StrategicFramework Original { get; } = new()
    {
        Id = FrameworkId.Parse("harbour-2026"),
        Name = "Harbour Plan",
        Period = FrameworkPeriod.FromYears(2026, 2030),
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
                    new()
                    {
                        Code = ElementCode.Parse("1.2"),
                        Description = "Train police and customs to fight crime in the port",
                    },
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
                Objectives =
                [
                    Original.Goals[0].Objectives[0] with { Description = "Supply soon every berth with power" },
                    Original.Goals[0].Objectives[1],
                ],
            },
        ],
    };

    public string Folder { get; } = Directory.CreateTempSubdirectory().FullName;

    public string GetPath(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a framework in the format of the file extension.</summary>
    /// <returns>The path of the file.</returns>
    public string Write(string name, StrategicFramework framework)
    {
        bool isXml = name.EndsWith(".xml", StringComparison.Ordinal);
        File.WriteAllText(
            GetPath(name), isXml ? FrameworkStratML.Write(framework) : FrameworkJson.Write(framework));
        return GetPath(name);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
#endif
