using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the search for elements that resemble an element.</summary>
[Properties(Arbitrary = [typeof(ComparisonArbitraries)])]
public sealed class RelatedTests
{
    [Property]
    public void FindRelated_matches_an_exhaustive_comparison(ComparedCatalog compared, ResultLimit limit)
    {
        FrameworkCatalog catalog = compared.Catalog;
        double minScore = limit.Value % 2 == 0 ? 1e-9 : 0.3000000001;
        Dictionary<StrategyElement, WeightedWords> words = GetWords(GetElements(catalog));
        foreach (StrategicFramework framework in catalog.Frameworks)
        {
            StrategyElement[] candidates =
            [
                .. catalog.Frameworks
                    .Where(candidate => candidate != framework)
                    .SelectMany(candidate => candidate.GetElements()),
            ];
            foreach (StrategyElement element in framework.GetElements())
            {
                double[] expectedScores =
                [
                    .. candidates.Select(candidate => words[element].GetSimilarity(words[candidate]))
                        .Where(score => score >= minScore)
                        .Select(score => Math.Round(score, 9))
                        .OrderDescending()
                        .Take(limit.Value),
                ];
                EquatableList<RelatedElement> related = catalog.FindRelated(element, limit.Value, minScore);
                Assert.Equal(expectedScores, related.Select(result => Math.Round(result.Score, 9)));
                Assert.Equal(
                    related.Count,
                    related.Select(result => result.Element).Distinct(ReferenceEqualityComparer.Instance).Count());
                Assert.All(related, result =>
                {
                    Assert.NotSame(framework, result.Framework);
                    Assert.Contains(
                        result.Framework.GetElements(), candidate => ReferenceEquals(candidate, result.Element));
                    Assert.Equal(words[element].GetSimilarity(words[result.Element]), result.Score, 1e-9);
                    Assert.Equal(words[element].HasSameWords(words[result.Element]), result.Score == 1);
                });
            }
        }
    }

    [Property]
    public void FindRelated_orders_equal_scores_by_catalog_position(ComparedCatalog compared)
    {
        StrategyElement[] elements = GetElements(compared.Catalog);

        EquatableList<RelatedElement> related =
            compared.Catalog.FindRelated(new Objective { Description = "police crime data" }, int.MaxValue);

        Assert.Equal(
            related
                .OrderByDescending(result => result.Score)
                .ThenBy(result => Array.FindIndex(elements, element => ReferenceEquals(element, result.Element))),
            related);
    }

    [Fact]
    public void FindRelated_returns_the_priority_on_capacity_building_for_objective_2_3() => Assert.Equal(
        "3 Innovation, capacity building and research",
        InterpolFrameworks.Catalog.FindRelated(
            ElementReference.Parse("interpol-2017-2020/2.3"),
            1)[0].Element.ToString());

    [Fact]
    public void FindRelated_returns_the_score_1_for_the_same_vision()
    {
        RelatedElement related =
            InterpolFrameworks.Catalog.FindRelated(InterpolFrameworks.Framework2017To2020.Vision!)[0];
        Assert.Equal("1.00 interpol-2014-2016: Connecting police for a safer world", related.ToString());
        Assert.Equal(1, related.Score);
        Assert.Same(InterpolFrameworks.Framework2014To2016, related.Framework);
    }

    [Fact]
    public void FindRelated_returns_elements_of_all_frameworks_for_a_new_element()
    {
        var draft = new Objective { Description = "Provide secure infrastructure for quantum exchange" };
        EquatableList<RelatedElement> related = InterpolFrameworks.Catalog.FindRelated(draft);
        Assert.InRange(related.Count, 3, 10);
        Assert.Equal("1.1", ((Objective)related[0].Element).Code.ToString());
        Assert.Equal(2, related.Select(result => result.Framework).Distinct().Count());
    }

    [Fact]
    public void FindRelated_excludes_the_framework_with_the_same_object_before_equal_ones()
    {
        StrategicFramework original = InterpolFrameworks.Framework2017To2020;
        StrategicFramework copy = original with
        {
            Id = FrameworkId.Parse("copy"),
            Mission = original.Mission! with { },
        };
        var catalog = new FrameworkCatalog([original, copy]);
        Assert.Same(original, catalog.FindRelated(copy.Mission!)[0].Framework);
        Assert.Same(copy, catalog.FindRelated(original.Mission!)[0].Framework);
        Assert.Same(original, catalog.FindRelated(ElementReference.Parse("copy/1.1"))[0].Framework);
    }

    [Fact]
    public void FindRelated_excludes_the_framework_with_an_equal_element() => Assert.All(
        GetElements(InterpolFrameworks.Catalog),
        element => Assert.Equal(
            InterpolFrameworks.Catalog.FindRelated(element), InterpolFrameworks.Catalog.FindRelated(element with { })));

