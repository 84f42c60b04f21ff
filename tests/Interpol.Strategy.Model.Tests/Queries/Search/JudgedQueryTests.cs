using Xunit.Abstractions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Tests queries against relevance judgments, by category: for INTERPOL's frameworks and the made-up plan of Harbour.
/// </summary>
public sealed class JudgedQueryTests(ITestOutputHelper output)
{
    private const double Minimum = 0.95;

    private static readonly string[] Categories =
    [
        "exact", "plural", "spelling", "derivation", "compounds", "phrases", "prefix", "exclusion", "accents",
        "misspelling", "questions", "topics", "abbreviations", "nothing",
    ];

    [Fact]
    public void Plan_has_60_elements() => Assert.Equal(60, JudgedPlan.Framework.GetElements().Count());

    [Fact]
    public void Search_finds_what_people_mean_in_the_plan_of_Harbour() =>
        AssertAreGood(MeasureHarbour());

    [Fact]
    public void Search_finds_what_people_mean_in_the_frameworks_of_INTERPOL() =>
        AssertAreGood(MeasureInterpol());

    [Fact]
    public void Search_finds_what_people_mean_in_each_category()
    {
        JudgedQuery[] queries = [.. MeasureHarbour(), .. MeasureInterpol()];

        AssertAreGood(queries);
        Assert.InRange(queries.Length, 120, int.MaxValue);
    }

    private static JudgedQuery[] MeasureHarbour() => JudgedQuery.Measure(
        HarbourJudgments.Lines, query => JudgedPlan.Framework.Search(query), JudgedPlan.GetElement);

    private static JudgedQuery[] MeasureInterpol() => JudgedQuery.Measure(
        InterpolJudgments.Lines, query => InterpolFrameworks.Catalog.Search(query), InterpolJudgments.GetElement);

    private void AssertAreGood(JudgedQuery[] queries)
    {
        IEnumerable<string> lines =
        [
            JudgedQuery.Format("all", queries),
            .. queries.GroupBy(query => query.Category)
                .Select(category => JudgedQuery.Format(category.Key, [.. category])),
            .. queries.Where(query => query.HasRelevant ? query.Gain < 1 : query.HasHits)
                .Select(query => $"{query.Query}: {query.Hits}"),
        ];
        string report = string.Join('\n', lines);
        output.WriteLine(report);
        (double rank, double recall, double gain) = JudgedQuery.GetAverages(queries);
        Assert.True(rank >= Minimum && recall >= Minimum && gain >= Minimum, report);
        Assert.True(Array.TrueForAll(queries, query => !query.IsFalseHit), report);
        Assert.Equal(Categories.Order(), queries.Select(query => query.Category).Distinct().Order());
    }
}
