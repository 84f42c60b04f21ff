using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

public sealed class FrameworkCatalogTests
{
    private static readonly Gen<StrategicFramework[]> DistinctPlans =
        Gen.Choose(0, 30).ArrayOf().Select(numbers => numbers.Distinct().Select(number => Plans.Numbered($"plan-{number}", goals: number % 3)).ToArray());

    [Fact]
    public void A_catalog_finds_each_of_its_frameworks_and_no_other() => Law.Holds(DistinctPlans, plans =>
    {
        var catalog = new FrameworkCatalog(plans);
        Assert.Equal(plans, catalog.Frameworks);
        for (int number = 0; number <= 31; number++)
        {
            string id = $"plan-{number}";
            StrategicFramework? expected = plans.SingleOrDefault(plan => plan.Id.ToString() == id);
            Assert.Equal(expected is not null, catalog.TryFind(id, out StrategicFramework? found));
            Assert.Same(expected, found);
            Assert.Equal(expected is not null, catalog.TryFind(FrameworkId.Parse(id), out found));
            Assert.Same(expected, found);
            if (expected is not null)
            {
                Assert.Same(expected, catalog.GetFramework(id));
                Assert.Same(expected, catalog.GetFramework(FrameworkId.Parse(id)));
            }
        }
    });

    [Fact]
    public void A_reference_resolves_to_what_the_frameworks_own_lookup_finds() => Law.Holds(DistinctPlans, plans =>
    {
        var catalog = new FrameworkCatalog(plans);
        foreach (StrategicFramework plan in plans)
        {
            foreach (string code in new[] { "1", "2", "1.1", "2.2", "3.1", "A" })
            {
                string text = $"{plan.Id}/{code}";
                var reference = ElementReference.Parse(text);
                bool expected = plan.TryGetElement(code, out StrategyElement? element);
                Assert.Equal(expected, catalog.TryResolve(text, out StrategyElement? found));
                Assert.Same(element, found);
                Assert.Equal(expected, catalog.TryResolve(reference, out found));
                Assert.Same(element, found);
                if (expected)
                {
                    Assert.Same(element, catalog.Resolve(text));
                    Assert.Same(element, catalog.Resolve(reference));
                }
                else
                {
                    _ = Assert.Throws<UnknownElementException>(() => catalog.Resolve(text));
                    _ = Assert.Throws<UnknownElementException>(() => catalog.Resolve(reference));
                }
            }
        }
    });

    [Fact]
    public void A_reference_resolves_to_what_stands_elsewhere_than_its_number_says()
    {
        var catalog = new FrameworkCatalog([Plans.Numbered("first"), Plans.Disordered, Plans.Numbered("last")]);
        Assert.All(Plans.CodesOfDisordered, code =>
        {
            Assert.Equal(Plans.Disordered.TryGetElement(code, out StrategyElement? expected), catalog.TryResolve($"disordered/{code}", out StrategyElement? found));
            Assert.Same(expected, found);
        });
    }

    [Theory]
    [InlineData("interpol-2017-2020/4.2", "interpol-2017-2020-4.2")]
    [InlineData("interpol-2014-2016/5", "interpol-2014-2016-5")]
    public void INTERPOLs_references_resolve(string reference, string identifier) => Assert.Equal(identifier, InterpolFrameworks.Catalog.Resolve(reference).Identifier);

