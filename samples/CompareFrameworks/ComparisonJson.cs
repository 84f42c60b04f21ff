using System.Text.Json;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model;

// The JSON output of a comparison. The help documents the property names, so they must not change.
internal sealed record ComparisonJson(
    string Earlier,
    string Later,
    string Relation,
    IEnumerable<PropertyChangeJson> PropertyChanges,
    IEnumerable<ChangeJson> Changes)
{
    public static ComparisonJson Create(FrameworkComparison comparison) => new(
        comparison.Earlier.Id.ToString(),
        comparison.Later.Id.ToString(),
        comparison.IsRevision ? "revision" : "successor",
        comparison.PropertyChanges.Select(PropertyChangeJson.Create),
        comparison.Changes.Select(change => ChangeJson.Create(comparison, change)));

    public void Write() => Console.WriteLine(JsonSerializer.Serialize(this, JsonContext.Default.ComparisonJson));
}

internal sealed record PropertyChangeJson(string Property, string? Earlier, string? Later)
{
    public static PropertyChangeJson Create(FrameworkPropertyChange change) =>
        new(JsonNamingPolicy.CamelCase.ConvertName(change.Property), change.Earlier, change.Later);
}

internal sealed record ChangeJson(
    string Kind,
    bool Moved,
    IEnumerable<ElementJson> Earlier,
    IEnumerable<ElementJson> Later,
    IEnumerable<MatchJson> Matches)
{
    public static ChangeJson Create(FrameworkComparison comparison, ElementChange change) => new(
        ComparisonView.GetLabel(change.Kind),
        change.IsMoved,
        change.EarlierElements.Select(element => ElementJson.Create(comparison.Earlier, element)),
        change.LaterElements.Select(element => ElementJson.Create(comparison.Later, element)),
        change.Matches.Select(match => MatchJson.Create(comparison, match)));
}

internal sealed record MatchJson(
    string Earlier,
    string Later,
    double Score,
    string Reason,
    IEnumerable<TextChangeJson> TextChanges,
    string Differences)
{
    public static MatchJson Create(FrameworkComparison comparison, ElementMatch match) => new(
        comparison.Earlier.GetLocation(match.Earlier).Path,
        comparison.Later.GetLocation(match.Later).Path,
        match.Score,
        Labels.FormatName(match.Reason),
        match.TextChanges.Select(TextChangeJson.Create),
        Labels.FormatName(match.Differences));
}

internal sealed record TextChangeJson(
    string Field, string? Earlier, string? Later, IEnumerable<RangeJson> Removed, IEnumerable<RangeJson> Added)
{
    public static TextChangeJson Create(TextChange change) => new(
        Labels.FormatName(change.Field),
        change.Earlier,
        change.Later,
        change.Removed.Select(RangeJson.Create),
        change.Added.Select(RangeJson.Create));
}

// Source generation keeps the program trimmable.
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ComparisonJson))]
internal sealed partial class JsonContext : JsonSerializerContext;
