using Interpol.Strategy.Model.Tests.Benchmarks;

namespace Interpol.Strategy.Model.Tests;

public class SearchTests
{
    private static readonly SearchOptions Everything = new() { Limit = int.MaxValue };

    [Theory]
    [InlineData("crime", "CRIME")]
    [InlineData("organización", "Organizacion")]
    [InlineData("organizacion", "ORGANIZACIÓN")]
    [InlineData("resume", "résumé")]
    [InlineData("résumé", "re\u0301sume\u0301")]
    [InlineData("organizational's", "organizational")]
    [InlineData("organizational", "organizational’s")]
    [InlineData("organization’s", "Organization's")]
    [InlineData("don't", "don’t")]
    [InlineData("strasse", "Straße")]
    [InlineData("fine", "ﬁne")]
    [InlineData("FULL", "ｆｕｌｌ")]
    [InlineData("istanbul", "İstanbul")]
    [InlineData("ISTANBUL", "ıstanbul")]
    [InlineData("ΟΔΟΣ", "οδός")]
    [InlineData("елка", "Ёлка")]
    [InlineData("محمد", "مُحَمَّد")]
    [InlineData("احمد", "أحـــمد")]
    [InlineData("2017", "٢٠١٧")]
    [InlineData("organisation", "l’Organisation")]
    [InlineData("information", "infor\u00admation")]
    public void What_makes_no_other_word_makes_no_difference(string query, string text)
    {
        Assert.Single(Plan(text).Search(query));
        Assert.Single(Plan(query).Search(text));
    }

    [Theory]
    [InlineData("crime", "crimes")]
    [InlineData("policy", "policies")]
    [InlineData("process", "processes")]
    [InlineData("approach", "approaches")]
    [InlineData("box", "boxes")]
    [InlineData("tax", "taxes")]
    [InlineData("cache", "caches")]
    [InlineData("status", "statuses")]
    [InlineData("bus", "buses")]
    [InlineData("use", "uses")]
    [InlineData("cause", "causes")]
    [InlineData("thesis", "theses")]
    [InlineData("analysis", "analyses")]
    [InlineData("crisis", "crises")]
    [InlineData("diagnosis", "diagnoses")]
    [InlineData("movie", "movies")]
    [InlineData("tie", "ties")]
    [InlineData("shoe", "shoes")]
    [InlineData("hero", "heroes")]
    [InlineData("photo", "photos")]
    [InlineData("employee", "employees")]
    [InlineData("woman", "women")]
    [InlineData("man", "men")]
    [InlineData("child", "children")]
    [InlineData("NCB", "NCBs")]
    [InlineData("objective", "objectives")]
    [InlineData("response", "responses")]
    [InlineData("area", "areas")]
    [InlineData("database", "databases")]
    public void A_word_and_its_plural_find_each_other(string singular, string plural)
    {
        Assert.Single(Plan(plural).Search(singular));
        Assert.Single(Plan(singular).Search(plural));
    }

    [Theory]
    [InlineData("police", "policing")]
    [InlineData("police", "policy")]
    [InlineData("news", "new")]
    [InlineData("us", "use")]
    [InlineData("plan", "planes")]
    [InlineData("process", "proces")]
    [InlineData("innovation", "innovative")]
    [InlineData("2017", "20170")]
    [InlineData("4.2", "4")]
    public void Other_words_do_not(string one, string other)
    {
        Assert.Empty(Plan(other).Search(one));
        Assert.Empty(Plan(one).Search(other));
    }

    [Theory]
    [InlineData("cyber*", "cybercrime", true)]
    [InlineData("CYBER*", "Cyber", true)]
    [InlineData("thes*", "thesis", true)]
    [InlineData("policy*", "policies", true)]
    [InlineData("crimes*", "crimes", true)]
    [InlineData("crimes*", "crime", false)]
    [InlineData("organiza*", "Organización", true)]
    [InlineData("cyber", "cybercrime", false)]
    [InlineData("crime*", "cybercrime", false)]
    public void A_star_finds_by_prefix(string query, string text, bool finds) => Assert.Equal(finds ? 1 : 0, Plan(text).Search(query).Count);

