using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Interpol.Strategy.Model.EntityFrameworkCore.Tests;

public sealed class ChangeTrackingTests : IDisposable
{
    private readonly TestDatabase<PortContext> _database = new();

    public ChangeTrackingTests() => _database.Save(
        new Plan { Id = Harbour.Plan.Id, Framework = Harbour.Plan },
        new Project
        {
            Name = "Cable",
            Serves = Harbour.Reference("1.10"),
            Phase = ElementCode.Parse("1"),
            Codes = [ElementCode.Parse("1")],
        });

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Equal_values_are_not_saved_again()
    {
        using PortContext context = _database.CreateContext();
        Project project = context.Projects.Single();
        project.Serves = Harbour.Reference("1.10");
        project.Codes = [ElementCode.Parse("1")];
        project.Tags = [];
        project.Period = default;
        Plan plan = context.Plans.Single();
        plan.Framework = plan.Framework with { Goals = [.. Harbour.Plan.Goals] };
        Assert.False(context.ChangeTracker.HasChanges());
    }

    [Fact]
    public void Changed_values_are_saved()
    {
        using PortContext context = _database.CreateContext();
        Project project = context.Projects.Single();
        project.Codes = [.. project.Codes, ElementCode.Parse("2")];
        project.Serves = Harbour.Reference("1.2");
        Plan plan = context.Plans.Single();
        plan.Framework = plan.Framework.Remove(plan.Framework.GetGoal("2"));
        Assert.Equal(["Codes", "Serves", "ServesSortKey"], ModifiedProperties(context.Entry(project)));
        Assert.Equal(["Framework"], ModifiedProperties(context.Entry(plan)));
        _ = context.SaveChanges();

        using PortContext reader = _database.CreateContext();
        Assert.Equal(2, reader.Projects.Single(p => p.ServesSortKey == "harbour-42026-42030$11.12$").Codes.Count);
        Assert.Equal(2, reader.Plans.Single().Framework.Goals.Count);
    }

    [Fact]
    public void Concurrency_tokens_detect_changes_of_others()
    {
        using PortContext first = _database.CreateContext();
        using PortContext second = _database.CreateContext();
        first.Projects.Single().Phase = ElementCode.Parse("2");
        second.Projects.Single().Phase = ElementCode.Parse("3");
        _ = first.SaveChanges();
        _ = Assert.Throws<DbUpdateConcurrencyException>(() => second.SaveChanges());
    }

    private static IEnumerable<string> ModifiedProperties(EntityEntry entry)
    {
        entry.DetectChanges();
        return entry.Properties.Where(p => p.IsModified).Select(p => p.Metadata.Name).Order(StringComparer.Ordinal);
    }
}
