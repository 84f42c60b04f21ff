using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides the values of the properties of the search.</summary>
internal static class SearchArbitraries
{
    public static Arbitrary<SearchedFramework> Frameworks() => Arb.From(
        SearchFrameworks.Frameworks.Select(framework => new SearchedFramework(framework)),
        searched => ModelShrinker.Shrink(searched.Framework).Select(framework => new SearchedFramework(framework)));

    public static Arbitrary<SearchedCatalog> Catalogs() => Arb.From(
        SearchFrameworks.Catalogs.Select(catalog => new SearchedCatalog(catalog)),
        searched => ModelShrinker.Shrink(searched.Catalog).Select(catalog => new SearchedCatalog(catalog)));

    public static Arbitrary<Query> Queries() => Arb.From(
        SearchFrameworks.Queries.Select(query => new Query(query)),
        query => ModelShrinker.ShrinkUtf16(query.Text).Select(text => new Query(text)));

    public static Arbitrary<SearchOptions> Options() => ModelArbitraries.Create(SearchFrameworks.Options);

    public static Arbitrary<SimilarWords> SimilarWords() => ModelArbitraries.Create(SearchFrameworks.SimilarWords);

    public static Arbitrary<SmallLimit> Limits() => Arb.From(
        Gen.Choose(1, 5).Select(limit => new SmallLimit(limit)),
        limit => limit.Value > 1 ? [new SmallLimit(limit.Value - 1)] : []);
}

/// <summary>Represents a framework of few words, so that many queries match.</summary>
public sealed record SearchedFramework(StrategicFramework Framework)
{
    public override string ToString() => CounterExample.Format(Framework);
}

/// <summary>Represents a catalog of frameworks of few words, so that many queries match.</summary>
public sealed record SearchedCatalog(FrameworkCatalog Catalog)
{
    public override string ToString() => CounterExample.Format(Catalog);
}

/// <summary>Represents a query of few words and of operators. Some queries are arbitrary strings.</summary>
public sealed record Query(string Text)
{
    public override string ToString() => CounterExample.Format(Text);
}

/// <summary>Represents words that differ by few letters, to search for and to search in.</summary>
public sealed record SimilarWords(EquatableList<string> Queries, EquatableList<string> Texts)
{
    public override string ToString() => $"{string.Join(' ', Queries)} in {string.Join(' ', Texts)}";
}

/// <summary>Represents a maximum number of hits from 1 to 5.</summary>
public sealed record SmallLimit(int Value);