    [Theory]
    [InlineData("\"secure infrastructure\"", "Provide a secure infrastructure", true)]
    [InlineData("“Secure Infrastructures”", "Provide a secure infrastructure", true)]
    [InlineData("\"secure infra*\"", "Provide a secure infrastructure", true)]
    [InlineData("\"secure infrastructure\"", "secure, infrastructure", true)]
    [InlineData("\"infrastructure secure\"", "secure infrastructure", false)]
    [InlineData("\"secure infrastructure\"", "secure the infrastructure", false)]
    [InlineData("state-of-the-art", "The state of the art", true)]
    [InlineData("state-of-the-art", "The art of the state", false)]
    [InlineData("U.S.", "the U.S. economy", true)]
    [InlineData("U.S.", "S and U", false)]
    [InlineData("R&D", "funding of R & D", true)]
    public void A_phrase_is_words_that_follow_one_another(string query, string text, bool finds) => Assert.Equal(finds ? 1 : 0, Plan(text).Search(query).Count);

    [Fact]
    public void A_phrase_stands_in_one_field() =>
        Assert.Empty(new StrategicFramework { Id = FrameworkId.Parse("a"), Name = "", Goals = [new() { Name = "secure", Description = "infrastructure" }] }.Search("\"secure infrastructure\""));

    [Theory]
    [InlineData("警察", "国际刑警组织与警察合作", "警察")]
    [InlineData("国际刑警", "国际刑警组织", "国际刑警")]
    [InlineData("刑", "国际刑警", "刑")]
    [InlineData("警", "国际刑警", "警")]
    [InlineData("полиции", "Содействие полиции", "полиции")]
    [InlineData("الشرطة", "التعاون مع الشُّرطة", "الشُّرطة")]
    [InlineData("경찰", "국제 경찰", "경찰")]
    [InlineData("तकनीक", "नई तकनीक", "तकनीक")]
    [InlineData("ตำรวจ", "องค์การตำรวจสากล", "ตำรวจ")]
    [InlineData("カタカナ", "ひらがなカタカナ", "カタカナ")]
    public void Other_scripts_are_found_where_they_stand(string query, string text, string range)
    {
        SearchMatch match = Assert.Single(Assert.Single(Plan(text).Search(query)).Matches);

        Assert.Equal(range, match.Text[Assert.Single(match.Ranges).ToRange()]);
    }

    [Fact]
    public void Characters_that_do_not_stand_together_are_no_match() => Assert.Empty(Plan("国际刑警").Search("国刑"));

    [Fact]
    public void Elements_with_all_words_come_first_however_rare_the_words_of_others_are()
    {
        StrategicFramework plan = Plan([.. Enumerable.Repeat("common", 30), "rare rare rare", "common words of which there are a great many in this very long text, and rare"]);

        EquatableList<SearchHit> hits = plan.Search("common rare");

        Assert.EndsWith("and rare", hits[0].Element.Description, StringComparison.Ordinal);
        Assert.Equal("rare rare rare", hits[1].Element.Description);
        Assert.Equal(10, hits.Count);
        Assert.True(hits[1].Score > hits[2].Score);
    }

