using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Builds the tree of a framework from its rows, as a program with only the table does.</summary>
internal static class RowTree
{
    /// <summary>Returns the framework of rows in any order. The id and the name are columns of each row.</summary>
    public static StrategicFramework Build(IEnumerable<ElementRow> rows)
    {
        ElementRow[] sorted = [.. rows.OrderBy(row => row.Position)];
        ILookup<string?, ElementRow> children = sorted.ToLookup(row => row.ParentId);
        ElementRow[] roots = [.. children[null]];
        return new()
        {
            Id = FrameworkId.Parse(sorted[0].FrameworkId),
            Name = sorted[0].FrameworkName,
            Period = CreatePeriod(sorted[0]),
            Organizations = [.. Split(sorted[0].Organization).Select(name => new Organization { Name = name })],
            Vision = OfKind("vision").Select(row => new Vision { Description = row.Text, Identifier = row.Identifier })
                .SingleOrDefault(),
            Mission = OfKind("mission")
                .Select(row => new Mission { Description = row.Text, Identifier = row.Identifier }).SingleOrDefault(),
            Values = [.. OfKind("coreValue").Select(CreateValue)],
            Goals = [.. OfKind("goal").Select(row => CreateGoal(row, children[row.ElementId]))],
        };

        IEnumerable<ElementRow> OfKind(string kind) => roots.Where(row => row.ElementKind == kind);
    }

    /// <summary>Returns a framework with only the properties that the rows contain.</summary>
    public static StrategicFramework Reduce(StrategicFramework framework) => new()
    {
        Id = framework.Id,
        Name = framework.Name,
        Period = framework.Period is { Start: null, End: null } ? null : framework.Period,
        Organizations =
        [
            .. framework.Organizations.Where(organization => organization.Name is { Length: > 0 })
                .Select(organization => new Organization { Name = organization.Name }),
        ],
        Vision = framework.Vision,
        Mission = framework.Mission,
        Values = framework.Values,
        Goals =
        [
            .. framework.Goals.Select(goal => goal with
            {
                Stakeholders = [],
                OtherInformation = null,
                Objectives =
                [
                    .. goal.Objectives.Select(objective => objective with
                    {
                        Stakeholders = [],
                        OtherInformation = null,
                        Indicators = [],
                    }),
                ],
            }),
        ],
    };

    /// <summary>Splits a path. This decoder is independent of the encoder of the library.</summary>
    public static string[] Split(string? path)
    {
        if (path is null)
        {
            return [];
        }

        return [.. path.Split('|').Select(Decode)];
    }

    private static string Decode(string part)
    {
        string[] pieces = part.Split('%');
        string decoded = pieces[0];
        foreach (string piece in pieces[1..])
        {
            decoded += piece.StartsWith("7C", StringComparison.Ordinal) ? $"|{piece[2..]}"
                : piece.StartsWith("25", StringComparison.Ordinal) ? $"%{piece[2..]}"
                : $"%{piece}";
        }

        return decoded;
    }

    private static FrameworkPeriod? CreatePeriod(ElementRow row) =>
        row.PeriodStart is null && row.PeriodEnd is null ? null : new(row.PeriodStart, row.PeriodEnd);

    private static CoreValue CreateValue(ElementRow row) =>
        new() { Name = row.Name, Description = row.Text, Identifier = row.Identifier };

    private static Goal CreateGoal(ElementRow row, IEnumerable<ElementRow> objectives) => new()
    {
        Code = CreateCode(row.Code),
        Name = row.Name!,
        Description = row.Text,
        Identifier = row.Identifier,
        Kind = Enum.Parse<GoalKind>(row.GoalKind!, ignoreCase: true),
        Groups =
        [
            .. Split(row.Groups).Chunk(2).Select(pair => new GoalGroup
            {
                Code = CreateCode(pair[0].Length == 0 ? null : pair[0]),
                Name = pair[1],
            }),
        ],
        Objectives =
        [
            .. objectives.Select(objective => new Objective
            {
                Code = CreateCode(objective.Code),
                Name = objective.Name,
                Description = objective.Text,
                Identifier = objective.Identifier,
            }),
        ],
    };

    private static ElementCode? CreateCode(string? code) => code is null ? null : ElementCode.Parse(code);
}
