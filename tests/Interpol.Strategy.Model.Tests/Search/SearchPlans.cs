using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Plans to search. Those of laws are of few words, so that many queries match, and so are the queries: scripts, cases and signs of all sorts among them.</summary>
internal static class SearchPlans
{
    private static readonly Gen<string> Word = Gen.Frequency(
        (6, Gen.Elements("crime", "crimes", "Crime’s", "police", "policing", "policy", "Policies", "cyber", "cybercrime", "the", "of")),
        (3, Gen.Elements("résumé", "RESUME", "re\u0301sume\u0301", "Organización", "organizational's", "Straße", "STRASSE", "İstanbul", "ıstanbul", "ﬁne", "ｆｉｎｅ", "ΌΔΟΣ", "οδός")),
        (3, Gen.Elements("国际刑警", "刑警", "警", "刑", "警察INTERPOL", "полиция", "Ёлка", "елка", "مُحَمَّد", "محمد", "أحمد", "กำลัง", "カタカナ", "한국어")),
        (2, Gen.Elements("4.2", "4", "2", "24/7", "state-of-the-art", "l'organisation", "organisation", "don't", "dont", "O’Brien", "U.S.", "theses", "thesis", "analyses", "news", "women", "boxes")),
        (1, Gen.Elements("😀", "𝒜", "\ud800", "x\udc00", "inf\u00adorm", "\u200d", "ـ", "'", "’s", "_", "\u0301", "", "𠀀𠀁")));

    private static readonly Gen<string> Between = Gen.Frequency((8, Gen.Constant(" ")), (2, Gen.Elements("", "-", ", ", "\n\n", ".", "’", "\"", "*", "\t", "\u200b", "/", "&")));

    private static readonly Gen<string> Text = Joined(Word, Between, 6);

    private static readonly Gen<string?> OptionalText = Gen.Frequency((1, Gen.Constant<string?>(null)), (1, Texts.Arbitrary.Select(text => (string?)text)), (8, Text.Select(text => (string?)text)));

    private static readonly Gen<ElementCode?> Code = Gen.Elements("1", "2", "A", null).Select(code => code is null ? (ElementCode?)null : ElementCode.Parse(code));

    private static readonly Gen<FrameworkPeriod?> Period = Gen.Elements("2014-2016", "2017-2020", "../2016-01-01", "2016-06-01/..", "../..", "2020-01-01/2019-01-01", null)
        .Select(period => period is null ? (FrameworkPeriod?)null : FrameworkPeriod.Parse(period));

    private static readonly Gen<Goal> Goals =
        from code in Code
        from name in Text
        from description in OptionalText
        from objectives in Records.List(
            from name in OptionalText
            from description in OptionalText
            select new Objective { Name = name, Description = description })
        select new Goal { Code = code, Name = name, Description = description, Objectives = objectives };

    /// <summary>A framework of some id.</summary>
    public static Gen<StrategicFramework> Frameworks { get; } =
        from id in Primitives.FrameworkIds
        from period in Period
        from organizations in Records.List(
            from name in OptionalText
            from acronym in OptionalText
            select new Organization { Name = name, Acronym = acronym })
        from vision in OptionalText
        from mission in OptionalText
        from values in Records.List(OptionalText.Select(name => new CoreValue { Name = name }))
        from goals in Records.List(Goals)
        select new StrategicFramework
        {
            Id = id,
            Name = "Plan",
            Period = period,
            Organizations = organizations,
            Vision = vision is null ? null : new Vision { Description = vision },
            Mission = mission is null ? null : new Mission { Description = mission },
            Values = values,
            Goals = goals,
        };

    public static Gen<FrameworkCatalog> Catalogs { get; } = Frameworks.ListOf().Select(frameworks => new FrameworkCatalog(frameworks.DistinctBy(framework => framework.Id)));

    public static Gen<string> Queries { get; } = Gen.Frequency(
        (9, Joined(
            from sign in Gen.Frequency((12, Gen.Constant("")), (2, Gen.Elements("-", "\"", "“", "-\"", "*", "- ")))
            from word in Word
            from end in Gen.Frequency((12, Gen.Constant("")), (3, Gen.Elements("*", "\"", "”", "s", "'s")))
            select sign + word + end,
            Between,
            4)),
        (1, Texts.Arbitrary));

    public static Gen<SearchOptions> Options { get; } =
        from limit in Gen.Elements(1, 2, 10, 1_000, int.MaxValue)
        from kinds in Gen.Frequency((2, Gen.Constant(ElementKinds.All)), (1, Gen.Choose(0, 31).Select(kinds => (ElementKinds)kinds)))
        from ids in Gen.Frequency((3, Gen.Constant(default(EquatableList<FrameworkId>))), (1, Records.List(Primitives.FrameworkIds)))
        from goal in Gen.Frequency((3, Gen.Constant<ElementCode?>(null)), (1, Code))
        from period in Gen.Frequency((3, Gen.Constant<FrameworkPeriod?>(null)), (1, Period))
        from organization in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Word.Select(word => (string?)word)))
        select new SearchOptions { Limit = limit, Kinds = kinds, Frameworks = ids, Goal = goal, Period = period, Organization = organization };

    /// <summary>A plan of one goal without a name, and an objective for each statement.</summary>
    public static StrategicFramework Of(params string[] statements) => new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "Plan",
        Goals = [new() { Name = "", Objectives = [.. statements.Select(statement => new Objective { Description = statement })] }],
    };

    public static IEnumerable<string?> StatementsOf(IEnumerable<SearchHit> hits) => hits.Select(hit => hit.Element.Description);

    private static Gen<string> Joined(Gen<string> words, Gen<string> between, int most) =>
        Gen.Choose(0, most).SelectMany(count => words.Zip(between).ArrayOf(count)).Select(pairs => string.Concat(pairs.Select(pair => pair.Item1 + pair.Item2)));
}
