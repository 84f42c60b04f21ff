using Microsoft.Data.Sqlite;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Searches a full-text table of SQLite (FTS5) in memory, ranked by <c>bm25</c>, with words of names counted twice.
/// </summary>
/// <remarks>The stemmer <c>porter</c> finds derived words, as the library does.</remarks>
internal sealed class SqliteSearch : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _search;
    private readonly SqliteParameter _query;

    static SqliteSearch() => SQLitePCL.Batteries_V2.Init();

    public SqliteSearch(IEnumerable<StrategicFramework> frameworks, bool isStemming = false)
    {
        _connection.Open();
        using (SqliteCommand create = _connection.CreateCommand())
        {
            create.CommandText = "CREATE VIRTUAL TABLE element USING fts5(name, description)";
            if (isStemming)
            {
                create.CommandText =
                    "CREATE VIRTUAL TABLE element USING fts5(name, description, tokenize = 'porter unicode61')";
            }

            _ = create.ExecuteNonQuery();
        }

        Fill(frameworks);
        _search = _connection.CreateCommand();
        _search.CommandText =
            "SELECT rowid, bm25(element, 2.0, 1.0) AS score FROM element WHERE element MATCH $query " +
            "ORDER BY score LIMIT 10";
        _query = _search.Parameters.Add("$query", SqliteType.Text);
        _search.Prepare();
    }

    /// <summary>Gets the memory that SQLite uses for all connections.</summary>
    public static long Bytes => SQLitePCL.raw.sqlite3_memory_used();

    /// <summary>Returns the numbers of the elements, counted from 1 over all frameworks, and their scores.</summary>
    public List<(long Element, double Score)> Search(string query)
    {
        _query.Value = query;
        var hits = new List<(long, double)>();
        using SqliteDataReader reader = _search.ExecuteReader();
        while (reader.Read())
        {
            hits.Add((reader.GetInt64(0), -reader.GetDouble(1)));
        }

        return hits;
    }

    public void Dispose()
    {
        _search.Dispose();
        _connection.Dispose();
    }

    private void Fill(IEnumerable<StrategicFramework> frameworks)
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO element (name, description) VALUES ($name, $description)";
        SqliteParameter name = insert.Parameters.Add("$name", SqliteType.Text);
        SqliteParameter description = insert.Parameters.Add("$description", SqliteType.Text);
        insert.Prepare();
        foreach (StrategyElement element in frameworks.SelectMany(framework => framework.GetElements()))
        {
            name.Value = (object?)(element as Goal)?.Name ?? DBNull.Value;
            description.Value = (object?)element.Description ?? DBNull.Value;
            _ = insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
