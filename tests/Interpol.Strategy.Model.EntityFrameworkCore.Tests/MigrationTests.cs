using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Interpol.Strategy.Model.EntityFrameworkCore.Tests;

/// <summary>Tests the migrations in the folder Migrations, which <c>dotnet ef</c> created for SQLite.</summary>
public sealed class MigrationTests
{
    [Fact]
    public void Migrations_create_a_database_in_a_file()
    {
        string file = Path.GetTempFileName();
        try
        {
            var project = new Project
            {
                Name = "Cable",
                Serves = Harbour.Reference("1.10"),
                Codes = [ElementCode.Parse("1")],
                Plan = new() { Id = Harbour.Plan.Id, Framework = Harbour.Plan },
            };
            using (var database = new TestDatabase<PortContext>(file, isEmpty: true))
            {
                using PortContext context = database.CreateContext();
                Create(context);
                database.Save(project);
                if (TestServer.IsPostgreSql)
                {
                    Assert.Equal(project.Serves, context.Projects.Single().Serves);
                    return;
                }
            }

            using (var database = new TestDatabase<PortContext>(file, isEmpty: true))
            {
                using PortContext context = database.CreateContext();
                Project read = context.Projects.Include(p => p.Plan).Single();
                Assert.Equal((project.Serves, project.Codes), (read.Serves, read.Codes));
                Assert.Equal(Harbour.Plan, read.Plan!.Framework);
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Model_has_no_changes_that_the_migrations_lack()
    {
        using var database = new TestDatabase<PortContext>(isEmpty: true);
        using PortContext context = database.CreateContext();
        if (!TestServer.IsPostgreSql)
        {
            IModel snapshot = context.GetService<IModelRuntimeInitializer>().Initialize(
                (IModel)context.GetService<IMigrationsAssembly>().ModelSnapshot!.Model, designTime: true);
            Assert.False(context.GetService<IMigrationsModelDiffer>().HasDifferences(
                snapshot.GetRelationalModel(),
                context.GetService<IDesignTimeModel>().Model.GetRelationalModel()));
        }
    }

    /// <summary>Applies the migrations or, on PostgreSQL, the operations that a first migration would have.</summary>
    private static void Create(PortContext context)
    {
        if (!TestServer.IsPostgreSql)
        {
            context.Database.Migrate();
            return;
        }

        IModel model = context.GetService<IDesignTimeModel>().Model;
        context.GetService<IRelationalDatabaseCreator>().Create();
        IReadOnlyList<MigrationCommand> commands = context.GetService<IMigrationsSqlGenerator>().Generate(
            context.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel()), model);
        context.GetService<IMigrationCommandExecutor>()
            .ExecuteNonQuery(commands, context.GetService<IRelationalConnection>());
    }
}
