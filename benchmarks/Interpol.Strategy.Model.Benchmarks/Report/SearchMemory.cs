using System.Globalization;

namespace Interpol.Strategy.Model.Benchmarks.Report;

/// <summary>
/// Measures the memory of an index, without the frameworks. The library and SQLite each report their own size.
/// </summary>
internal static class SearchMemory
{
    private static readonly int[] Sizes = [30, 10_000, 1_000_000];

    public static IEnumerable<string> Lines =>
    [
        "",
        "## Search: memory of the index",
        "",
        "| Statements | `SearchIndexStatistics.Bytes` | SQLite FTS5 in memory | Ratio | with `porter unicode61` |",
        "|---:|---:|---:|---:|---:|",
        .. Sizes.Select(Row),
    ];

    private static long MeasureSqlite(StrategicFramework[] plans, bool isStemming)
    {
        long before = SqliteSearch.Bytes;
        using var sqlite = new SqliteSearch(plans, isStemming);
        return SqliteSearch.Bytes - before;
    }

    private static string Row(int statements)
    {
        StrategicFramework[] plans = SearchPlans.Create(statements);
        long library = new FrameworkCatalog(plans).BuildSearchIndex().Bytes;
        long sqlite = MeasureSqlite(plans, isStemming: false);
        return Shown.Row(
            statements.ToString("N0", CultureInfo.InvariantCulture),
            Shown.Bytes(library),
            Shown.Bytes(sqlite),
            Shown.Ratio(library / (double)sqlite),
            Shown.Bytes(MeasureSqlite(plans, isStemming: true)));
    }
}
