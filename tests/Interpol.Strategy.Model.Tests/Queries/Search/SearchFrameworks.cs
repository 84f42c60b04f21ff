using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Creates frameworks, catalogs and queries for tests of the search. The generated ones use few words, so that many
/// queries match. The words include several scripts, letter cases and special characters.
/// </summary>
internal static class SearchFrameworks
{
    private static readonly Gen<string> Words = Gen.Frequency(
        (6, Gen.Elements(
            "crime", "crimes", "Crime’s", "police", "policing", "policy", "Policies", "cyber", "cybercrime", "the",
            "of")),
        (3, Gen.Elements(
            "cyber-crime", "Cyber‑Crimes", "cyber crime", "crmie", "polise", "cybercirme", "POLICE", "CP", "NCB",
            "NCBs", "national central bureau", "N.C.B.", "NBC", "national bureau of crime", "WHO", "who", "R&D",
            "research and development", "AIDS", "aids", "aid", "IT", "it",
            "what is", "vision", "goals", "mission", "train", "training", "diverse", "diversity", "trafficpolice")),
        (3, Gen.Elements(
            "résumé", "RESUME", "re\u0301sume\u0301", "Organización", "organizational's", "Straße", "STRASSE",
            "İstanbul", "ıstanbul", "ﬁne", "ｆｉｎｅ", "ΌΔΟΣ", "οδός")),
        (3, Gen.Elements(
            "国际刑警", "刑警", "警", "刑", "警察INTERPOL", "полиция", "Ёлка", "елка", "مُحَمَّد", "محمد", "أحمد", "กำลัง",
            "カタカナ", "한국어")),
        (2, Gen.Elements(
            "4.2", "4", "2", "24/7", "state-of-the-art", "l'organisation", "organisation", "don't", "dont",
            "O’Brien", "U.S.", "theses", "thesis", "analyses", "news", "women", "boxes")),
        (1, Gen.Elements(
            "😀", "𝒜", "\ud800", "x\udc00", "inf\u00adorm", "\u200d", "ـ", "'", "’s", "_", "\u0301", "", "𠀀𠀁")));

    private static readonly Gen<char> Consonants = Gen.Elements('b', 'c', 'k', 'm', 't');

    private static readonly Gen<string> Separators = Gen.Frequency(
        (8, Gen.Constant(" ")),
        (2, Gen.Elements("", "-", ", ", "\n\n", ".", "’", "\"", "*", "\t", "\u200b", "/", "&")));

    private static readonly Gen<string> Strings = Join(Words, Separators, 6);

    private static readonly Gen<string?> OptionalStrings = Gen.Frequency(
        (1, Gen.Constant<string?>(null)),
        (1, StringGenerators.AnyUtf16.Select(text => (string?)text)),
        (8, Strings.Select(text => (string?)text)));

    private static readonly Gen<ElementCode?> Codes = Gen.Elements("1", "2", "A", null)
        .Select(code => code is null ? (ElementCode?)null : ElementCode.Parse(code));

    private static readonly Gen<FrameworkPeriod?> Periods = Gen
        .Elements(
            "2014-2016", "2017-2020", "../2016-01-01", "2016-06-01/..", "../..", "2020-01-01/2019-01-01", null)
        .Select(period => period is null ? (FrameworkPeriod?)null : FrameworkPeriod.Parse(period));

    private static readonly Gen<Goal> Goals =
        from code in Codes
        from name in Strings
        from description in OptionalStrings
        from objectives in RecordGenerators.List(
            from name in OptionalStrings
            from description in OptionalStrings
            select new Objective { Name = name, Description = description })
        select new Goal { Code = code, Name = name, Description = description, Objectives = objectives };

    public static Gen<StrategicFramework> Frameworks { get; } =
        from id in PrimitiveGenerators.FrameworkIds
        from period in Periods
        from language in Gen.Frequency((4, Gen.Constant<string?>(null)), (2, Gen.Elements<string?>("en-GB", "fr")))
        from organizations in RecordGenerators.List(
            from name in OptionalStrings
            from acronym in OptionalStrings
            select new Organization { Name = name, Acronym = acronym })
        from vision in OptionalStrings
        from mission in OptionalStrings
        from values in RecordGenerators.List(OptionalStrings.Select(name => new CoreValue { Name = name }))
        from goals in RecordGenerators.List(Goals)
        select new StrategicFramework
        {
            Id = id,
            Name = "Plan",
            Period = period,
            Language = language,
            Organizations = organizations,
            Vision = vision is null ? null : new Vision { Description = vision },
            Mission = mission is null ? null : new Mission { Description = mission },
            Values = values,
            Goals = goals,
        };

