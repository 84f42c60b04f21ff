using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Interpol.Strategy.Model.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Compares rows with a converted reference with rows with a string. Both are read from the same table by Entity
/// Framework Core.
/// </summary>
public class DatabaseBenchmarks
{
    private SqliteConnection _connection = null!;

    [Params(100_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _connection = new("Data Source=:memory:");
        _connection.Open();
        using var context = new Portfolio<StringProject>(_connection);
        _ = context.Database.EnsureCreated();
        context.AddRange(Enumerable.Range(0, Rows).Select(row => new StringProject
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"Project {row}"),
            Serves = string.Create(CultureInfo.InvariantCulture, $"harbour-2026-2030/{row % 9}.{row % 40}"),
        }));
        _ = context.SaveChanges();
    }

    [GlobalCleanup]
    public void Cleanup() => _connection.Dispose();

    [Benchmark(Description = "Rows with a `string`", Baseline = true)]
    public int Strings() => Read<StringProject>();

    [Benchmark(Description = "Rows with an `ElementReference`")]
    public int References() => Read<ReferenceProject>();

    private int Read<T>()
        where T : class
    {
        using var context = new Portfolio<T>(_connection);
        return context.Projects.AsNoTracking().ToList().Count;
    }

    internal sealed class StringProject
    {
        public int Id { get; set; }

        public required string Name { get; set; }

        public required string Serves { get; set; }
    }

    [SuppressMessage("Performance", "CA1812", Justification = "Entity Framework Core creates the rows.")]
    internal sealed class ReferenceProject
    {
        public int Id { get; set; }

        public required string Name { get; set; }

        public required ElementReference Serves { get; set; }
    }

    private sealed class Portfolio<T>(SqliteConnection connection) : DbContext
        where T : class
    {
        public DbSet<T> Projects => Set<T>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseSqlite(connection);

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
            configurationBuilder.AddStrategicFrameworkTypes();

        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<T>().ToTable("Projects");
    }
}
