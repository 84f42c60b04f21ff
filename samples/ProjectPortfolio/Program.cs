// Lists the projects of the Harbour Port Authority by goal, and the objectives that no project serves.
// The projects are rows of a SQLite database that refer to objectives of the plan. The plan is a row too.
// This sample shows how to store references with Entity Framework Core, how to query them in natural order, and how to
// align projects with the plan in memory.
using Interpol.Strategy.Model;
using Interpol.Strategy.Model.EntityFrameworkCore;
using Interpol.Strategy.Model.Serialization;
using Microsoft.EntityFrameworkCore;

if (args is ["--help" or "-h" or "-?"] or { Length: > 1 })
{
    Console.WriteLine("""
        Usage: ProjectPortfolio [FILE]
        Lists the projects in a SQLite file by goal. The default is projects.db. A new file gets examples.
        """);
    return args.Length > 1 ? 1 : 0;
}

using var portfolio = new Portfolio(args is [string file] ? file : "projects.db");
if (portfolio.Database.EnsureCreated())
{
    portfolio.AddExamples();
}

StrategicFramework plan = portfolio.Plans.Single().Framework;
Alignment<Project> alignment = plan.Align(portfolio.Projects.AsNoTracking(), project => project.Serves);
IReadOnlyDictionary<ElementReference, decimal> budgets =
    alignment.Sum(project => project.Budget, includeDescendants: true);
Console.WriteLine(plan.Name);
foreach (Goal goal in plan.Goals)
{
    Console.WriteLine($"\n{goal} ({budgets[plan.GetReference(goal)]:N0})");
    foreach (Project project in portfolio.Projects
        .WhereInGoal(project => project.Serves, plan, goal)
        .OrderBy(project => project.ServesSortKey)
        .ThenBy(project => project.Name))
    {
        Console.WriteLine($"  {project.Serves.Code,-4} {project.Name} ({project.Budget:N0})");
    }
}

Console.WriteLine($"\nServed by no project (coverage {alignment.Coverage:P0}):");
foreach (Objective objective in alignment.Uncovered.OfType<Objective>())
{
    Console.WriteLine($"  {objective}");
}

return 0;

internal sealed class Portfolio(string file) : DbContext
{
    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<Project> Projects => Set<Project>();

    public void AddExamples()
    {
        using Stream json = typeof(Portfolio).Assembly.GetManifestResourceStream("harbour.json")!;
        StrategicFramework plan = FrameworkJson.Read(json).GetValueOrThrow();
        Add(new Plan { Id = plan.Id, Framework = plan });
        AddRange(
            CreateProject("1.1", "Shore power for the ferry berths", 4_200_000),
            CreateProject("1.1", "Shore power for the cruise berth", 6_500_000),
            CreateProject("1.3", "Solar roof on the customs shed", 900_000),
            CreateProject("2.1", "Dangerous goods training", 150_000),
            CreateProject("3.1", "One form for every call", 320_000),
            CreateProject("4.4", "Night noise monitoring", 80_000));
        SaveChanges();

        Project CreateProject(string code, string name, decimal budget) =>
            new() { Name = name, Serves = plan.GetReference(plan.GetObjective(code)), Budget = budget };
    }

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite($"Data Source={file}");

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) =>
        configuration.AddStrategicFrameworkTypes();
}

internal sealed class Plan
{
    public FrameworkId Id { get; set; }

    public required StrategicFramework Framework { get; set; }
}

internal sealed class Project
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public required ElementReference Serves { get; set; }

    // The column to order by. Its value is always computed.
    public string ServesSortKey { get => Serves.ToSortKey(); private set { } }

    public decimal Budget { get; set; }
}
