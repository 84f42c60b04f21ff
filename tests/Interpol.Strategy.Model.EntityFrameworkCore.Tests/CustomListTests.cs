using Microsoft.EntityFrameworkCore;

namespace Interpol.Strategy.Model.EntityFrameworkCore.Tests;

/// <summary>Tests lists of types that are not of this library.</summary>
public sealed class CustomListTests : IDisposable
{
    private readonly TestDatabase<CustomListContext> _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Lists_of_custom_types_are_read_as_they_were_saved()
    {
        _database.Save(
            new CustomListRow { Id = 1 },
            new CustomListRow { Id = 2, Numbers = [1, -2], Berths = [new("A", 4), new("\u00e9", null)] });
        using CustomListContext context = _database.CreateContext();
        List<CustomListRow> rows = [.. context.Rows.OrderBy(row => row.Id)];
        Assert.True(rows[0] is { Numbers.IsEmpty: true, Berths.IsEmpty: true });
        Assert.Equal([1, -2], rows[1].Numbers);
        Assert.Equal([new("A", 4), new("\u00e9", null)], rows[1].Berths);
        rows[1].Numbers = [1, -2];
        Assert.False(context.ChangeTracker.HasChanges());
        rows[1].Numbers = [1];
        Assert.True(context.ChangeTracker.HasChanges());
    }

    [Fact]
    public void Lists_of_custom_types_are_JSON_arrays()
    {
        var converter = new EquatableListConverter<Berth>();
        Assert.Equal(
            """[{"Name":"A","Depth":4}]""",
            converter.ConvertToProvider((EquatableList<Berth>)[new("A", 4)]));
    }
}

public sealed record Berth(string Name, int? Depth);

public sealed class CustomListRow
{
    public int Id { get; set; }

    public EquatableList<int> Numbers { get; set; }

    public EquatableList<Berth> Berths { get; set; }
}

public sealed class CustomListContext(DbContextOptions<CustomListContext> options) : DbContext(options)
{
    public DbSet<CustomListRow> Rows => Set<CustomListRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        _ = configurationBuilder.Properties<EquatableList<int>>()
            .HaveConversion<EquatableListConverter<int>, EquatableListComparer<int>>();
        _ = configurationBuilder.Properties<EquatableList<Berth>>()
            .HaveConversion<EquatableListConverter<Berth>, EquatableListComparer<Berth>>();
    }
}
