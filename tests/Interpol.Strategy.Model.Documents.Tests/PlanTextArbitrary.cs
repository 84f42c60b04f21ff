using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Generates plans and styles.</summary>
public static class PlanTextArbitrary
{
    private static readonly string[] Verbs = ["Build", "Improve", "Reduce", "Extend", "Protect", "Modernize"];

    private static readonly string[] Things =
        ["berths", "cranes", "the northern quay", "shore power", "radar coverage", "tide gauges", "water quality",
            "pilot boats"];

    private static readonly string[] Ends =
        ["", "for every ship", "by 30% (of 2025)", "with the coast guard", "at low tide; and at night",
            "in 4.5 metres of water"];

    internal static Gen<string> Sentences { get; } =
        from verb in Gen.Elements(Verbs)
        from thing in Gen.Elements(Things)
        from end in Gen.Elements(Ends)
        select $"{verb} {thing} {end}".Trim();

    public static Arbitrary<PlanText> Plans()
    {
        Gen<(string, IReadOnlyList<string>)> goal =
            from objectives in Gen.Choose(1, 4).SelectMany(count => Distinct(Sentences, count))
            from name in Sentences
            select (name, objectives);
        return Gen.Choose(1, 4)
            .SelectMany(count => goal.ListOf(count))
            .Select(goals => new PlanText([.. goals.DistinctBy(goal => goal.Item1)]))
            .ToArbitrary();
    }

    public static Arbitrary<PlanStyle> Styles() => (
        from bullet in Gen.Elements("-", "*", "+", "•")
        from mark in Gen.Elements(".", ")")
        from heading in Gen.Choose(0, 2)
        from wraps in Gen.Elements(true, false)
        from loose in Gen.Elements(true, false)
        select new PlanStyle
        {
            Bullet = bullet,
            NumberMark = mark,
            UsesSetext = heading == 1,
            UsesBold = heading == 2,
            Wraps = wraps,
            IsLoose = loose,
        }).ToArbitrary();

    private static Gen<IReadOnlyList<string>> Distinct(Gen<string> sentence, int count) =>
        sentence.ListOf(count).Select(list => (IReadOnlyList<string>)[.. list.Distinct()]);
}