    [Theory]
    [InlineData("2013-12-31")]
    [InlineData("2014-01-01", "interpol-2014-2016")]
    [InlineData("2016-12-31", "interpol-2014-2016")]
    [InlineData("2017-01-01", "interpol-2017-2020")]
    [InlineData("2018-05-01", "interpol-2017-2020")]
    [InlineData("2020-12-31", "interpol-2017-2020")]
    [InlineData("2021-01-01")]
    public void A_framework_is_in_force_from_its_first_day_to_its_last(string day, params string[] ids) => Assert.Equal(
        ids,
        InterpolFrameworks.Catalog.InForceOn(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Select(framework => framework.Id.ToString()));

    [Fact]
    public void What_is_in_force_is_what_has_a_period_that_holds_the_day() => Law.Holds(Primitives.FrameworkPeriods.ArrayOf(), Primitives.Days, (periods, day) =>
    {
        StrategicFramework[] plans = [Plans.Numbered("none"), .. periods.Select((period, i) => Plans.Numbered($"plan-{i}", 1, period))];
        Assert.Equal(plans.Where(plan => plan.Period?.Contains(day) == true), new FrameworkCatalog(plans).InForceOn(day));
    });

    [Fact]
    public void Two_frameworks_of_one_id_are_refused() => Assert.Equal(
        "Two frameworks have the id 'interpol-2017-2020': 'Strategic Framework 2017-2020' and 'Another'. In a catalog each id stands once. (Parameter 'frameworks')",
        Assert.Throws<ArgumentException>(() => new FrameworkCatalog([.. InterpolFrameworks.All, InterpolFrameworks.Framework2017To2020 with { Name = "Another" }])).Message);

    [Fact]
    public void A_framework_that_is_null_is_refused()
    {
        Assert.Equal(
            "A catalog holds no null; the frameworks given have it at position 1. (Parameter 'frameworks')",
            Assert.Throws<ArgumentException>(() => new FrameworkCatalog([Plans.Numbered("a"), null!])).Message);
        Assert.Equal("frameworks", Assert.Throws<ArgumentNullException>(() => new FrameworkCatalog(null!)).ParamName);
    }

    [Fact]
    public void Adding_gives_a_new_catalog_and_leaves_the_old_one() => Law.Holds(DistinctPlans, plans =>
    {
        var catalog = new FrameworkCatalog(plans);
        StrategicFramework added = Plans.Numbered("added");
        FrameworkCatalog larger = catalog.Add(added);
        Assert.Equal([.. plans, added], larger.Frameworks);
        Assert.Equal(plans, catalog.Frameworks);
        Assert.Same(added, larger.GetFramework("added"));
        Assert.False(catalog.TryFind("added", out _));
        Assert.Equal(new FrameworkCatalog([.. plans, added]), larger);
        Assert.All(plans, plan => Assert.Same(plan, larger.GetFramework(plan.Id)));
    });

    [Fact]
    public void Replacing_gives_a_new_catalog_and_leaves_the_old_one() => Law.Holds(DistinctPlans, plans =>
    {
        var catalog = new FrameworkCatalog(plans);
        foreach (StrategicFramework plan in plans)
        {
            StrategicFramework other = plan with { Name = "Other" };
            FrameworkCatalog changed = catalog.Replace(other);
            Assert.Equal(plans.Select(each => each == plan ? other : each), changed.Frameworks);
            Assert.Same(other, changed.GetFramework(plan.Id));
            Assert.Same(plan, catalog.GetFramework(plan.Id));
        }
    });

    [Fact]
    public void Adding_an_id_that_is_there_and_replacing_one_that_is_not_are_refused()
    {
        FrameworkCatalog catalog = InterpolFrameworks.Catalog;
        Assert.Equal(
            "The catalog already has a framework 'interpol-2017-2020'; Replace puts another in its place. (Parameter 'framework')",
            Assert.Throws<ArgumentException>(() => catalog.Add(InterpolFrameworks.Framework2017To2020)).Message);
        _ = Assert.Throws<ArgumentException>(() => catalog.Add(InterpolFrameworks.Framework2014To2016));
        Assert.Equal(
            "The catalog has no framework 'interpol-2021-2025'. Did you mean 'interpol-2017-2020'? Frameworks: interpol-2014-2016, interpol-2017-2020.",
            Assert.Throws<UnknownFrameworkException>(() => catalog.Replace(Plans.Numbered("interpol-2021-2025"))).Message);
        Assert.Equal("framework", Assert.Throws<ArgumentNullException>(() => catalog.Add(null!)).ParamName);
        Assert.Equal("framework", Assert.Throws<ArgumentNullException>(() => catalog.Replace(null!)).ParamName);
    }

    [Fact]
    public void An_unknown_framework_is_named_with_the_nearest_and_all_there_are()
    {
        UnknownFrameworkException e = Assert.Throws<UnknownFrameworkException>(() => InterpolFrameworks.Catalog.GetFramework("Interpol-2017-2020"));
        Assert.Equal("The catalog has no framework 'Interpol-2017-2020'. Did you mean 'interpol-2017-2020'? Frameworks: interpol-2014-2016, interpol-2017-2020.", e.Message);
        Assert.Equal("Interpol-2017-2020", e.Sought);
        Assert.Equal("interpol-2017-2020", e.Suggestion);
        _ = Assert.Throws<UnknownFrameworkException>(() => InterpolFrameworks.Catalog.GetFramework(FrameworkId.Parse("a")));
        _ = Assert.Throws<UnknownFrameworkException>(() => InterpolFrameworks.Catalog.Resolve("a/4.2"));
        Assert.Equal(
            "The catalog has no framework with an empty id, which is that of a default FrameworkId. Frameworks: interpol-2014-2016, interpol-2017-2020.",
            Assert.Throws<UnknownFrameworkException>(() => InterpolFrameworks.Catalog.GetFramework(default(FrameworkId))).Message);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => InterpolFrameworks.Catalog.GetFramework(null!)).ParamName);
    }

    [Fact]
    public void What_is_no_reference_is_refused_with_what_would_be_right()
    {
        Assert.StartsWith("'4.2' is no element reference: it has no slash.", Assert.Throws<FormatException>(() => InterpolFrameworks.Catalog.Resolve("4.2")).Message, StringComparison.Ordinal);
        _ = Assert.Throws<FormatException>(() => InterpolFrameworks.Catalog.Resolve("interpol-2017-2020/"));
        Assert.Equal("reference", Assert.Throws<ArgumentNullException>(() => InterpolFrameworks.Catalog.Resolve(null!)).ParamName);
        Assert.Equal("query", Assert.Throws<ArgumentNullException>(() => InterpolFrameworks.Catalog.Search(null!)).ParamName);
    }

    [Fact]
    public void To_try_with_nothing_finds_nothing()
    {
        FrameworkCatalog catalog = InterpolFrameworks.Catalog;
        Assert.False(catalog.TryFind((string?)null, out _));
        Assert.False(catalog.TryFind(default(FrameworkId), out _));
        Assert.False(catalog.TryResolve((string?)null, out _));
        Assert.False(catalog.TryResolve(default(ElementReference), out _));
        Assert.False(catalog.TryResolve("4.2", out _));
        Assert.False(new FrameworkCatalog([]).TryFind("a", out _));
    }

    [Fact]
    public void Catalogs_are_equal_when_their_frameworks_are()
    {
        var catalog = new FrameworkCatalog([Plans.Numbered("a"), Plans.Numbered("b")]);
        var same = new FrameworkCatalog([Plans.Numbered("a"), Plans.Numbered("b")]);
        Assert.Equal(catalog, same);
        Assert.True(catalog == same);
        Assert.False(catalog != same);
        Assert.True(IsNone(null));
        Assert.False(IsNone(catalog));
        Assert.True(catalog.Equals((object)same));
        Assert.Equal(catalog.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(catalog, new FrameworkCatalog([Plans.Numbered("b"), Plans.Numbered("a")]));
        Assert.NotEqual(default, catalog);
        Assert.False(catalog.Equals(new object()));
        Assert.Equal("2 frameworks", catalog.ToString());
        Assert.Equal("1 framework", new FrameworkCatalog([Plans.Numbered("a")]).ToString());
    }

    private static bool IsNone(FrameworkCatalog? catalog) => catalog == default(FrameworkCatalog);

    [Fact]
    public void Threads_that_use_a_catalog_first_and_at_once_find_the_same()
    {
        const int Threads = 8;
        StrategicFramework[] plans = [.. Enumerable.Range(0, 200).Select(number => Plans.Numbered($"plan-{number}"))];
        var catalog = new FrameworkCatalog(plans);
        for (int round = 0; round < 25; round++)
        {
            // Nobody has looked anything up in this one.
            FrameworkCatalog fresh = catalog.Add(Plans.Numbered("added"));
            using var start = new Barrier(Threads);
            int found = 0;
            Thread[] threads = [.. Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
            {
                start.SignalAndWait();
                bool all = fresh.TryFind("added", out _) && plans.All(plan => fresh.TryFind(plan.Id, out StrategicFramework? same) && ReferenceEquals(plan, same));
                _ = Interlocked.Add(ref found, all ? 1 : 0);
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());
            Assert.Equal(Threads, found);
        }
    }
}
