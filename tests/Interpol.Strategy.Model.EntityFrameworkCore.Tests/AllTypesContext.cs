using Microsoft.EntityFrameworkCore;

namespace Interpol.Strategy.Model.EntityFrameworkCore.Tests;

/// <summary>Represents a database with one table that has a column of each type.</summary>
public sealed class AllTypesContext(DbContextOptions<AllTypesContext> options) : DbContext(options)
{
    public static ElementCode DefaultCode { get; } = ElementCode.Parse("0");

    public DbSet<AllTypes> Rows => Set<AllTypes>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.AddStrategicFrameworkTypes();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<AllTypes>(row =>
    {
        _ = row.HasKey(r => new { r.Framework, r.Code });
        _ = row.HasOne<AllTypes>().WithMany()
            .HasForeignKey(r => r.OptionalReference).HasPrincipalKey(r => r.Reference);
        _ = row.HasIndex(r => r.OptionalCode).IsUnique();
        _ = row.HasIndex(r => r.Period);
        _ = row.Property(r => r.OptionalFramework).IsConcurrencyToken();
        _ = row.Property(r => r.CodeWithDefault).HasDefaultValueSql($"'{DefaultCode}'");
    });
}
