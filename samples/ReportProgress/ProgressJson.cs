using System.Text.Json;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model;

// The JSON output. The help documents the property names, so they must not change.
internal sealed record ProgressJson(
    string Framework,
    DateOnly AsOf,
    NodeJson Root,
    IEnumerable<NodeJson> Programmes,
    decimal? Coverage,
    IEnumerable<string> Uncovered,
    IEnumerable<Achievement> Achievements)
{
    public static ProgressJson Create(
        FrameworkProgress progress, ProgressReport report, Alignment<Programme> programmes) => new(
        progress.Framework.Id.ToString(),
        progress.AsOf,
        NodeJson.Create(progress.Root),
        progress.Programmes.Select(NodeJson.Create),
        programmes.Coverage,
        programmes.Uncovered.Select(element => ElementText.GetTitle(progress.Framework, element)),
        report.Achievements);

    public void Write() => Console.WriteLine(JsonSerializer.Serialize(this, JsonContext.Default.ProgressJson));
}

internal sealed record NodeJson(
    string Kind,
    string? Code,
    string Name,
    decimal Weight,
    decimal? Progress,
    string Basis,
    string? Reason,
    decimal? Expected,
    string? Status,
    string? ReportedStatus,
    decimal? DataCoverage,
    IEnumerable<string> MissingPeriods,
    IEnumerable<NodeJson> Children,
    string Text)
{
    public static NodeJson Create(ProgressNode node) => new(
        Labels.FormatName(node.Kind),
        node.Code,
        node.Name,
        node.Weight,
        node.Progress,
        Labels.FormatName(node.Basis),
        node.Reason is { } reason ? Labels.FormatName(reason) : null,
        node.Expected,
        node.Status is { } status ? Labels.FormatName(status) : null,
        node.ReportedStatus is { } reported ? Labels.FormatName(reported) : null,
        node.DataCoverage,
        node.MissingPeriods.Select(period => period.ToString()),
        node.Children.Select(Create),
        node.ToString());
}

// Source generation keeps the program trimmable.
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ProgressJson))]
internal sealed partial class JsonContext : JsonSerializerContext;
