using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Frameworks as lookups meet them: numbered well, numbered badly, and numbered twice.</summary>
internal static class Plans
{
    private static readonly Gen<ElementCode?> FewCodes =
        Gen.Elements("1", "2", "3", "1.1", "1.2", "2.1", "2.2", "3.1", "1.1.1", "A", "1.a", "Goal 1", "01", "").Select(text => ElementCode.TryParse(text, out ElementCode code) ? code : (ElementCode?)null);

    private static readonly Gen<string?> FewIdentifiers = Gen.Elements("a", "b", "c", "d", "", null);

    /// <summary>Codes of a small set, so that many occur twice, in the wrong place, or not at all.</summary>
    public static Gen<StrategicFramework> Any { get; } =
        from vision in FewIdentifiers
        from mission in FewIdentifiers
        from values in Records.List(FewIdentifiers.Select(identifier => new CoreValue { Identifier = identifier }))
        from goals in Records.List(
            from code in FewCodes
            from identifier in FewIdentifiers
            from objectives in Records.List(
                from code in FewCodes
                from identifier in FewIdentifiers
                select new Objective { Code = code, Identifier = identifier })
            select new Goal { Code = code, Identifier = identifier, Name = "", Objectives = objectives })
        select new StrategicFramework
        {
            Id = FrameworkId.Parse("plan"),
            Name = "Plan",
            Vision = vision is null ? null : new Vision { Identifier = vision },
            Mission = mission is null ? null : new Mission { Identifier = mission },
            Values = values,
            Goals = goals,
        };

    /// <summary>A plan in which nearly nothing stands where its number says.</summary>
    public static StrategicFramework Disordered { get; } = new()
    {
        Id = FrameworkId.Parse("disordered"),
        Name = "Plan",
        Goals = [Goal("2", "2.2", "2.1", "1.1", "x"), Goal("1", "1", "12", "2.1"), Goal("A", "A", "3.1", "3.1"), Goal(null), Goal("01", "1.1.1", "5.3"), Goal("6", "6.1", "6.3", "6.2"), Goal("5")],
    };

    public static IEnumerable<string> CodesOfDisordered =>
        Disordered.Goals.Select(goal => goal.Code).Concat(Disordered.GetObjectives().Select(objective => objective.Code)).OfType<ElementCode>().Select(code => code.ToString())
            .Concat(["3", "4", "7", "8", "1.2", "1.3", "2.3", "3.2", "6.4", "7.1", "x.1", "9.9"]).Distinct();

    public static Gen<string> Codes { get; } = FewCodes.Select(code => code?.ToString() ?? "9.9");

    public static Gen<string> Identifiers { get; } = FewIdentifiers.Select(identifier => identifier ?? "e");

    /// <summary>A plan of an id and a period, with as many goals, each with two objectives, numbered from 1.</summary>
    public static StrategicFramework Numbered(string id, int goals = 2, FrameworkPeriod? period = null) => new()
    {
        Id = FrameworkId.Parse(id),
        Name = $"Plan {id}",
        Period = period,
        Goals =
        [
            .. Enumerable.Range(1, goals).Select(g => new Goal
            {
                Code = ElementCode.Parse($"{g}"),
                Name = $"Goal {g} of {id}",
                Objectives = [.. Enumerable.Range(1, 2).Select(o => new Objective { Code = ElementCode.Parse($"{g}.{o}"), Description = $"Objective {g}.{o} of {id}" })],
            }),
        ],
    };

    private static Goal Goal(string? code, params string[] objectives) => new()
    {
        Code = code is null ? null : ElementCode.Parse(code),
        Name = "",
        Objectives = [.. objectives.Select(objective => new Objective { Code = ElementCode.Parse(objective) })],
    };
}