    public static Gen<FrameworkCatalog> Catalogs { get; } = Frameworks.ListOf()
        .Select(frameworks => new FrameworkCatalog(frameworks.DistinctBy(framework => framework.Id)));

    public static Gen<string> Queries { get; } = Gen.Frequency(
        (9, Join(
            from prefix in Gen.Frequency(
                (12, Gen.Constant("")), (2, Gen.Elements("-", "\"", "“", "-\"", "*", "- ", "–", "−\"")))
            from word in Words
            from suffix in Gen.Frequency((12, Gen.Constant("")), (3, Gen.Elements("*", "\"", "”", "s", "'s")))
            select prefix + word + suffix,
            Separators,
            4)),
        (1, StringGenerators.AnyUtf16));

    public static Gen<SearchOptions> Options { get; } =
        from limit in Gen.Elements(1, 2, 10, 1_000, int.MaxValue)
        from kinds in Gen.Frequency(
            (2, Gen.Constant(ElementKinds.All)), (1, Gen.Choose(0, 31).Select(kinds => (ElementKinds)kinds)))
        from ids in Gen.Frequency(
            (3, Gen.Constant(default(EquatableList<FrameworkId>))),
            (1, RecordGenerators.List(PrimitiveGenerators.FrameworkIds)))
        from goal in Gen.Frequency((3, Gen.Constant<ElementCode?>(null)), (1, Codes))
        from period in Gen.Frequency((3, Gen.Constant<FrameworkPeriod?>(null)), (1, Periods))
        from organization in Gen.Frequency(
            (3, Gen.Constant<string?>(null)), (1, Words.Select(word => (string?)word)))
        from stemming in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new SearchOptions
        {
            MaxResults = limit,
            Kinds = kinds,
            FrameworkIds = ids,
            GoalCode = goal,
            Period = period,
            Organization = organization,
            Stemming = stemming,
        };

    /// <summary>
    /// Gets variants of a word with up to three changed letters. They have no suffixes, because they have no vowels.
    /// </summary>
    public static Gen<SimilarWords> SimilarWords { get; } =
        from letters in Gen.Choose(3, 10).SelectMany(length => Consonants.ArrayOf(length))
        let variants = Gen.Choose(0, 3).SelectMany(count => Change(new string(letters), count)).ArrayOf(6)
        from queries in variants
        from texts in variants
        select new SimilarWords([.. queries], [.. texts]);

    /// <summary>Creates a framework with one goal without a name, and with an objective for each description.</summary>
    public static StrategicFramework Create(params string[] descriptions) => new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "Plan",
        Goals =
        [
            new()
            {
                Name = "",
                Objectives = [.. descriptions.Select(description => new Objective { Description = description })],
            },
        ],
    };

    public static IEnumerable<string?> GetDescriptions(IEnumerable<SearchHit> hits) =>
        hits.Select(hit => hit.Element.Description);

    /// <summary>Inserts, removes, replaces or transposes the specified number of letters.</summary>
    private static Gen<string> Change(string word, int count) => count == 0
        ? Gen.Constant(word)
        : from letter in Consonants
          from start in Gen.Choose(0, word.Length - 2)
          let rest = word[(start + 1)..]
          from changed in Gen.Elements(
              word.Insert(start, $"{letter}"),
              word[..start] + rest,
              word[..start] + letter + rest,
              word[..start] + rest[0] + word[start] + rest[1..])
          from result in Change(changed, changed.Length < 3 ? 0 : count - 1)
          select result;

    private static Gen<string> Join(Gen<string> words, Gen<string> separators, int maxCount) =>
        Gen.Choose(0, maxCount)
            .SelectMany(count => words.Zip(separators).ArrayOf(count))
            .Select(pairs => string.Concat(pairs.Select(pair => pair.Item1 + pair.Item2)));
}
