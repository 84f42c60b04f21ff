using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interpol.Strategy.Model.EntityFrameworkCore.Tests;

/// <summary>
/// Represents an empty database that exists as long as the instance: in memory, in a file, or in the PostgreSQL server
/// that the environment variable <c>POSTGRESQL</c> names.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("POSTGRESQL");
    private static int s_count;

    private readonly SqliteConnection? _connection;
    private readonly DbContextOptions<PortContext> _options;

    public TestDatabase(string? file = null, bool isEmpty = false)
    {
        var builder = new DbContextOptionsBuilder<PortContext>();
        if (Server is not null)
        {
            string name = $"port_{Environment.ProcessId}_{Interlocked.Increment(ref s_count)}";
            _options = builder.UseNpgsql($"{Server};Database={name};Pooling=false").Options;
        }
        else
        {
            _connection = new SqliteConnection($"Data Source={file ?? ":memory:"};Pooling=false");
            _connection.Open();
            _options = builder.UseSqlite(_connection).Options;
        }

        if (!isEmpty)
        {
            using PortContext context = CreateContext();
            _ = context.Database.EnsureCreated();
        }
    }

    public static bool IsPostgreSql => Server is not null;

    /// <summary>Determines whether the database can store a reference. PostgreSQL stores no NUL characters.</summary>
    public static bool CanStore(ElementReference reference) =>
        !IsPostgreSql || !$"{reference}".Contains('\0', StringComparison.Ordinal);

    /// <summary>Creates a context, which has read nothing yet.</summary>
    public PortContext CreateContext() => new(_options);

    public void Save(params object[] entities)
    {
        using PortContext context = CreateContext();
        context.AddRange(entities);
        _ = context.SaveChanges();
    }

    public void Dispose()
    {
        if (IsPostgreSql)
        {
            using PortContext context = CreateContext();
            _ = context.Database.EnsureDeleted();
        }

        _connection?.Dispose();
    }
}
