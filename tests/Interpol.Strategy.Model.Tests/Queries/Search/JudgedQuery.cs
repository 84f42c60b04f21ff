using System.Globalization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Represents the result of a query with judgments: the reciprocal rank of the first relevant element, the recall of
/// the first five hits, and the normalized discounted cumulative gain (nDCG) of the first ten.
/// </summary>
internal sealed record JudgedQuery(
    string Category,
    string Query,
    bool HasRelevant,
    bool HasHits,
    double ReciprocalRank,
    double Recall,
    double Gain,
    string Hits)
{
    private const int RecallCount = 5;
    private const int GainCount = 10;

    public bool IsFalseHit => !HasRelevant && HasHits;

    /// <summary>Searches for each query of the lines.</summary>
    public static JudgedQuery[] Measure(
        string lines, Func<string, SearchResult> search, Func<string, StrategyElement> getElement) =>
    [
        .. lines.ReplaceLineEndings("\n").Split('\n').Select(line => line.Split('|')).Select(parts => Measure(
            parts[0],
            parts[1],
            [.. parts[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(getElement)],
            [.. search(parts[1]).Hits])),
    ];

    /// <summary>Returns the averages of all queries with relevant elements.</summary>
    public static (double ReciprocalRank, double Recall, double Gain) GetAverages(IEnumerable<JudgedQuery> queries)
    {
        JudgedQuery[] judged = [.. queries.Where(query => query.HasRelevant).DefaultIfEmpty(Nothing)];
        return (
            judged.Average(query => query.ReciprocalRank),
            judged.Average(query => query.Recall),
            judged.Average(query => query.Gain));
    }

    /// <summary>Returns one line with the averages.</summary>
    public static string Format(string name, IReadOnlyCollection<JudgedQuery> queries)
    {
        (double rank, double recall, double gain) = GetAverages(queries);
        int falseHits = queries.Count(query => query.IsFalseHit);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {queries.Count} queries, MRR {rank:0.000}, recall {recall:0.000}, nDCG {gain:0.000}, "
                + $"{falseHits} false hits");
    }

    private static JudgedQuery Nothing => new("", "", false, false, 1, 1, 1, "");

    private static JudgedQuery Measure(
        string category, string query, StrategyElement[] relevant, SearchHit[] hits)
    {
        int[] ranks =
        [
            .. Enumerable.Range(0, hits.Length)
                .Where(i => relevant.Contains(hits[i].Element, ReferenceEqualityComparer.Instance)),
        ];
        double ideal = Enumerable.Range(0, Math.Min(GainCount, relevant.Length)).Sum(GetGain);
        return new(
            category,
            query,
            relevant.Length > 0,
            hits.Length > 0,
            ranks.Length == 0 ? 0 : 1.0 / (ranks[0] + 1),
            ranks.Count(rank => rank < RecallCount) / (double)Math.Max(1, relevant.Length),
            ranks.Where(rank => rank < GainCount).Sum(GetGain) / Math.Max(1e-9, ideal),
            string.Join("; ", hits.Take(RecallCount).Select(hit => hit.Element.ToString())));
    }

    private static double GetGain(int rank) => 1 / Math.Log2(rank + 2);
}
