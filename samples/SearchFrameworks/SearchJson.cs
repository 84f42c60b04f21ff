using System.Text.Json;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model;

// The JSON output of a search. The help documents the property names, so they must not change.
internal sealed record SearchJson(string Query, string? Suggestion, IEnumerable<HitJson> Hits)
{
    public static SearchJson Create(string query, SearchResult result) =>
        new(query, result.Suggestion, result.Hits.Select(HitJson.Create));

    public void Write() => Console.WriteLine(JsonSerializer.Serialize(this, JsonContext.Default.SearchJson));
}

internal sealed record HitJson(ElementJson Element, double Score, IEnumerable<MatchJson> Matches)
{
    public static HitJson Create(SearchHit hit) => new(
        ElementJson.Create(hit.Framework, hit.Element), hit.Score, hit.Matches.Select(MatchJson.Create));
}

internal sealed record MatchJson(string Field, string Text, IEnumerable<RangeJson> Ranges)
{
    public static MatchJson Create(SearchMatch match) =>
        new(Labels.FormatName(match.Field), match.Text, match.Ranges.Select(RangeJson.Create));
}

// The JSON output of --related.
internal sealed record RelatedJson(ElementJson Element, IEnumerable<RelatedElementJson> Related)
{
    public static RelatedJson Create(
        StrategicFramework framework, StrategyElement element, IEnumerable<RelatedElement> related) =>
        new(ElementJson.Create(framework, element), related.Select(RelatedElementJson.Create));

    public void Write() => Console.WriteLine(JsonSerializer.Serialize(this, JsonContext.Default.RelatedJson));
}

internal sealed record RelatedElementJson(ElementJson Element, double Score)
{
    public static RelatedElementJson Create(RelatedElement related) =>
        new(ElementJson.Create(related.Framework, related.Element), related.Score);
}

// Source generation keeps the program trimmable.
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(SearchJson))]
[JsonSerializable(typeof(RelatedJson))]
internal sealed partial class JsonContext : JsonSerializerContext;