    [Fact]
    public void FindRelated_returns_the_score_1_only_for_the_same_number_of_each_word()
    {
        StrategicFramework framework = TestFrameworks.CreateNumbered("a") with
        {
            Values = [new() { Name = "Data, data" }, new() { Name = "Data" }, new() { Name = "Data, police" }],
        };
        EquatableList<RelatedElement> related =
            new FrameworkCatalog([framework]).FindRelated(new CoreValue { Name = "data data!" });
        Assert.Equal(["Data, data", "Data", "Data, police"], related.Select(result => result.Element.ToString()));
        Assert.Equal(1, related[0].Score);
        Assert.True(related[1].Score is > 0.99 and < 1);
        Assert.InRange(related[2].Score, 0.1, 0.9);
    }

    [Fact]
    public void D7_FindRelated_returns_scores_of_at_least_a_tenth_by_default()
    {
        FrameworkCatalog catalog = InterpolFrameworks.Catalog;
        foreach (StrategyElement element in GetElements(catalog))
        {
            EquatableList<RelatedElement> all = catalog.FindRelated(element, int.MaxValue, double.Epsilon);
            Assert.Equal(
                all.Where(related => related.Score >= 0.1), catalog.FindRelated(element, int.MaxValue));
            Assert.Equal(
                all.Where(related => related.Score >= 0.25), catalog.FindRelated(element, int.MaxValue, 0.25));
        }
    }

    [Fact]
    public void FindRelated_returns_no_elements_for_an_element_without_words() =>
        Assert.Empty(InterpolFrameworks.Catalog.FindRelated(new Goal { Name = "—" }));

    [Fact]
    public void FindRelated_throws_for_invalid_arguments()
    {
        FrameworkCatalog catalog = InterpolFrameworks.Catalog;
        var reference = ElementReference.Parse("interpol-2017-2020/2.3");
        var unknownElement = ElementReference.Parse("interpol-2017-2020/9");
        var unknownFramework = ElementReference.Parse("nowhere/9");
        Assert.Throws<ArgumentNullException>(() => catalog.FindRelated(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => catalog.FindRelated(new Vision(), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => catalog.FindRelated(reference, 0));
        foreach (double minScore in new[] { 0, -0.1, 1.01, double.NaN })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => catalog.FindRelated(reference, 1, minScore));
            Assert.StartsWith(
                "minScore must be greater than 0 and at most 1.",
                Assert.Throws<ArgumentOutOfRangeException>(
                    () => catalog.FindRelated(new Vision(), 1, minScore)).Message,
                StringComparison.Ordinal);
        }

        Assert.Throws<UnknownElementException>(() => catalog.FindRelated(unknownElement));
        Assert.Throws<UnknownFrameworkException>(() => catalog.FindRelated(unknownFramework));
    }

    private static StrategyElement[] GetElements(FrameworkCatalog catalog) =>
        [.. catalog.Frameworks.SelectMany(framework => framework.GetElements())];

    /// <summary>Returns the words of each element, with weights that depend on all elements.</summary>
    private static Dictionary<StrategyElement, WeightedWords> GetWords(StrategyElement[] elements)
    {
        string[][] words = [.. elements.Select(GetWords)];
        Dictionary<string, int> elementCounts = words
            .SelectMany(each => each.Distinct())
            .GroupBy(word => word)
            .ToDictionary(each => each.Key, each => each.Count());
        return elements.Zip(words).ToDictionary(
            pair => pair.First,
            pair => new WeightedWords(
                pair.Second, word => Math.Log(1 + ((double)elements.Length / elementCounts[word]))),
            (IEqualityComparer<StrategyElement>)ReferenceEqualityComparer.Instance);
    }

    /// <summary>Returns the stems of the words, sorted. Words of the name count twice.</summary>
    private static string[] GetWords(StrategyElement element)
    {
        string? name = element.GetName();
        return
        [
            .. OracleToken.Tokenize($"{name} {name} {element.Description}")
                .Select(token => token.Key)
                .Order(StringComparer.Ordinal),
        ];
    }

    private sealed class WeightedWords(string[] words, Func<string, double> getWeight)
    {
        private readonly string[] _words = words;

        private readonly Dictionary<string, double> _weights = words
            .GroupBy(word => word)
            .ToDictionary(each => each.Key, each => each.Count() * getWeight(each.Key));

        private double? _length;

        private double Length => _length ??= Math.Sqrt(_weights.Values.Sum(weight => weight * weight));

        /// <summary>Returns the cosine of the weights.</summary>
        public double GetSimilarity(WeightedWords other) => Length * other.Length == 0
            ? 0
            : _weights.Sum(word => word.Value * other._weights.GetValueOrDefault(word.Key))
                / (Length * other.Length);

        public bool HasSameWords(WeightedWords other) => _words.AsSpan().SequenceEqual(other._words);
    }
}
