using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides small frameworks with regular, irregular and duplicate codes.</summary>
internal static class TestFrameworks
{
    private static readonly Gen<ElementCode?> FewCodes =
        Gen.Elements("1", "2", "3", "1.1", "1.2", "2.1", "2.2", "3.1", "1.1.1", "A", "1.a", "Goal 1", "01", "")
            .Select(text => ElementCode.TryParse(text, out ElementCode code) ? code : (ElementCode?)null);

    private static readonly Gen<string?> FewIdentifiers = Gen.Elements("a", "b", "c", "d", "", null);

    /// <summary>Gets frameworks with few different codes, so that many are duplicate, misplaced or missing.</summary>
    public static Gen<StrategicFramework> PoorlyNumbered { get; } =
        from vision in FewIdentifiers
        from mission in FewIdentifiers
        from values in RecordGenerators.List(
            FewIdentifiers.Select(identifier => new CoreValue { Identifier = identifier }))
        from goals in RecordGenerators.List(
            from code in FewCodes
            from identifier in FewIdentifiers
            from objectives in RecordGenerators.List(
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

    /// <summary>Gets a framework in which hardly any code matches its position.</summary>
    public static StrategicFramework Disordered { get; } = new()
    {
        Id = FrameworkId.Parse("disordered"),
        Name = "Plan",
        Goals =
        [
            Goal("2", "2.2", "2.1", "1.1", "x"),
            Goal("1", "1", "12", "2.1"),
            Goal("A", "A", "3.1", "3.1"),
            Goal(null),
            Goal("01", "1.1.1", "5.3"),
            Goal("6", "6.1", "6.3", "6.2"),
            Goal("5"),
        ],
    };

    public static IEnumerable<string> DisorderedCodes =>
        Disordered.Goals.Select(goal => goal.Code)
            .Concat(Disordered.GetObjectives().Select(objective => objective.Code))
            .OfType<ElementCode>()
            .Select(code => code.ToString())
            .Concat(["3", "4", "7", "8", "1.2", "1.3", "2.3", "3.2", "6.4", "7.1", "x.1", "9.9"]).Distinct();

    /// <summary>Gets codes that <see cref="PoorlyNumbered"/> frameworks often contain.</summary>
    public static Gen<string> Codes { get; } = FewCodes.Select(code => code?.ToString() ?? "9.9");

    /// <summary>Gets identifiers that <see cref="PoorlyNumbered"/> frameworks often contain.</summary>
    public static Gen<string> Identifiers { get; } = FewIdentifiers.Select(identifier => identifier ?? "e");

    /// <summary>
    /// Returns a framework with the specified number of goals, each with two objectives, numbered from 1.
    /// </summary>
    public static StrategicFramework CreateNumbered(string id, int goals = 2, FrameworkPeriod? period = null) => new()
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
                Objectives =
                [
                    .. Enumerable.Range(1, 2).Select(o =>
                        new Objective
                        {
                            Code = ElementCode.Parse($"{g}.{o}"),
                            Description = $"Objective {g}.{o} of {id}",
                        }),
                ],
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

/// <summary>Provides <see cref="TestFrameworks.PoorlyNumbered"/> as the frameworks of properties.</summary>
internal static class PoorlyNumberedFrameworks
{
    public static Arbitrary<StrategicFramework> Frameworks() => ModelArbitraries.Create(TestFrameworks.PoorlyNumbered);
}
