using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interpol.Strategy.Model.EntityFrameworkCore.Tests;

/// <summary>
/// Represents an empty database that exists as long as the instance: in memory, in a file, or in the PostgreSQL server
/// of the tests.
/// </summary>
public sealed class TestDatabase<T> : IDisposable
    where T : DbContext
{
    private readonly SqliteConnection? _connection;

    public TestDatabase(string? file = null, bool isEmpty = false)
    {
        var builder = new DbContextOptionsBuilder<T>();
        if (TestServer.IsPostgreSql)
        {
            Options = builder.UseNpgsql(TestServer.CreateConnectionString()).Options;
        }
        else
        {
            _connection = new SqliteConnection($"Data Source={file ?? ":memory:"};Pooling=false");
            _connection.Open();
            Options = builder.UseSqlite(_connection).Options;
        }

        if (!isEmpty)
        {
            using T context = CreateContext();
            _ = context.Database.EnsureCreated();
        }
    }

    public DbContextOptions<T> Options { get; }

    /// <summary>Creates a context, which has read nothing yet.</summary>
    public T CreateContext() => (T)Activator.CreateInstance(typeof(T), Options)!;

    public void Save(params object[] entities)
    {
        using T context = CreateContext();
        context.AddRange(entities);
        _ = context.SaveChanges();
    }

    public void Dispose()
    {
        if (TestServer.IsPostgreSql)
        {
            using T context = CreateContext();
            _ = context.Database.EnsureDeleted();
        }

        _connection?.Dispose();
    }
}
