using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides the values of the properties of comparisons.</summary>
internal static class ComparisonArbitraries
{
    private static readonly Gen<string> LetterStrings = Gen.Choose(0, 8)
        .SelectMany(length => Gen.Elements("a", "b", "c", "A").ArrayOf(length))
        .Select(words => string.Join(' ', words));

    private static readonly Gen<string> Descriptions =
        Gen.Elements("police", "crime", "data", "border", "training", "secure")
            .ArrayOf(3)
            .Select(words => string.Join(' ', words));

    public static Arbitrary<ComparedPair> Pairs() => Arb.From(ComparedFrameworks.Pairs, Shrink);

    public static Arbitrary<ComparisonOptions> Options() => Arb.From(ComparedFrameworks.Options, Shrink);

    public static Arbitrary<ComparedCatalog> Catalogs() => Arb.From(
        Gen.Choose(1, 4)
            .SelectMany(count => ComparedFrameworks.Frameworks.ArrayOf(count))
            .Select(frameworks => frameworks.Select((framework, i) => framework with { Id = CreateId(i) }))
            .Select(frameworks => new ComparedCatalog(new(frameworks))),
        compared => ModelShrinker.Shrink(compared.Catalog).Select(catalog => new ComparedCatalog(catalog)));

    public static Arbitrary<ResultLimit> Limits() => Arb.From(
        Gen.Choose(1, 50).Select(limit => new ResultLimit(limit)),
        limit => limit.Value > 1 ? [new ResultLimit(1), new ResultLimit(limit.Value - 1)] : []);

    public static Arbitrary<DescriptionList> DescriptionLists() => Arb.From(
        Gen.Choose(0, 5)
            .SelectMany(count => Descriptions.ArrayOf(count))
            .Select(descriptions => new DescriptionList([.. descriptions])),
        descriptions => ModelShrinker
            .ShrinkList(descriptions.Items, item => ShrinkWords(item).Where(text => text.Length > 0))
            .Select(items => new DescriptionList(items)));

    public static Arbitrary<CommonWords> CommonWords() => Arb.From(
        Gen.Choose(2, 5)
            .SelectMany(count => Gen.Choose(1, 8).SelectMany(
                orders => Gen.Shuffle(Enumerable.Range(0, count).ToArray()).ArrayOf(orders)))
            .Select(orders => new CommonWords([.. orders.Select(order => new EquatableList<int>(order))])),
        words => ModelShrinker.ShrinkList(words.Orders, _ => [])
            .Where(orders => orders.Count > 0)
            .Select(orders => new CommonWords(orders)));

    public static Arbitrary<FewWords> FewWordStrings() => Arb.From(
        LetterStrings.Select(text => new FewWords(text)),
        text => ShrinkWords(text.Text).Select(fewer => new FewWords(fewer)));

    public static Arbitrary<ChangedText> ChangedTexts() => Arb.From(
        Gen.OneOf(StringGenerators.WellFormed, LetterStrings).Select(text => new ChangedText(text)),
        text => ModelShrinker.Shrink(text.Text).Select(shorter => new ChangedText(shorter)));

    private static FrameworkId CreateId(int number) => FrameworkId.Parse($"plan-{number}");

    /// <summary>Shrinks both frameworks in the same way if they are equal, and then each of them.</summary>
    private static IEnumerable<ComparedPair> Shrink(ComparedPair pair) =>
    [
        .. pair.Earlier == pair.Later
            ? ModelShrinker.Shrink(pair.Earlier).Select(framework => new ComparedPair(framework, framework with { }))
            : [],
        .. ModelShrinker.Shrink(pair.Earlier).Select(earlier => pair with { Earlier = earlier }),
        .. ModelShrinker.Shrink(pair.Later).Select(later => pair with { Later = later }),
    ];

    /// <summary>Returns the options with one of them at its default value.</summary>
    private static IEnumerable<ComparisonOptions> Shrink(ComparisonOptions options)
    {
        var defaults = new ComparisonOptions();
        ComparisonOptions[] simpler =
        [
            options with { Relation = defaults.Relation },
            options with { MatchThreshold = defaults.MatchThreshold },
            options with { RelatedThreshold = defaults.RelatedThreshold },
        ];
        return simpler.Where(candidate => candidate != options);
    }

    private static IEnumerable<string> ShrinkWords(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Select((_, i) => string.Join(' ', words.Where((_, position) => position != i)));
    }
}

/// <summary>Represents two frameworks that may have much in common.</summary>
public sealed record ComparedPair(StrategicFramework Earlier, StrategicFramework Later)
{
    public override string ToString() => $"{CounterExample.Format(Earlier)} -> {CounterExample.Format(Later)}";
}

/// <summary>Represents a catalog of frameworks that have much in common.</summary>
public sealed record ComparedCatalog(FrameworkCatalog Catalog)
{
    public override string ToString() => CounterExample.Format(Catalog);
}

/// <summary>Represents a maximum number of results from 1 to 50.</summary>
public sealed record ResultLimit(int Value);

/// <summary>Represents up to five descriptions of up to three words, separated by spaces.</summary>
public sealed record DescriptionList(EquatableList<string> Items)
{
    public override string ToString() => CounterExample.Format(Items);
}

/// <summary>
/// Represents two lists of the same number of texts. Each order pairs their texts and adds a common word to each pair.
/// All texts have the same number of words, and each word is in one pair. So the similarity of two texts is
/// proportional to the number of their common words.
/// </summary>
public sealed record CommonWords(EquatableList<EquatableList<int>> Orders)
{
    private const string Letters = "bcdfghjklm";

    public int TextCount => Orders[0].Count;

    /// <summary>Returns the number of common words, at least 1.</summary>
    public int GetCount(int earlier, int later) => 1 + Orders.Count(order => order[earlier] == later);

    public string GetEarlierText(int earlier) =>
        string.Join(' ', Enumerable.Range(0, TextCount).SelectMany(later => GetWords(earlier, later)));

    public string GetLaterText(int later) =>
        string.Join(' ', Enumerable.Range(0, TextCount).SelectMany(earlier => GetWords(earlier, later)));

    public override string ToString() => CounterExample.Format(Orders);

    private IEnumerable<string> GetWords(int earlier, int later) => Enumerable.Range(0, GetCount(earlier, later))
        .Select(number => $"{Letters[earlier]}{Letters[later]}{Letters[number]}");
}

/// <summary>Represents up to eight words of one letter, separated by spaces.</summary>
public sealed record FewWords(string Text)
{
    public override string ToString() => CounterExample.Format(Text);
}

/// <summary>Represents a string with or without words in common with others.</summary>
public sealed record ChangedText(string Text)
{
    public override string ToString() => CounterExample.Format(Text);
}
