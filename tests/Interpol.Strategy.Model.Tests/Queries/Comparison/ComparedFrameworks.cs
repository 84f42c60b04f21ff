using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Generates frameworks to compare. They use few words, codes and identifiers, so that many elements are equal, similar
/// or ambiguous.
/// </summary>
internal static class ComparedFrameworks
{
    private static readonly Gen<string?> Strings = Gen.Frequency(
        (1, Gen.Elements<string?>(null, "", "★")),
        (8, Gen.Elements(
            "police", "crime", "data", "border", "training", "secure", "global", "and", "Crimes", "the")
            .ArrayOf(5)
            .Select(words => (string?)string.Join(' ', words))));

    private static readonly Gen<string?> RareStrings =
        Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Strings));

    private static readonly Gen<ElementCode?> Codes = Gen.Elements("1", "2", "1.1", "1.2", "2.1", "")
        .Select(text => ElementCode.TryParse(text, out ElementCode code) ? code : (ElementCode?)null);

    private static readonly Gen<string?> Identifiers = Gen.Frequency(
        (2, Gen.Constant<string?>(null)),
        (1, Gen.Elements<string?>("a", "b", "c", "plan-1", "plan-1.1", "")));

    private static readonly Gen<CoreValue> Values =
        from identifier in Identifiers
        from name in Strings
        from description in Strings
        select new CoreValue { Identifier = identifier, Name = name, Description = description };

    private static readonly Gen<Objective> Objectives =
        from identifier in Identifiers
        from code in Codes
        from name in RareStrings
        from description in Strings
        select new Objective { Identifier = identifier, Code = code, Name = name, Description = description };

    private static readonly Gen<Goal> Goals =
        from identifier in Identifiers
        from code in Codes
        from name in Strings
        from description in RareStrings
        from objectives in RecordGenerators.List(Objectives)
        select new Goal
        {
            Identifier = identifier,
            Code = code,
            Name = name ?? "",
            Description = description,
            Objectives = objectives,
        };

    public static Gen<StrategicFramework> Frameworks { get; } =
        from id in Gen.Elements("plan-a", "plan-b")
        from vision in Strings
        from mission in Strings
        from values in RecordGenerators.List(Values)
        from goals in RecordGenerators.List(Goals)
        select new StrategicFramework
        {
            Id = FrameworkId.Parse(id),
            Name = "Plan",
            Vision = vision is null ? null : new Vision { Description = vision },
            Mission = mission is null ? null : new Mission { Description = mission },
            Values = values,
            Goals = goals,
        };

    /// <summary>Gets pairs with little and with much in common, including frameworks with every property.</summary>
    public static Gen<ComparedPair> Pairs { get; } = Gen.OneOf(
        Frameworks.Two().Select(pair => new ComparedPair(pair.Item1, pair.Item2)),
        Frameworks.Zip(Seeds()).Select(pair => new ComparedPair(pair.Item1, Shuffle(pair.Item1, pair.Item2))),
        Frameworks.Zip(Seeds()).Select(pair => new ComparedPair(pair.Item1, Edit(pair.Item1, new(pair.Item2)))),
        Frameworks.Two().Select(pair => new ComparedPair(pair.Item1, Extend(pair.Item1, pair.Item2))),
        Frameworks.Select(framework => new ComparedPair(framework, Renumber(framework))),
        RecordGenerators.StrategicFrameworks.Two().Select(pair => new ComparedPair(pair.Item1, pair.Item2)));

    public static Gen<ComparisonOptions> Options { get; } =
        from relation in Gen.Elements(Enum.GetValues<FrameworkRelation>())
        from matchThreshold in Gen.Elements(0.5, 0.5, 0.05, 0.9, 1)
        from relatedThreshold in Gen.Elements(0.16, 0.16, 0.01, 0.6, 1)
        select new ComparisonOptions
        {
            Relation = relation,
            MatchThreshold = matchThreshold,
            RelatedThreshold = relatedThreshold,
        };

    /// <summary>Returns the same framework with another order of core values, goals and objectives.</summary>
    public static StrategicFramework Shuffle(StrategicFramework framework, int seed)
    {
        var random = new Random(seed);
        return framework with
        {
            Values = Shuffle(framework.Values, random),
            Goals =
            [
                .. Shuffle(framework.Goals, random).Select(
                    goal => goal with { Objectives = Shuffle(goal.Objectives, random) }),
            ],
        };
    }

    private static Gen<int> Seeds() => Gen.Choose(0, int.MaxValue);

    private static EquatableList<T> Shuffle<T>(EquatableList<T> list, Random random)
        where T : notnull
    {
        T[] items = [.. list];
        random.Shuffle(items);
        return [.. items];
    }

    /// <summary>Returns a framework with the goals of both, and with the core values of the second.</summary>
    private static StrategicFramework Extend(StrategicFramework first, StrategicFramework second) =>
        first with { Goals = [.. first.Goals, .. second.Goals], Values = second.Values };

    /// <summary>Returns the same framework with other codes of the objectives.</summary>
    private static StrategicFramework Renumber(StrategicFramework framework) => framework with
    {
        Goals =
        [
            .. framework.Goals.Select(goal => goal with
            {
                Objectives =
                [
                    .. goal.Objectives.Select(
                        (objective, i) => objective with { Code = ElementCode.Parse($"1.{i + 1}") }),
                ],
            }),
        ],
    };

    /// <summary>Removes, extends, splits and merges objectives, and moves them to other goals.</summary>
    private static StrategicFramework Edit(StrategicFramework framework, Random random)
    {
        Goal[] goals = [.. framework.Goals.Select(goal => goal with { Objectives = [] })];
        string? previous = null;
        foreach (Objective objective in framework.GetObjectives())
        {
            string[] words = (objective.Description ?? "").Split(' ');
            int middle = words.Length / 2;
            string[] descriptions = random.Next(6) switch
            {
                0 => [],
                1 => [$"{objective.Description} new"],
                2 => [string.Join(' ', words[..middle]), string.Join(' ', words[middle..])],
                3 => [$"{previous} {previous = objective.Description}"],
                _ => [previous = objective.Description ?? ""],
            };
            ref Goal goal = ref goals[random.Next(goals.Length)];
            IEnumerable<Objective> edited = descriptions.Select(text => objective with { Description = text });
            goal = goal with { Objectives = [.. goal.Objectives, .. edited] };
        }

        return framework with { Goals = [.. goals] };
    }
}
