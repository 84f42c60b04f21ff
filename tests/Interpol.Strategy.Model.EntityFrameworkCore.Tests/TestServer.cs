namespace Interpol.Strategy.Model.EntityFrameworkCore.Tests;

/// <summary>
/// Represents the PostgreSQL server that the environment variable <c>POSTGRESQL</c> names. Without it, the tests use
/// SQLite.
/// </summary>
internal static class TestServer
{
    private static readonly string? ConnectionString = Environment.GetEnvironmentVariable("POSTGRESQL");
    private static int s_count;

    public static bool IsPostgreSql => ConnectionString is not null;

    /// <summary>Returns the connection string of a database that does not exist yet.</summary>
    public static string CreateConnectionString()
    {
        string name = $"port_{Environment.ProcessId}_{Interlocked.Increment(ref s_count)}";
        return $"{ConnectionString};Database={name};Pooling=false";
    }

    /// <summary>Determines whether the database can store a string. PostgreSQL stores no NUL characters.</summary>
    public static bool CanStore<T>(T value) =>
        !IsPostgreSql || !$"{value}".Contains('\0', StringComparison.Ordinal);
}
