using Microsoft.EntityFrameworkCore;

namespace Interpol.Strategy.Model.EntityFrameworkCore.Tests;

/// <summary>Represents the database of a port that records which projects serve which objectives.</summary>
public sealed class PortContext(DbContextOptions<PortContext> options) : DbContext(options)
{
    public DbSet<Project> Projects => Set<Project>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<Budget> Budgets => Set<Budget>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.AddStrategicFrameworkTypes();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        _ = modelBuilder.Entity<Budget>().HasKey(budget => budget.Reference);
        _ = modelBuilder.Entity<Project>(project =>
        {
            _ = project.HasIndex(p => p.Serves);
            _ = project.HasIndex(p => new { p.PlanId, p.Code });
            _ = project.Property(p => p.Phase).IsConcurrencyToken();
            _ = project.Property(p => p.ServesSortKey).IsUnicode(false);
            if (Database.ProviderName == "Npgsql.EntityFrameworkCore.PostgreSQL")
            {
                _ = project.Property(p => p.ServesSortKey).UseCollation("C");
            }
        });
    }
}

public sealed class Project
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public ElementReference Serves { get; set; }

    /// <summary>Gets the value to order by. Entity Framework Core stores it, and ignores the stored value.</summary>
    public string ServesSortKey
    {
        get => Serves.ToSortKey();
        private set { }
    }

    public ElementReference? AlsoServes { get; set; }

    public ElementCode? Code { get; set; }

    public ElementCode? Phase { get; set; }

    public FrameworkPeriod Period { get; set; }

    public FrameworkPeriod? Extension { get; set; }

    public EquatableList<ElementCode> Codes { get; set; }

    public EquatableList<string> Tags { get; set; }

    public FrameworkId? PlanId { get; set; }

    public Plan? Plan { get; set; }

    public ElementReference? BudgetReference { get; set; }

    public Budget? Budget { get; set; }
}

public sealed class Plan
{
    public FrameworkId Id { get; set; }

    public required StrategicFramework Framework { get; set; }

    public StrategicFramework? Draft { get; set; }

    public ICollection<Project> Projects { get; } = [];
}

public sealed class Budget
{
    public ElementReference Reference { get; set; }

    public int Amount { get; set; }
}
