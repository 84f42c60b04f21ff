using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Plans as comparison meets them: of few words, codes and identifiers, so that much is alike, nearly alike, and alike twice.</summary>
internal static class ComparedPlans
{
    private static readonly Gen<string?> FewTexts = Gen.Frequency(
        (1, Gen.Elements<string?>(null, "", "★")),
        (8, Gen.Elements("police", "crime", "data", "border", "training", "secure", "global", "and", "Crimes", "the").ArrayOf(5).Select(words => (string?)string.Join(' ', words))));

    private static readonly Gen<ElementCode?> FewCodes =
        Gen.Elements("1", "2", "1.1", "1.2", "2.1", "").Select(text => ElementCode.TryParse(text, out ElementCode code) ? code : (ElementCode?)null);

    private static readonly Gen<string?> FewIdentifiers = Gen.Frequency((2, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("a", "b", "c", "plan-1", "plan-1.1", "")));

    private static readonly Gen<CoreValue> Values =
        from identifier in FewIdentifiers
        from name in FewTexts
        from description in FewTexts
        select new CoreValue { Identifier = identifier, Name = name, Description = description };

    private static readonly Gen<Objective> Objectives =
        from identifier in FewIdentifiers
        from code in FewCodes
        from name in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, FewTexts))
        from description in FewTexts
        select new Objective { Identifier = identifier, Code = code, Name = name, Description = description };

    private static readonly Gen<Goal> Goals =
        from identifier in FewIdentifiers
        from code in FewCodes
        from name in FewTexts
        from description in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, FewTexts))
        from objectives in Records.List(Objectives)
        select new Goal { Identifier = identifier, Code = code, Name = name ?? "", Description = description, Objectives = objectives };

    public static Gen<StrategicFramework> Any { get; } =
        from id in Gen.Elements("plan-a", "plan-b")
        from vision in FewTexts
        from mission in FewTexts
        from values in Records.List(Values)
        from goals in Records.List(Goals)
        select new StrategicFramework
        {
            Id = FrameworkId.Parse(id),
            Name = "Plan",
            Vision = vision is null ? null : new Vision { Description = vision },
            Mission = mission is null ? null : new Mission { Description = mission },
            Values = values,
            Goals = goals,
        };

    /// <summary>Plans with little and with much in common, and some with everything that a record can hold.</summary>
    public static Gen<(StrategicFramework Earlier, StrategicFramework Later)> Pairs { get; } = Gen.OneOf(
        Any.Two().Select(pair => (pair.Item1, pair.Item2)),
        Any.SelectMany(plan => Shuffled(plan).Select(shuffled => (plan, shuffled))),
        Any.Zip(Gen.Choose(0, int.MaxValue)).Select(pair => (pair.Item1, Edited(pair.Item1, new(pair.Item2)))),
        Any.Two().Select(pair => (pair.Item1, pair.Item1 with { Goals = [.. pair.Item1.Goals, .. pair.Item2.Goals], Values = pair.Item2.Values })),
        Records.Frameworks.Two().Select(pair => (pair.Item1, pair.Item2)));

    public static Gen<ComparisonOptions> Options { get; } =
        from relation in Gen.Elements(Enum.GetValues<PlanRelation>())
        from sameAt in Gen.Elements(0.5, 0.5, 0.05, 0.9, 1)
        from relatedAt in Gen.Elements(0.16, 0.16, 0.01, 0.6, 1)
        select new ComparisonOptions { Relation = relation, SameAt = sameAt, RelatedAt = relatedAt };

    /// <summary>The same plan with its values, its goals and their objectives in another order.</summary>
    public static Gen<StrategicFramework> Shuffled(StrategicFramework plan) =>
        from values in Gen.Shuffle(plan.Values.ToArray())
        from goals in Gen.Shuffle(plan.Goals.ToArray())
        from seed in Gen.Choose(0, int.MaxValue)
        select plan with { Values = [.. values], Goals = [.. goals.Select((goal, i) => goal with { Objectives = [.. Shuffle(goal.Objectives, seed + i)] })] };

    /// <summary>The same plan with objectives left out, lengthened, halved, put together, and under another goal.</summary>
    private static StrategicFramework Edited(StrategicFramework plan, Random random)
    {
        Goal[] goals = [.. plan.Goals.Select(goal => goal with { Objectives = [] })];
        string? open = null;
        foreach (Objective objective in plan.GetObjectives())
        {
            string[] words = (objective.Description ?? "").Split(' ');
            string[] edited = random.Next(6) switch
            {
                0 => [],
                1 => [$"{objective.Description} new"],
                2 => [string.Join(' ', words[..(words.Length / 2)]), string.Join(' ', words[(words.Length / 2)..])],
                3 => [$"{open} {open = objective.Description}"],
                _ => [open = objective.Description ?? ""],
            };
            ref Goal goal = ref goals[random.Next(goals.Length)];
            goal = goal with { Objectives = [.. goal.Objectives, .. edited.Select(text => objective with { Description = text })] };
        }

        return plan with { Goals = [.. goals] };
    }

    private static Objective[] Shuffle(EquatableList<Objective> objectives, int seed)
    {
        Objective[] shuffled = [.. objectives];
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
