using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

public sealed class RelatedTests
{
    private static readonly Gen<FrameworkCatalog> Catalogs =
        Gen.Choose(1, 4).SelectMany(count => ComparedPlans.Any.ArrayOf(count)).Select(plans => new FrameworkCatalog(plans.Select((plan, i) => plan with { Id = FrameworkId.Parse($"plan-{i}") })));

    [Fact]
    public void What_is_related_is_what_a_plain_look_at_every_element_of_the_others_finds() => Law.Holds(Catalogs, Gen.Choose(1, 50), (catalog, limit) =>
    {
        Dictionary<StrategyElement, Dictionary<string, double>> weights = WeightsOf([.. catalog.Frameworks.SelectMany(framework => framework.GetElements())]);
        foreach (StrategicFramework framework in catalog.Frameworks)
        {
            foreach (StrategyElement element in framework.GetElements())
            {
                (StrategyElement Element, double Score)[] expected =
                [
                    .. catalog.Frameworks.Where(other => other != framework).SelectMany(other => other.GetElements())
                        .Select(other => (other, Score: Similarity(weights[element], weights[other]))).Where(other => other.Score > 1e-9)
                        .OrderByDescending(other => Math.Round(other.Score, 9)).Take(limit),
                ];
                EquatableList<RelatedElement> related = catalog.Related(element, limit);
                Assert.Equal(expected.Select(other => Math.Round(other.Score, 9)), related.Select(other => Math.Round(other.Score, 9)));
                Assert.All(related, other => Assert.NotSame(framework, other.Framework));
                Assert.All(related, other => Assert.Contains(other.Framework.GetElements(), its => ReferenceEquals(its, other.Element)));
                Assert.All(related, other => Assert.Equal(Similarity(weights[element], weights[other.Element]), other.Score, 1e-9));
                Assert.All(related, other => Assert.Equal(Words(element).SequenceEqual(Words(other.Element)), other.Score == 1));
                Assert.Equal(related.Count, related.Select(other => other.Element).Distinct(ReferenceEqualityComparer.Instance).Count());
            }
        }
    });

    [Fact]
    public void Of_one_score_the_first_of_the_catalog_comes_first() => Law.Holds(Catalogs, catalog =>
    {
        StrategyElement[] all = [.. catalog.Frameworks.SelectMany(framework => framework.GetElements())];
        EquatableList<RelatedElement> related = catalog.Related(new Objective { Description = "police crime data" }, int.MaxValue);
        Assert.Equal(related.OrderByDescending(other => other.Score).ThenBy(other => Array.FindIndex(all, its => ReferenceEquals(its, other.Element))), related);
    });

    [Fact]
    public void The_nearest_to_objective_2_3_on_training_is_the_priority_on_capacity_building() => Assert.Equal(
        "3 Innovation, capacity building and research",
        InterpolFrameworks.Catalog.Related(ElementReference.Parse("interpol-2017-2020/2.3"), 1)[0].Element.ToString());

    [Fact]
    public void The_same_vision_in_the_other_framework_has_the_score_1()
    {
        RelatedElement related = InterpolFrameworks.Catalog.Related(InterpolFrameworks.Framework2017To2020.Vision!)[0];
        Assert.Equal("1.00 interpol-2014-2016: Connecting police for a safer world", related.ToString());
        Assert.Equal(1, related.Score);
        Assert.Same(InterpolFrameworks.Framework2014To2016, related.Framework);
    }

    [Fact]
    public void An_element_from_elsewhere_is_compared_with_those_of_all_frameworks()
    {
        var draft = new Objective { Description = "Provide secure infrastructure for quantum exchange" };
        EquatableList<RelatedElement> related = InterpolFrameworks.Catalog.Related(draft);
        Assert.Equal(10, related.Count);
        Assert.Equal("1.1", ((Objective)related[0].Element).Code.ToString());
        Assert.Equal(2, related.Select(other => other.Framework).Distinct().Count());
    }

