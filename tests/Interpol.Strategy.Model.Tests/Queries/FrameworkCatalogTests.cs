using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class FrameworkCatalogTests
{
    [Property]
    public void GetFramework_finds_exactly_the_frameworks_of_the_catalog(StrategicFramework[] frameworks)
    {
        var catalog = new FrameworkCatalog(frameworks);
        Assert.Equal(frameworks, catalog.Frameworks);
        for (int number = 0; number <= 31; number++)
        {
            string id = $"plan-{number}";
            StrategicFramework? expected = frameworks.SingleOrDefault(framework => framework.Id.ToString() == id);
            Assert.Equal(expected is not null, catalog.TryGetFramework(id, out StrategicFramework? found));
            Assert.Same(expected, found);
            Assert.Equal(expected is not null, catalog.TryGetFramework(FrameworkId.Parse(id), out found));
            Assert.Same(expected, found);
            if (expected is not null)
            {
                Assert.Same(expected, catalog.GetFramework(id));
                Assert.Same(expected, catalog.GetFramework(FrameworkId.Parse(id)));
            }
        }
    }

    [Property]
    public void Resolve_agrees_with_the_lookup_of_the_framework(StrategicFramework[] frameworks)
    {
        var catalog = new FrameworkCatalog(frameworks);
        foreach (StrategicFramework framework in frameworks)
        {
            foreach (string code in new[] { "1", "2", "1.1", "2.2", "3.1", "A" })
            {
                string text = $"{framework.Id}/{code}";
                var reference = ElementReference.Parse(text);
                bool expected = framework.TryGetElement(code, out StrategyElement? element);
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
    }

    [Fact]
    public void Resolve_finds_codes_that_do_not_match_their_position()
    {
        var catalog = new FrameworkCatalog(
            [TestFrameworks.CreateNumbered("first"), TestFrameworks.Disordered, TestFrameworks.CreateNumbered("last")]);
        Assert.All(TestFrameworks.DisorderedCodes, code =>
        {
            Assert.Equal(
                TestFrameworks.Disordered.TryGetElement(code, out StrategyElement? expected),
                catalog.TryResolve($"disordered/{code}", out StrategyElement? found));
            Assert.Same(expected, found);
        });
    }

    [Theory]
    [InlineData("interpol-2017-2020/4.2", "interpol-2017-2020-4.2")]
    [InlineData("interpol-2014-2016/5", "interpol-2014-2016-5")]
    public void Resolve_finds_elements_of_the_canonical_frameworks(string reference, string identifier) =>
        Assert.Equal(identifier, InterpolFrameworks.Catalog.Resolve(reference).Identifier);

    [Theory]
    [InlineData("2013-12-31")]
    [InlineData("2014-01-01", "interpol-2014-2016")]
    [InlineData("2016-12-31", "interpol-2014-2016")]
    [InlineData("2017-01-01", "interpol-2017-2020")]
    [InlineData("2018-05-01", "interpol-2017-2020")]
    [InlineData("2020-12-31", "interpol-2017-2020")]
    [InlineData("2021-01-01")]
    public void GetFrameworksInForce_includes_the_first_and_the_last_day(string date, params string[] ids) =>
        Assert.Equal(
            ids,
            InterpolFrameworks.Catalog.GetFrameworksInForce(
                DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
                .Select(framework => framework.Id.ToString()));

    [Property]
    public void GetFrameworksInForce_agrees_with_the_periods(FrameworkPeriod[] periods, DateOnly date)
    {
        StrategicFramework[] frameworks =
        [
            TestFrameworks.CreateNumbered("none"),
            .. periods.Select((period, i) => TestFrameworks.CreateNumbered($"plan-{i}", 1, period)),
        ];
        Assert.Equal(
            frameworks.Where(framework => framework.Period?.Contains(date) == true),
            new FrameworkCatalog(frameworks).GetFrameworksInForce(date));
    }

    [Fact]
    public void Constructor_throws_for_duplicate_ids() => Assert.Equal(
        "frameworks must have unique ids. The id 'interpol-2017-2020' is used by 'Strategic Framework 2017-2020' "
            + "and 'Another'. (Parameter 'frameworks')",
        Assert.Throws<ArgumentException>(() =>
            new FrameworkCatalog(
            [
                .. InterpolFrameworks.All,
                InterpolFrameworks.Framework2017To2020 with { Name = "Another" },
            ])).Message);

    [Fact]
    public void Constructor_throws_for_null()
    {
        Assert.Equal(
            "frameworks must not contain null. The item at index 1 is null. (Parameter 'frameworks')",
            Assert.Throws<ArgumentException>(() =>
                new FrameworkCatalog([TestFrameworks.CreateNumbered("a"), null!])).Message);
        Assert.Equal("frameworks", Assert.Throws<ArgumentNullException>(() => new FrameworkCatalog(null!)).ParamName);
    }

    [Property]
    public void Add_returns_a_new_catalog_and_preserves_the_old_one(StrategicFramework[] frameworks)
    {
        var catalog = new FrameworkCatalog(frameworks);
        StrategicFramework added = TestFrameworks.CreateNumbered("added");
        FrameworkCatalog larger = catalog.Add(added);
        Assert.Equal([.. frameworks, added], larger.Frameworks);
        Assert.Equal(frameworks, catalog.Frameworks);
        Assert.Same(added, larger.GetFramework("added"));
        Assert.False(catalog.TryGetFramework("added", out _));
        Assert.Equal(new FrameworkCatalog([.. frameworks, added]), larger);
        Assert.All(frameworks, framework => Assert.Same(framework, larger.GetFramework(framework.Id)));
    }

    [Property]
    public void Replace_returns_a_new_catalog_and_preserves_the_old_one(StrategicFramework[] frameworks)
    {
        var catalog = new FrameworkCatalog(frameworks);
        foreach (StrategicFramework framework in frameworks)
        {
            StrategicFramework other = framework with { Name = "Other" };
            FrameworkCatalog changed = catalog.Replace(other);
            Assert.Equal(frameworks.Select(item => item == framework ? other : item), changed.Frameworks);
            Assert.Same(other, changed.GetFramework(framework.Id));
            Assert.Same(framework, catalog.GetFramework(framework.Id));
        }
    }

    [Fact]
    public void Add_throws_for_known_ids_and_Replace_for_unknown_ids()
    {
        FrameworkCatalog catalog = InterpolFrameworks.Catalog;
        Assert.Equal(
            "framework must have an id that the catalog does not contain, but the id is 'interpol-2017-2020'. "
                + "Use Replace to replace a framework. (Parameter 'framework')",
            Assert.Throws<ArgumentException>(() => catalog.Add(InterpolFrameworks.Framework2017To2020)).Message);
        _ = Assert.Throws<ArgumentException>(() => catalog.Add(InterpolFrameworks.Framework2014To2016));
        Assert.Equal(
            "The catalog does not contain a framework with the id 'interpol-2021-2025'. "
                + "Did you mean 'interpol-2017-2020'? Available ids: 'interpol-2014-2016', 'interpol-2017-2020'.",
            Assert.Throws<UnknownFrameworkException>(() =>
                catalog.Replace(TestFrameworks.CreateNumbered("interpol-2021-2025"))).Message);
        Assert.Equal("framework", Assert.Throws<ArgumentNullException>(() => catalog.Add(null!)).ParamName);
        Assert.Equal("framework", Assert.Throws<ArgumentNullException>(() => catalog.Replace(null!)).ParamName);
    }

    [Fact]
    public void GetFramework_throws_with_the_nearest_and_all_ids()
    {
        UnknownFrameworkException e = Assert.Throws<UnknownFrameworkException>(() =>
            InterpolFrameworks.Catalog.GetFramework("Interpol-2017-2020"));
        Assert.Equal(
            "The catalog does not contain a framework with the id 'Interpol-2017-2020'. "
                + "Did you mean 'interpol-2017-2020'? Available ids: 'interpol-2014-2016', 'interpol-2017-2020'.",
            e.Message);
        Assert.Equal("Interpol-2017-2020", e.RequestedKey);
        Assert.Equal("interpol-2017-2020", e.Suggestion);
        _ = Assert.Throws<UnknownFrameworkException>(() =>
            InterpolFrameworks.Catalog.GetFramework(FrameworkId.Parse("a")));
        _ = Assert.Throws<UnknownFrameworkException>(() => InterpolFrameworks.Catalog.Resolve("a/4.2"));
        Assert.Equal(
            "The catalog does not contain a framework with the id ''. "
                + "An empty string is the id of a default FrameworkId. Available ids: 'interpol-2014-2016', "
                + "'interpol-2017-2020'.",
            Assert.Throws<UnknownFrameworkException>(() =>
                InterpolFrameworks.Catalog.GetFramework(default(FrameworkId))).Message);
        Assert.Equal(
            "id",
            Assert.Throws<ArgumentNullException>(() => InterpolFrameworks.Catalog.GetFramework(null!)).ParamName);
    }

    [Theory]
    [InlineData("INTERPOL-2107-2020")]
    [InlineData("Interpol-2017-202")]
    [InlineData("nITERPOL-2017-2020")]
    public void GetFramework_ignores_case_when_it_suggests_the_nearest_id(string id) => Assert.Equal(
        "interpol-2017-2020",
        Assert.Throws<UnknownFrameworkException>(() => InterpolFrameworks.Catalog.GetFramework(id)).Suggestion);

    [Fact]
    public void Resolve_throws_and_describes_valid_references()
    {
        Assert.StartsWith(
            "'4.2' is not a valid element reference. It does not contain a slash.",
            Assert.Throws<FormatException>(() => InterpolFrameworks.Catalog.Resolve("4.2")).Message,
            StringComparison.Ordinal);
        _ = Assert.Throws<FormatException>(() => InterpolFrameworks.Catalog.Resolve("interpol-2017-2020/"));
        Assert.Equal(
            "reference",
            Assert.Throws<ArgumentNullException>(() => InterpolFrameworks.Catalog.Resolve(null!)).ParamName);
        Assert.Equal(
            "query",
            Assert.Throws<ArgumentNullException>(() => InterpolFrameworks.Catalog.Search(null!).Hits).ParamName);
    }

    [Fact]
    public void TryGet_methods_return_false_for_null_and_default_keys()
    {
        FrameworkCatalog catalog = InterpolFrameworks.Catalog;
        Assert.False(catalog.TryGetFramework((string?)null, out _));
        Assert.False(catalog.TryGetFramework(default(FrameworkId), out _));
        Assert.False(catalog.TryResolve((string?)null, out _));
        Assert.False(catalog.TryResolve(default(ElementReference), out _));
        Assert.False(catalog.TryResolve("4.2", out _));
        Assert.False(new FrameworkCatalog([]).TryGetFramework("a", out _));
    }

    [Fact]
    public void Equals_compares_the_frameworks()
    {
        var catalog = new FrameworkCatalog([TestFrameworks.CreateNumbered("a"), TestFrameworks.CreateNumbered("b")]);
        var same = new FrameworkCatalog([TestFrameworks.CreateNumbered("a"), TestFrameworks.CreateNumbered("b")]);
        Assert.Equal(catalog, same);
        Assert.True(catalog == same);
        Assert.False(catalog != same);
        Assert.True(IsNull(null));
        Assert.False(IsNull(catalog));
        Assert.True(catalog.Equals((object)same));
        Assert.Equal(catalog.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(
            catalog,
            new FrameworkCatalog([TestFrameworks.CreateNumbered("b"), TestFrameworks.CreateNumbered("a")]));
        Assert.NotEqual(default, catalog);
        Assert.False(catalog.Equals(new object()));
        Assert.Equal("2 frameworks", catalog.ToString());
        Assert.Equal("1 framework", new FrameworkCatalog([TestFrameworks.CreateNumbered("a")]).ToString());
    }

    private static bool IsNull(FrameworkCatalog? catalog) => catalog == default(FrameworkCatalog);

    [Fact]
    public void TryGetFramework_is_safe_when_threads_first_use_a_catalog()
    {
        const int Threads = 8;
        StrategicFramework[] frameworks =
            [.. Enumerable.Range(0, 200).Select(number => TestFrameworks.CreateNumbered($"plan-{number}"))];
        var catalog = new FrameworkCatalog(frameworks);
        for (int round = 0; round < 25; round++)
        {
            // A new catalog has no index yet.
            FrameworkCatalog fresh = catalog.Add(TestFrameworks.CreateNumbered("added"));
            using var start = new Barrier(Threads);
            int found = 0;
            Thread[] threads = [.. Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
            {
                start.SignalAndWait();
                bool all = fresh.TryGetFramework("added", out _)
                    && frameworks.All(framework =>
                        fresh.TryGetFramework(framework.Id, out StrategicFramework? same)
                            && ReferenceEquals(framework, same));
                _ = Interlocked.Add(ref found, all ? 1 : 0);
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());
            Assert.Equal(Threads, found);
        }
    }

    internal static class Arbitraries
    {
        /// <summary>Frameworks with distinct ids from plan-0 to plan-30, and at most two goals.</summary>
        public static Arbitrary<StrategicFramework[]> DistinctFrameworks() => Arb.From(
            Gen.Choose(0, 30).ArrayOf().Select(numbers => numbers.Distinct()
                .Select(number => TestFrameworks.CreateNumbered($"plan-{number}", goals: number % 3)).ToArray()),
            ModelShrinker.ShrinkSequence);
    }
}
