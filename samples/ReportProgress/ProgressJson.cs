using System.Text.Json;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model;

// The JSON output. The help documents the property names, so they must not change.
// FrameworkProgress, Achievement and their parts have the format of the library.
internal sealed record ProgressJson(
    FrameworkProgress Progress,
    decimal? Coverage,
    IEnumerable<ElementJson> Uncovered,
    EquatableList<Achievement> Achievements)
{
    public static ProgressJson Create(
        FrameworkProgress progress, ProgressReport report, Alignment<Programme> programmes) => new(
        progress,
        programmes.Coverage,
        programmes.Uncovered.Select(element => ElementJson.Create(progress.Framework, element)),
        report.Achievements);

    public void Write() => Console.WriteLine(JsonSerializer.Serialize(this, JsonContext.Default.ProgressJson));
}

// Source generation keeps the program trimmable.
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ProgressJson))]
internal sealed partial class JsonContext : JsonSerializerContext;
