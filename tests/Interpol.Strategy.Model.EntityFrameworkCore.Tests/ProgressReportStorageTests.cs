using Interpol.Strategy.Model.Tests;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interpol.Strategy.Model.EntityFrameworkCore.Tests;

/// <summary>Tests that progress reports are read as they were saved.</summary>
public sealed class ProgressReportStorageTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:;Pooling=false");

    public ProgressReportStorageTests()
    {
        _connection.Open();
        using ReportContext context = CreateContext();
        _ = context.Database.EnsureCreated();
    }

    public void Dispose() => _connection.Dispose();

    [Property]
    public void Reports_are_read_as_they_were_saved(ProgressReport report)
    {
        using ReportContext context = CreateContext();
        _ = context.Reports.ExecuteDelete();
        _ = context.Reports.Add(new() { Report = report });
        _ = context.SaveChanges();
        Assert.False(context.ChangeTracker.HasChanges());
        using ReportContext reader = CreateContext();
        Assert.Equal(report, reader.Reports.Single().Report);
    }

    [Fact]
    public void Changed_reports_are_saved()
    {
        using ReportContext context = CreateContext();
        var stored = new StoredReport
        {
            Report = new() { FrameworkId = FrameworkId.Parse("plan"), AsOf = new(2028, 12, 31) },
        };
        _ = context.Reports.Add(stored);
        _ = context.SaveChanges();
        stored.Report = stored.Report with { Title = null };
        Assert.False(context.ChangeTracker.HasChanges());
        stored.Report = stored.Report with { Title = "Title" };
        Assert.True(context.ChangeTracker.HasChanges());
    }

    private ReportContext CreateContext() =>
        new(new DbContextOptionsBuilder<ReportContext>().UseSqlite(_connection).Options);

    private sealed class ReportContext(DbContextOptions<ReportContext> options) : DbContext(options)
    {
        public DbSet<StoredReport> Reports => Set<StoredReport>();

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
            configurationBuilder.AddStrategicFrameworkTypes();
    }

    private sealed class StoredReport
    {
        public int Id { get; set; }

        public required ProgressReport Report { get; set; }
    }
}
