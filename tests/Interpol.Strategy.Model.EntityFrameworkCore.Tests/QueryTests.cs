using System.Linq.Expressions;
using Interpol.Strategy.Model.Tests;
using Microsoft.EntityFrameworkCore;

namespace Interpol.Strategy.Model.EntityFrameworkCore.Tests;

/// <summary>Tests that queries are translated and return what the same queries in memory return.</summary>
public sealed class QueryTests : IDisposable
{
    private readonly TestDatabase<PortContext> _database = new();
    private readonly PortContext _context;

    public QueryTests()
    {
        _database.Save([.. Harbour.CreateProjects()]);
        _context = _database.CreateContext();
    }

    public void Dispose()
    {
        _context.Dispose();
        _database.Dispose();
    }

    [Fact]
    public void Equality_is_translated()
    {
        ElementReference reference = Harbour.Reference("1.2");
        Assert.Equal(["Grid"], Names(p => p.Serves == reference));
        Assert.Equal(["Grid"], Names(p => p.Serves.Equals(reference)));
        Assert.Equal(8, Names(p => p.Serves != reference).Count);
        ElementReference? none = null;
        Assert.Equal(5, Names(p => p.AlsoServes == none).Count);
        Assert.Equal(["Grid"], Names(p => p.AlsoServes == Harbour.Reference("2.1")));
        Assert.Empty(Names(p => p.Serves == p.AlsoServes));
        Assert.Equal(9, Names(p => p.Period == default).Count);
        Assert.Equal(9, Names(p => p.Code == null).Count);
    }

    [Fact]
    public void Contains_is_translated()
    {
        List<ElementReference> references =
            [Harbour.Reference("1.2"), Harbour.Reference("3.1"), Harbour.Reference("4")];
        Assert.Equal(["Barrier", "Grid"], Names(p => references.Contains(p.Serves)));
        List<ElementReference?> optional = [Harbour.Reference("x"), null];
        Assert.Equal(6, Names(p => optional.Contains(p.AlsoServes)).Count);
    }

    [Fact]
    public void Lists_are_compared_as_a_whole()
    {
        EquatableList<ElementCode> empty = [];
        Assert.Equal(9, Names(p => p.Codes == empty).Count);
        EquatableList<ElementCode> codes = [ElementCode.Parse("1")];
        Assert.Empty(Names(p => p.Codes == codes));
    }

    [Fact]
    public void Grouping_is_translated()
    {
        _database.Save(new Project { Name = "Second cable", Serves = Harbour.Reference("1.10") });
        var counts = _context.Projects.GroupBy(p => p.Serves).Select(g => new { g.Key, Count = g.Count() }).ToList();
        Assert.Equal(9, counts.Count);
        Assert.Equal(2, Assert.Single(counts, group => group.Key == Harbour.Reference("1.10")).Count);
    }

    [Fact]
    public void Joins_are_translated()
    {
        _database.Save(
            new Budget { Reference = Harbour.Reference("1.2"), Amount = 5 },
            new Budget { Reference = Harbour.Reference("2.1"), Amount = 7 });
        Assert.Equal(
            [("Grid", 5), ("Helmets", 7)],
            _context.Projects
                .Join(_context.Budgets, p => p.Serves, b => b.Reference, (p, b) => new { p.Name, b.Amount })
                .OrderBy(row => row.Name).AsEnumerable().Select(row => (row.Name, row.Amount)));
    }

    [Fact]
    public void WhereInFramework_returns_the_rows_whose_reference_the_framework_has()
    {
        Assert.Equal(
            ["Barrier", "Cable", "Grid", "Helmets", "Plan", "Training", "Turbine"],
            Names(_context.Projects.WhereInFramework(p => p.Serves, Harbour.Plan)));
        Assert.Equal(
            ["Grid", "Lost", "Training", "Turbine"],
            Names(_context.Projects.WhereInFramework(p => p.AlsoServes, Harbour.Plan)));
        Assert.Empty(_context.Projects.WhereInFramework(p => p.Serves, Harbour.Plan with { Goals = [] }));
        Assert.Empty(_context.Projects.WhereInFramework(p => p.AlsoServes, Harbour.Plan with { Goals = [] }));
    }

