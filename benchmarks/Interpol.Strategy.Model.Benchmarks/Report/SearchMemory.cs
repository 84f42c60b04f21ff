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
        "| Statements | `SearchIndexStatistics.Bytes` | SQLite FTS5 in memory | Ratio |",
        "|---:|---:|---:|---:|",
        .. Sizes.Select(Row),
    ];

    private static (long Library, long Sqlite) Measure(int statements)
    {
        StrategicFramework[] plans = SearchPlans.Create(statements);
        long before = SqliteSearch.Bytes;
        using var sqlite = new SqliteSearch(plans);
        return (new FrameworkCatalog(plans).BuildSearchIndex().Bytes, SqliteSearch.Bytes - before);
    }

    private static string Row(int statements)
    {
        (long library, long sqlite) = Measure(statements);
        return Shown.Row(
            statements.ToString("N0", CultureInfo.InvariantCulture),
            Shown.Bytes(library),
            Shown.Bytes(sqlite),
            Shown.Ratio(library / (double)sqlite));
    }
}
