using Interpol.Strategy.Model.Tests;
using Microsoft.EntityFrameworkCore;

namespace Interpol.Strategy.Model.EntityFrameworkCore.Tests;

/// <summary>Tests that what is read equals what was saved.</summary>
public sealed class StorageTests : IDisposable
{
    private readonly TestDatabase<PortContext> _database = new();

    public void Dispose() => _database.Dispose();

    [Property]
    public void Values_are_read_as_they_were_saved(
        ElementReference serves, ElementReference? alsoServes, FrameworkPeriod period, FrameworkPeriod? extension)
    {
        if (TestServer.CanStore(serves) && TestServer.CanStore(alsoServes))
        {
            AssertRoundTrip(new()
            {
                Name = "",
                Serves = serves,
                AlsoServes = alsoServes,
                Code = alsoServes?.Code,
                Period = period,
                Extension = extension,
            });
        }
    }

    [Property]
    public void Lists_are_read_as_they_were_saved(EquatableList<ElementCode> codes, EquatableList<string> tags) =>
        AssertRoundTrip(new() { Name = "", Serves = Harbour.Reference("1"), Codes = codes, Tags = tags });

    [Property]
    public void Frameworks_are_read_as_they_were_saved(StrategicFramework framework)
    {
        using PortContext context = _database.CreateContext();
        _ = context.Plans.ExecuteDelete();
        _database.Save(new Plan { Id = framework.Id, Framework = framework });
        Plan plan = context.Plans.Single();
        Assert.Equal(framework, plan.Framework);
        Assert.Null(plan.Draft);
    }

    [Property]
    public void Columns_are_parsed_as_ElementReference_parses_strings(ElementReference first, ElementCode code)
    {
        var converter = new PrimitiveConverter<ElementReference>();
        Func<string, ElementReference> parse = converter.ConvertFromProviderExpression.Compile();
        string[] valid = [$"{first}", $"{first.FrameworkId}/{code}", $"{first.FrameworkId}-2/{code}", $"{first}"];
        Assert.All(valid, text => Assert.Equal(ElementReference.Parse(text), parse(text)));
        string[] invalid = [$"{first.FrameworkId}/ ", $"{first.FrameworkId}", $"/{code}", ""];
        Assert.All(invalid, text => Assert.Equal(
            Assert.Throws<FormatException>(() => ElementReference.Parse(text)).Message,
            Assert.Throws<FormatException>(() => parse(text)).Message));
    }

    [Fact]
    public void Columns_are_readable_by_other_programs()
    {
        _database.Save(
            new Project
            {
                Name = "Cable",
                Serves = Harbour.Reference("1.10"),
                Code = ElementCode.Parse("4.2"),
                Period = FrameworkPeriod.FromYears(2026, 2027),
                Codes = [ElementCode.Parse("4.10"), ElementCode.Parse("4.2")],
                Tags = ["sea \"side\""],
            });
        Assert.Equal("harbour-2026-2030/1.10", ReadColumn("Serves"));
        Assert.Equal("harbour-42026-42030$11.210$", ReadColumn("ServesSortKey"));
        Assert.Null(ReadColumn("AlsoServes"));
        Assert.Equal("4.2", ReadColumn("Code"));
        Assert.Equal("2026-2027", ReadColumn("Period"));
        Assert.Equal("""["4.10","4.2"]""", ReadColumn("Codes"));
        Assert.Contains("sea", ReadColumn("Tags"), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_and_foreign_keys_work()
    {
        _database.Save(
            new Plan { Id = Harbour.Plan.Id, Framework = Harbour.Plan },
            new Budget { Reference = Harbour.Reference("1.2"), Amount = 3 },
            new Project
            {
                Name = "Grid",
                Serves = Harbour.Reference("1.2"),
                PlanId = Harbour.Plan.Id,
                BudgetReference = Harbour.Reference("1.2"),
            });
        using PortContext context = _database.CreateContext();
        Assert.Equal(Harbour.Plan, context.Plans.Find(Harbour.Plan.Id)!.Framework);
        Assert.Equal(3, context.Budgets.Find(Harbour.Reference("1.2"))!.Amount);
        Assert.Null(context.Budgets.Find(Harbour.Reference("1.3")));
        Project project = context.Projects.Include(p => p.Plan).Include(p => p.Budget).Single();
        Assert.Equal(Harbour.Plan.Id, project.Plan!.Id);
        Assert.Equal(3, project.Budget!.Amount);
        Assert.Equal("Grid", context.Plans.Include(plan => plan.Projects).Single().Projects.Single().Name);
        _ = Assert.Throws<DbUpdateException>(() => _database.Save(new Project
        {
            Name = "Lost",
            Serves = Harbour.Reference("1"),
            PlanId = FrameworkId.Parse("unknown"),
        }));
    }

    [Fact]
    public void Reading_throws_for_strings_that_are_not_valid()
    {
        _database.Save(new Project { Name = "Cable", Serves = Harbour.Reference("1") });
        using PortContext context = _database.CreateContext();
        _ = context.Database.ExecuteSql($"UPDATE \"Projects\" SET \"Serves\" = 'nothing'");
        Assert.StartsWith(
            "'nothing' is not a valid element reference.",
            Assert.ThrowsAny<Exception>(() => context.Projects.Single()).GetBaseException().Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Converters_and_comparers_have_public_parameterless_constructors() => Assert.All(
        typeof(StrategicFrameworkConverter).Assembly.GetExportedTypes().Where(type => !type.IsAbstract),
        type => Assert.NotNull(type.GetConstructor(Type.EmptyTypes)));

    [Fact]
    public void AddStrategicFrameworkTypes_throws_for_null() => Assert.Throws<ArgumentNullException>(
        "configurationBuilder", () => ModelConfigurationBuilderExtensions.AddStrategicFrameworkTypes(null!));

    private void AssertRoundTrip(Project project)
    {
        _database.Save(project);
        using PortContext context = _database.CreateContext();
        Project read = context.Projects.Single(p => p.Id == project.Id);
        Assert.Equal(
            (project.Serves, project.AlsoServes, project.Code, project.Period, project.Extension, project.Codes),
            (read.Serves, read.AlsoServes, read.Code, read.Period, read.Extension, read.Codes));
        Assert.Equal(project.Tags, read.Tags);
    }

    private string? ReadColumn(string name)
    {
        using PortContext context = _database.CreateContext();
        string sql = $"SELECT \"{name}\" AS \"Value\" FROM \"Projects\"";
        return context.Database.SqlQueryRaw<string?>(sql).Single();
    }
}