    [Fact]
    public void WhereInGoal_returns_the_rows_whose_reference_leads_to_the_goal()
    {
        Assert.Equal(
            ["Cable", "Grid", "Plan", "Turbine"],
            Names(_context.Projects.WhereInGoal(p => p.Serves, Harbour.Plan, Harbour.Plan.Goals[0])));
        Assert.Equal(
            ["Helmets", "Training"],
            Names(_context.Projects.WhereInGoal(p => p.Serves, Harbour.Plan, Harbour.Plan.Goals[1] with { })));
        Assert.Equal(
            ["Barrier"], Names(_context.Projects.WhereInGoal(p => p.Serves, Harbour.Plan, Harbour.Plan.Goals[2])));
        Assert.Equal(
            ["Lost", "Turbine"],
            Names(_context.Projects.WhereInGoal(p => p.AlsoServes, Harbour.Plan, Harbour.Plan.Goals[0])));
    }

    [Fact]
    public void WhereInGoal_assigns_each_element_to_one_goal() => Assert.All(InterpolFrameworks.All, framework =>
    {
        _database.Save([.. framework.GetElements().Where(element => element.GetCode() is not null).Select(element =>
            new Project { Name = $"{element}", Serves = framework.GetReference(element) })]);
        foreach (Goal goal in framework.Goals)
        {
            Assert.Equal(
                [.. goal.Objectives.Prepend<StrategyElement>(goal).Select(element => $"{element}").Order()],
                Names(_context.Projects.WhereInGoal(p => p.Serves, framework, goal)).Order());
        }
    });

    [Fact]
    public void Filters_accept_more_references_than_a_query_can_have_parameters()
    {
        Goal goal = Harbour.Plan.Goals[2] with
        {
            Objectives =
            [
                .. Enumerable.Range(0, 40_000).Select(i => new Objective { Code = ElementCode.Parse($"3.{i}") }),
            ],
        };
        StrategicFramework large = Harbour.Plan with { Goals = [goal] };
        Assert.Equal(["Barrier"], Names(_context.Projects.WhereInFramework(p => p.Serves, large)));
        Assert.Equal(["Barrier"], Names(_context.Projects.WhereInGoal(p => p.Serves, large, goal)));
        Assert.Empty(_context.Projects.WhereInGoal(p => p.AlsoServes, large, goal));
    }

    [Fact]
    public void Filters_throw_for_null_and_for_unknown_goals()
    {
        IQueryable<Project> projects = _context.Projects;
        Goal goal = Harbour.Plan.Goals[0];
        Assert.Throws<ArgumentNullException>("source", () =>
            ((IQueryable<Project>)null!).WhereInFramework(p => p.Serves, Harbour.Plan));
        Assert.Throws<ArgumentNullException>("reference", () =>
            projects.WhereInFramework((Expression<Func<Project, ElementReference>>)null!, Harbour.Plan));
        Assert.Throws<ArgumentNullException>("framework", () => projects.WhereInFramework(p => p.Serves, null!));
        Assert.Throws<ArgumentNullException>("framework", () => projects.WhereInGoal(p => p.Serves, null!, goal));
        Assert.Throws<ArgumentNullException>("goal", () => projects.WhereInGoal(p => p.Serves, Harbour.Plan, null!));
        _ = Assert.Throws<UnknownElementException>(() =>
            projects.WhereInGoal(p => p.Serves, InterpolFrameworks.Framework2017To2020, goal));
    }

    [Fact]
    public void Order_by_the_sort_key_is_natural()
    {
        List<ElementReference> ordered = [.. _context.Projects.OrderBy(p => p.ServesSortKey).Select(p => p.Serves)];
        Assert.Equal(Harbour.CreateProjects().Select(p => p.Serves).Order(), ordered);
    }

    [Property]
    public void Order_by_the_sort_key_is_natural_for_all_references(ElementReference[] references)
    {
        ElementReference[] storable = [.. references.Where(reference => TestServer.CanStore(reference))];
        _ = _context.Projects.ExecuteDelete();
        _database.Save([.. storable.Select(reference => new Project { Name = "", Serves = reference })]);
        Assert.Equal(
            storable.Order(), _context.Projects.OrderBy(p => p.ServesSortKey).Select(p => p.Serves).AsEnumerable());
    }