    [Fact]
    public void A_hyphen_excludes()
    {
        StrategicFramework plan = Plan("police training", "police", "police in training", "cybercrime police");

        Assert.Equal(["police", "cybercrime police"], Texts(plan.Search("police -training")));
        Assert.Equal(["police", "cybercrime police", "police in training"], Texts(plan.Search("police -\"police training\"")));
        Assert.Equal(["police"], Texts(plan.Search("police -train* -cyber*")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-police")]
    [InlineData("-\"police\" -crime*")]
    [InlineData("- * \" ' . , 😀 \ud800")]
    [InlineData("police -police")]
    public void What_asks_for_nothing_finds_nothing(string query) => Assert.Empty(Plan("police").Search(query));

    [Theory]
    [InlineData("\"police")]
    [InlineData("police\"")]
    [InlineData("*police")]
    [InlineData("- police")]
    [InlineData("police - *")]
    [InlineData("(police)")]
    [InlineData("police AND crime OR NOT NEAR")]
    public void What_cannot_be_meant_is_searched_as_words(string query) => Assert.Single(Plan("police").Search(query));

    [Fact]
    public void A_query_is_never_null()
    {
        Assert.Throws<ArgumentNullException>("query", () => InterpolFrameworks.Catalog.Search(null!));
        Assert.Throws<ArgumentNullException>("query", () => InterpolFrameworks.Framework2017To2020.Search(null!));
        Assert.Throws<ArgumentNullException>("framework", () => FrameworkSearch.Search(null!, "police"));
    }

    [Fact]
    public void A_hit_tells_where_it_stands_and_what_matched()
    {
        SearchHit hit = InterpolFrameworks.Catalog.Search("organizational health")[0];

        Assert.Same(InterpolFrameworks.Framework2014To2016, hit.Framework);
        Assert.Same(InterpolFrameworks.Framework2014To2016.GetGoal("5"), hit.Element);
        Assert.Equal([SearchField.Name, SearchField.Description], hit.Matches.Select(match => match.Field));
        Assert.Equal("Name: Ensure [organizational] [health] and sustainability", hit.Matches[0].ToString());
        Assert.Equal(["organizational", "health"], hit.Matches[1].Ranges.Select(range => hit.Matches[1].Text[range.ToRange()]));
        Assert.Equal("interpol-2014-2016: 5 Ensure organizational health and sustainability", hit.ToString());
    }

    [Fact]
    public void A_word_in_the_name_counts_for_more() => Assert.Equal(
        ["police", "crime"],
        new StrategicFramework { Id = FrameworkId.Parse("a"), Name = "", Goals = [new() { Name = "crime", Description = "police" }, new() { Name = "police", Description = "crime" }, new() { Name = "a" }, new() { Name = "b" }, new() { Name = "c" }] }
            .Search("police").Select(hit => ((Goal)hit.Element).Name));

    [Fact]
    public void A_word_said_twice_counts_once() => Assert.Equal(InterpolFrameworks.Catalog.Search("crime"), InterpolFrameworks.Catalog.Search("crime Crimes crime"));

    [Fact]
    public void Filters_choose_among_the_hits_and_change_no_score()
    {
        FrameworkCatalog catalog = InterpolFrameworks.Catalog;
        SearchHit[] all = [.. catalog.Search("police crime innovation", Everything)];

        AssertChosen(all, new() { Kinds = ElementKinds.Mission | ElementKinds.Goal }, hit => hit.Element is Mission or Goal);
        AssertChosen(all, new() { Frameworks = [FrameworkId.Parse("interpol-2017-2020")] }, hit => hit.Framework.Id == FrameworkId.Parse("interpol-2017-2020"));
        AssertChosen(all, new() { Frameworks = [FrameworkId.Parse("unknown")] }, _ => false);
        AssertChosen(all, new() { Goal = ElementCode.Parse("3") }, hit => hit.Element is Goal { Code: { } code } && code == ElementCode.Parse("3") || hit.Element is Objective objective && objective.Code!.Value.Parent == ElementCode.Parse("3"));
        AssertChosen(all, new() { Period = FrameworkPeriod.Parse("2016") }, hit => hit.Framework == InterpolFrameworks.Framework2014To2016);
        AssertChosen(all, new() { Period = FrameworkPeriod.Parse("2016-12-31/2017-01-01") }, _ => true);
        AssertChosen(all, new() { Period = FrameworkPeriod.Parse("2021") }, _ => false);
        AssertChosen(all, new() { Organization = "Interpol" }, _ => true);
        AssertChosen(all, new() { Organization = "Europol" }, _ => false);
        AssertChosen(all, new() { Kinds = ElementKinds.None }, _ => false);

        void AssertChosen(SearchHit[] all, SearchOptions options, Func<SearchHit, bool> isChosen) =>
            Assert.Equal(all.Where(isChosen), catalog.Search("police crime innovation", options with { Limit = int.MaxValue }));
    }

    [Fact]
    public void Options_that_nobody_can_mean_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("Limit", () => new SearchOptions { Limit = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("Kinds", () => new SearchOptions { Kinds = (ElementKinds)32 });
        Assert.Throws<ArgumentException>("Goal", () => new SearchOptions { Goal = default(ElementCode) });
        Assert.Equal(10, new SearchOptions().Limit);
    }

    [Fact]
    public void Ten_hits_are_given_unless_others_are_asked_for()
    {
        StrategicFramework plan = Plan([.. Enumerable.Repeat("police", 25)]);

        Assert.Equal(10, plan.Search("police").Count);
        Assert.Equal(3, plan.Search("police", new() { Limit = 3 }).Count);
        Assert.Equal(25, plan.Search("police", Everything).Count);
    }

    [Fact]
    public void Elements_of_one_score_come_in_the_order_of_the_document()
    {
        StrategicFramework plan = Plan([.. Enumerable.Range(0, 50).Select(i => $"police {i}")]);

        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"police {i}"), Texts(plan.Search("police")));
    }

    [Fact]
    public void A_query_of_a_hundred_thousand_words_and_one_of_quotation_marks_are_answered()
    {
        Assert.NotEmpty(InterpolFrameworks.Catalog.Search(string.Join(' ', Enumerable.Repeat("police crime -x* \"a b\"", 25_000))));
        Assert.Empty(InterpolFrameworks.Catalog.Search(new string('"', 1_000_000)));
        Assert.Empty(InterpolFrameworks.Catalog.Search(new string('x', 1_000_000)));
        Assert.Empty(InterpolFrameworks.Catalog.Search(new string('\ud800', 1_000_000)));
        Assert.Empty(InterpolFrameworks.Catalog.Search(new string('警', 1_000_000)));
        Assert.NotEmpty(InterpolFrameworks.Catalog.Search(string.Join(' ', Enumerable.Range('a', 26).Select(c => $"{(char)c}*"))));
    }

    [Fact]
    public void Of_a_query_the_first_64_words_are_looked_at()
    {
        string others = string.Join(' ', Enumerable.Range(0, 63).Select(i => $"x{i}"));

        Assert.Single(Plan("police").Search(others + " police"));
        Assert.Empty(Plan("police").Search(others + " y police"));
    }

    [Fact]
    public void Words_longer_than_64_characters_are_equal_when_they_begin_alike()
    {
        string longest = new('a', 64);

        Assert.Equal(longest.Length + 6, Assert.Single(Plan(longest + "police").Search(longest + "s")).Matches[0].Ranges[0].Length);
    }

    [Fact]
    public void A_large_catalog_is_searched_as_if_every_text_were_looked_at()
    {
        FrameworkCatalog catalog = LargeCatalog();
        var oracle = new SearchOracle(catalog.Frameworks);
        Assert.InRange(catalog.BuildSearchIndex().Elements, 20_000, 30_000);

        foreach (string query in new[] { "w0", "w0 w1", "w3 w250", "w12*", "\"w0 w1\"", "w299 w298 w297", "w1* w0 -\"w0 w2\"", "w8 missing" })
        {
            SearchLaws.AssertAsExpected(oracle.Search(query, new()), catalog.Search(query), 10);
        }

        var chosen = new SearchOptions { Limit = 1_000, Goal = ElementCode.Parse("2"), Frameworks = [FrameworkId.Parse("plan-7"), FrameworkId.Parse("plan-600")] };
        SearchLaws.AssertAsExpected(oracle.Search("w0 w1", chosen), catalog.Search("w0 w1", chosen), chosen.Limit);
    }

    [Fact]
    public async Task Threads_that_search_first_at_the_same_time_get_the_same()
    {
        FrameworkCatalog catalog = LargeCatalog();
        EquatableList<SearchHit> expected = new FrameworkCatalog(catalog.Frameworks).Search("w1 w20");

        EquatableList<SearchHit>[] all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => catalog.Search("w1 w20"))));