    [Fact]
    public void Of_two_frameworks_that_hold_equal_elements_only_that_one_is_left_out_which_holds_the_very_one()
    {
        StrategicFramework copy = InterpolFrameworks.Framework2017To2020 with { Id = FrameworkId.Parse("copy"), Mission = InterpolFrameworks.Framework2017To2020.Mission! with { } };
        var catalog = new FrameworkCatalog([InterpolFrameworks.Framework2017To2020, copy]);
        Assert.Same(InterpolFrameworks.Framework2017To2020, catalog.Related(copy.Mission!)[0].Framework);
        Assert.Same(copy, catalog.Related(InterpolFrameworks.Framework2017To2020.Mission!)[0].Framework);
        Assert.Same(InterpolFrameworks.Framework2017To2020, catalog.Related(ElementReference.Parse("copy/1.1"))[0].Framework);
    }

    [Fact]
    public void The_framework_that_holds_an_equal_element_is_left_out() => Assert.All(InterpolFrameworks.Catalog.Frameworks.SelectMany(framework => framework.GetElements()), element =>
        Assert.Equal(InterpolFrameworks.Catalog.Related(element), InterpolFrameworks.Catalog.Related(element with { })));

    [Fact]
    public void Only_the_same_words_as_often_have_the_score_1()
    {
        var catalog = new FrameworkCatalog([TestFrameworks.CreateNumbered("a") with { Values = [new() { Name = "Data, data" }, new() { Name = "Data" }, new() { Name = "Data, police" }] }]);
        EquatableList<RelatedElement> related = catalog.Related(new CoreValue { Name = "data data!" });
        Assert.Equal(["Data, data", "Data", "Data, police"], related.Select(other => other.Element.ToString()));
        Assert.Equal(1, related[0].Score);
        Assert.True(related[1].Score is > 0.99 and < 1);
        Assert.InRange(related[2].Score, 0.1, 0.9);
    }

    [Fact]
    public void Without_words_nothing_is_related() => Assert.Empty(InterpolFrameworks.Catalog.Related(new Goal { Name = "—" }));

    [Fact]
    public void What_cannot_be_answered_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => InterpolFrameworks.Catalog.Related(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => InterpolFrameworks.Catalog.Related(new Vision(), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => InterpolFrameworks.Catalog.Related(ElementReference.Parse("interpol-2017-2020/2.3"), 0));
        Assert.Throws<UnknownElementException>(() => InterpolFrameworks.Catalog.Related(ElementReference.Parse("interpol-2017-2020/9")));
        Assert.Throws<UnknownFrameworkException>(() => InterpolFrameworks.Catalog.Related(ElementReference.Parse("nowhere/9")));
    }

    private static double Similarity(Dictionary<string, double> of, Dictionary<string, double> other)
    {
        double lengths = Math.Sqrt(of.Values.Sum(weight => weight * weight) * other.Values.Sum(weight => weight * weight));
        return lengths == 0 ? 0 : of.Sum(word => word.Value * other.GetValueOrDefault(word.Key)) / lengths;
    }

    private static Dictionary<StrategyElement, Dictionary<string, double>> WeightsOf(StrategyElement[] all)
    {
        Dictionary<string, int> elementsWith = all.SelectMany(element => Words(element).Distinct()).GroupBy(word => word).ToDictionary(words => words.Key, words => words.Count());
        return all.ToDictionary(
            element => element,
            element => Words(element).GroupBy(word => word).ToDictionary(words => words.Key, words => words.Count() * Math.Log(1 + ((double)all.Length / elementsWith[words.Key]))),
            (IEqualityComparer<StrategyElement>)ReferenceEqualityComparer.Instance);
    }

    /// <summary>Those of the name twice, in order. The plans are made of few words, of which one is a plural.</summary>
    private static string[] Words(StrategyElement element)
    {
        string? name = element switch { CoreValue value => value.Name, Goal goal => goal.Name, Objective objective => objective.Name, _ => null };
        return [.. $"{name} {name} {element.Description}".Replace("Crimes", "crime", StringComparison.Ordinal).Split([' ', '★'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
    }
}
