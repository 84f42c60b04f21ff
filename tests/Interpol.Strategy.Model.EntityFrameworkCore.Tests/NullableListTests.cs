using Microsoft.EntityFrameworkCore;

namespace Interpol.Strategy.Model.EntityFrameworkCore.Tests;

/// <summary>Tests lists that can be null.</summary>
public sealed class NullableListTests : IDisposable
{
    private readonly TestDatabase<ListContext> _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Nullable_lists_are_read_as_they_were_saved()
    {
        _database.Save(
            new ListRow { Id = 1 },
            new ListRow { Id = 2, Codes = default(EquatableList<ElementCode>), Strings = [] },
            new ListRow { Id = 3, Codes = [ElementCode.Parse("4.10")], Strings = ["a", "b"] });
        using ListContext context = _database.CreateContext();
        List<ListRow> rows = [.. context.Rows.OrderBy(row => row.Id)];
        Assert.True(rows[0] is { Codes: null, Strings: null });
        Assert.True(rows[1] is { Codes.IsEmpty: true, Strings.IsEmpty: true });
        Assert.Equal("4.10", $"{Assert.Single(rows[2].Codes!.Value)}");
        Assert.Equal(2, rows[2].Strings!.Value.Count);
        rows[2].Strings = ["a", "b"];
        Assert.False(context.ChangeTracker.HasChanges());
    }
}

public sealed class ListRow
{
    public int Id { get; set; }

    public EquatableList<ElementCode>? Codes { get; set; }

    public EquatableList<string>? Strings { get; set; }
}

public sealed class ListContext(DbContextOptions<ListContext> options) : DbContext(options)
{
    public DbSet<ListRow> Rows => Set<ListRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.AddStrategicFrameworkTypes();
}