        Assert.All(all, hits => Assert.Equal(expected, hits));
    }

    [Fact]
    public void An_index_is_built_on_first_use_or_when_asked_and_tells_its_size()
    {
        FrameworkCatalog asked = LargeCatalog();
        Assert.Null(asked.SearchIndexSize);
        SearchIndexSize size = asked.BuildSearchIndex();
        var used = new FrameworkCatalog(asked.Frameworks);
        _ = used.Search("w1");

        Assert.Equal(size, asked.SearchIndexSize);
        Assert.Equal(size, used.SearchIndexSize);
        Assert.Equal(asked.Frameworks.Sum(framework => framework.Elements().Count()), size.Elements);
        Assert.Equal(300, size.Words);
        Assert.InRange(size.Bytes, size.Elements * 20, size.Elements * 80);
        Assert.Equal(FormattableString.Invariant($"{size.Elements} elements, 300 words, {size.Bytes} bytes"), size.ToString());
        Assert.Null(asked.Add(Plan("police")).SearchIndexSize);
    }

    [Fact]
    public void Progress_only_grows_and_ends_with_one()
    {
        var progress = new Recorded();

        _ = LargeCatalog().BuildSearchIndex(progress);

        Assert.Equal(1, progress.Values[^1]);
        Assert.InRange(progress.Values.Count, 10, 100);
        Assert.Equal(progress.Values.Order(), progress.Values);
    }

    [Fact]
    public void A_build_that_is_cancelled_leaves_nothing_and_can_be_begun_again()
    {
        FrameworkCatalog catalog = LargeCatalog();
        using var cancellation = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => catalog.BuildSearchIndex(new Cancelling(cancellation), cancellation.Token));
        Assert.Null(catalog.SearchIndexSize);

        Assert.NotEmpty(catalog.Search("w1"));
    }

    [Fact]
    public void What_a_progress_throws_is_thrown_and_leaves_nothing()
    {
        FrameworkCatalog catalog = LargeCatalog();

        Assert.Throws<TimeZoneNotFoundException>(() => catalog.BuildSearchIndex(new Throwing()));
        Assert.Null(catalog.SearchIndexSize);
    }

    [Theory]
    [InlineData("crime")]
    [InlineData("police crime")]
    [InlineData("cybercrime missing police")]
    [InlineData("c* crimes*")]
    [InlineData("\"law enforcement\" -training")]
    public void A_search_allocates_nothing_but_its_hits(string query)
    {
        var noHits = new SearchOptions { Kinds = ElementKinds.None };
        Assert.NotEmpty(InterpolFrameworks.Catalog.Search(query));

        Assert.Equal(0, LeastAllocated.ByCall(() => InterpolFrameworks.Catalog.Search(query, noHits).IsEmpty ? null : query));
        Assert.Equal(0, LeastAllocated.ByCall(() => InterpolFrameworks.Framework2014To2016.Search(query, noHits).IsEmpty ? null : query));
    }

    [Fact]
    public void An_index_lives_no_longer_than_its_framework()
    {
        WeakReference framework = Searched();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(framework.IsAlive);

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static WeakReference Searched()
        {
            StrategicFramework plan = Plan("police");
            Assert.Single(plan.Search("police"));
            return new(plan);
        }
    }

    private static StrategicFramework Plan(params string[] statements) => new()
    {
        Id = FrameworkId.Parse("plan"),
        Name = "Plan",
        Goals = [new() { Name = "", Objectives = [.. statements.Select(statement => new Objective { Description = statement })] }],
    };

    private static IEnumerable<string?> Texts(IEnumerable<SearchHit> hits) => hits.Select(hit => hit.Element.Description);

    /// <summary>Enough for several threads to read, of 300 words, the first of which are much more frequent than the last.</summary>
    private static FrameworkCatalog LargeCatalog()
    {
        var random = new Random(7);
        return new(Enumerable.Range(0, 800).Select(f => new StrategicFramework
        {
            Id = FrameworkId.Parse($"plan-{f}"),
            Name = "Plan",
            Goals = [.. Enumerable.Range(1, 5).Select(g => new Goal
            {
                Code = ElementCode.Parse($"{g}"),
                Name = Statement(),
                Objectives = [.. Enumerable.Range(1, 5).Select(_ => new Objective { Description = Statement() })],
            })],
        }));

        string Statement() => string.Join(' ', Enumerable.Range(0, random.Next(3, 12)).Select(_ => $"w{(int)(300 * Math.Pow(random.NextDouble(), 3))}"));
    }

    private sealed class Recorded : IProgress<double>
    {
        public List<double> Values { get; } = [];

        public void Report(double value) => Values.Add(value);
    }

    private sealed class Cancelling(CancellationTokenSource source) : IProgress<double>
    {
        public void Report(double value) => source.Cancel();
    }

    private sealed class Throwing : IProgress<double>
    {
        public void Report(double value) => throw new TimeZoneNotFoundException();
    }
}