    [Fact]
    public void Order_by_the_reference_is_that_of_strings()
    {
        List<ElementReference> ordered =
            [.. _context.Projects.WhereInGoal(p => p.Serves, Harbour.Plan, Harbour.Plan.Goals[0])
                .OrderBy(p => p.Serves).Select(p => p.Serves)];
        Assert.Equal(["1", "1.10", "1.2", "9.1"], ordered.Select(reference => $"{reference.Code}"));
        ElementReference start = Harbour.Reference("1.10");
        Assert.Contains("Grid", Names(p => p.Serves > start));
    }

    [Fact]
    public void Members_of_the_types_are_not_translated()
    {
        Expression<Func<Project, bool>>[] conditions =
        [
            p => p.Serves.FrameworkId == Harbour.Plan.Id,
            p => p.Serves.Code == ElementCode.Parse("1.2"),
            p => p.Serves.ToSortKey() == "",
            p => p.Serves.ToString() == "",
            p => p.Period.Start == null,
            p => p.Codes.Count == 0,
            p => p.Plan!.Framework.Name == "",
        ];
        Assert.All(conditions, condition => Assert.Contains(
            "could not be translated",
            Assert.Throws<InvalidOperationException>(() => Names(condition)).Message,
            StringComparison.Ordinal));

        // Entity Framework Core reports this one with an exception of an expression tree.
        ElementCode code = ElementCode.Parse("1");
        _ = Assert.Throws<ArgumentException>(() => Names(p => p.Codes.Contains(code)));
    }

    [Fact]
    public void Raw_SQL_accepts_and_returns_the_strings_of_values()
    {
        ElementReference reference = Harbour.Reference("1.2");
        Assert.Equal(
            ["Grid"],
            Names(_context.Projects.FromSql(
                $"SELECT * FROM \"Projects\" WHERE \"Serves\" = {reference.ToString()}")));
        Assert.Equal(
            [Harbour.Reference("2"), Harbour.Reference("2.1")],
            _context.Database.SqlQuery<string>(
                $"SELECT \"Serves\" AS \"Value\" FROM \"Projects\" WHERE \"Name\" IN ('Helmets', 'Training')")
                .AsEnumerable().Select(ElementReference.Parse).Order());
        Assert.Equal(
            1,
            _context.Database.ExecuteSql(
                $"UPDATE \"Projects\" SET \"Code\" = '7' WHERE \"Serves\" = {reference.ToString()}"));
        Assert.Equal(["Grid"], Names(p => p.Code == ElementCode.Parse("7")));
    }

    [Fact]
    public void Raw_SQL_finds_items_of_lists()
    {
        _database.Save(new Project
        {
            Name = "Crane",
            Serves = Harbour.Reference("1"),
            Codes = [ElementCode.Parse("4.10"), ElementCode.Parse("4.2")],
        });
        string sql = "SELECT * FROM \"Projects\" WHERE " + (TestServer.IsPostgreSql
            ? "\"Codes\"::jsonb @> '[\"4.2\"]'"
            : "EXISTS (SELECT 1 FROM json_each(Codes) WHERE value = '4.2')");
        Assert.Equal(["Crane"], Names(_context.Projects.FromSqlRaw(sql)));
    }

    [Fact]
    public void Bulk_updates_and_deletes_are_translated()
    {
        ElementReference reference = Harbour.Reference("1.2");
        Assert.Equal(1, _context.Projects.Where(p => p.Serves == reference)
            .ExecuteUpdate(setters => setters.SetProperty(p => p.Code, ElementCode.Parse("8"))));
        Assert.Equal(["Grid"], Names(p => p.Code == ElementCode.Parse("8")));
        Assert.Equal(1, _context.Projects.Where(p => p.Serves == reference).ExecuteDelete());
    }

    private static List<string> Names(IQueryable<Project> projects) =>
        [.. projects.AsNoTracking().Select(p => p.Name).AsEnumerable().Order(StringComparer.Ordinal)];

    private List<string> Names(Expression<Func<Project, bool>> isMatch) => Names(_context.Projects.Where(isMatch));
}
