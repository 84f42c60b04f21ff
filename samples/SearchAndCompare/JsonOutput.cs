using System.Text.Json;
using System.Text.Json.Serialization;
using Interpol.Strategy.Model;

// What programs get: the names of these members are told in the help and stay.
internal sealed record SearchOutput(string Query, IEnumerable<HitOutput> Hits)
{
    public static SearchOutput Of(string query, IEnumerable<SearchHit> hits) => new(query, hits.Select(hit => new HitOutput(
        ElementOutput.Of(hit.Framework, hit.Element), hit.Score, hit.Matches.Select(match => new MatchOutput(Names.Of(match.Field), match.Text, match.Ranges.Select(RangeOutput.Of))))));
}

internal sealed record HitOutput(ElementOutput Element, double Score, IEnumerable<MatchOutput> Matches);

internal sealed record MatchOutput(string Member, string Text, IEnumerable<RangeOutput> Ranges);

internal sealed record CompareOutput(string Earlier, string Later, string Relation, IEnumerable<ChangeOutput> Changes)
{
    public static CompareOutput Of(FrameworkComparison comparison) => new(
        comparison.Earlier.Id.ToString(),
        comparison.Later.Id.ToString(),
        Names.Of(comparison.IsRevision ? PlanRelation.Revision : PlanRelation.Successor),
        comparison.Changes.Select(change => new ChangeOutput(
            Names.Of(change.Kind),
            change.IsMoved,
            change.Earlier.Select(element => ElementOutput.Of(comparison.Earlier, element)),
            change.Later.Select(element => ElementOutput.Of(comparison.Later, element)),
            change.Matches.Select(match => PairOutput.Of(comparison, match)))));
}

internal sealed record ChangeOutput(string Kind, bool Moved, IEnumerable<ElementOutput> Earlier, IEnumerable<ElementOutput> Later, IEnumerable<PairOutput> Matches);

internal sealed record PairOutput(string Earlier, string Later, double Score, string Ground, IEnumerable<TextOutput> TextChanges)
{
    public static PairOutput Of(FrameworkComparison comparison, ElementMatch match) => new(
        comparison.Earlier.GetLocation(match.Earlier).Path,
        comparison.Later.GetLocation(match.Later).Path,
        match.Score,
        Names.Of(match.Ground),
        match.TextChanges.Select(text => new TextOutput(text.Member, text.Earlier, text.Later, text.Removed.Select(RangeOutput.Of), text.Added.Select(RangeOutput.Of))));
}

internal sealed record TextOutput(string Member, string? Earlier, string? Later, IEnumerable<RangeOutput> Removed, IEnumerable<RangeOutput> Added);

internal sealed record RelatedOutput(ElementOutput Element, IEnumerable<RelatedElementOutput> Related)
{
    public static RelatedOutput Of(StrategicFramework plan, StrategyElement element, IEnumerable<RelatedElement> related) =>
        new(ElementOutput.Of(plan, element), related.Select(other => new RelatedElementOutput(ElementOutput.Of(other.Framework, other.Element), other.Score)));
}

internal sealed record RelatedElementOutput(ElementOutput Element, double Score);

internal sealed record ElementOutput(string Framework, string Kind, string? Code, string? Reference, string Path, string? Name, string? Description)
{
    public static ElementOutput Of(StrategicFramework plan, StrategyElement element) => new(
        plan.Id.ToString(),
        Parts.KindOf(element),
        element.GetCode()?.ToString(),
        Parts.ReferenceTo(plan, element)?.ToString(),
        plan.GetLocation(element).Path,
        element.GetName(),
        element.Description);
}

internal sealed record RangeOutput(int Start, int Length)
{
    public static RangeOutput Of(TextRange range) => new(range.Start, range.Length);
}

// Source-generated, so that the program can be trimmed as the library can.
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(SearchOutput))]
[JsonSerializable(typeof(CompareOutput))]
[JsonSerializable(typeof(RelatedOutput))]
internal sealed partial class JsonOutput : JsonSerializerContext
{
    public static void Write(SearchOutput output) => Console.WriteLine(JsonSerializer.Serialize(output, Default.SearchOutput));

    public static void Write(CompareOutput output) => Console.WriteLine(JsonSerializer.Serialize(output, Default.CompareOutput));

    public static void Write(RelatedOutput output) => Console.WriteLine(JsonSerializer.Serialize(output, Default.RelatedOutput));
}
