using AngleSharp.Dom;
using Interpol.Strategy.Model.Tests;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests the page of a framework.</summary>
public sealed class FrameworkPageTests
{
    private static readonly StrategicFramework Harbour = new()
    {
        Id = FrameworkId.Parse("harbour-2026"),
        Name = "Harbour plan",
        Period = FrameworkPeriod.FromYears(2026, 2030),
    };

    [Property]
    public void Page_is_well_formed_and_contains_all_texts(StrategicFramework framework)
    {
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(framework));
        string text = PageAssert.GetText(page.Body!);
        IEnumerable<string?> texts = framework.GetElements()
            .SelectMany(element => new[] { element.GetName(), element.Description })
            .Concat([framework.Name, framework.Description]);
        Assert.All(texts.Where(part => !string.IsNullOrWhiteSpace(part)), part => Assert.All(
            part!.ReplaceLineEndings("\n").Split('\n'),
            line => Assert.Contains(PageAssert.Collapse(line), text, StringComparison.Ordinal)));
    }

    [Property]
    public void Id_of_the_first_element_with_a_code_is_the_code(StrategicFramework framework)
    {
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(framework));
        foreach (IGrouping<ElementCode, StrategyElement> elements in framework.GetElements()
            .Where(element => element.GetCode() is not null)
            .GroupBy(element => element.GetCode()!.Value))
        {
            string code = elements.Key.ToString();
            string id = string.Concat(
                PageAssert.Replace(code).Select(c => char.IsWhiteSpace(c) ? '-' : c));
            IElement element = Assert.IsAssignableFrom<IElement>(page.GetElementById(id));
            Assert.Contains(PageAssert.Collapse(code), PageAssert.GetText(element), StringComparison.Ordinal);
        }
    }

    [Property]
    public void Write_returns_the_same_page_for_equal_frameworks(Twins<StrategicFramework> frameworks)
    {
        string page = FrameworkHtml.Write(frameworks.First);
        Assert.Equal(page, FrameworkHtml.Write(frameworks.Second));
        Assert.DoesNotContain('\r', page);
        using var stream = new MemoryStream();
        FrameworkHtml.Write(frameworks.Second, stream);
        Assert.Equal(page, System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Ids_are_codes_with_numbers_for_repetitions_and_words_without_codes()
    {
        StrategicFramework framework = Harbour with
        {
            Vision = new() { Description = "A clean port" },
            Mission = new() { Description = "Move goods" },
            Values = [new() { Name = "Safety" }, new() { Name = "Openness" }],
            Goals =
            [
                new()
                {
                    Code = ElementCode.Parse("Goal 1"),
                    Name = "Power",
                    Objectives = [new() { Code = ElementCode.Parse("1.1") }, new() { Code = ElementCode.Parse("1.1") }],
                },
                new() { Name = "Traffic", Objectives = [new() { Description = "Trains" }] },
                new() { Code = ElementCode.Parse("vision"), Name = "Sight" },
                new() { Code = ElementCode.Parse("1.1-2"), Name = "Taken" },
            ],
        };
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(framework));
        Assert.Equal(
            [
                "main", "vision-2", "mission", "Goal-1", "1.1", "1.1-3", "goal-2", "goal-2-objective-1", "vision",
                "1.1-2", "value-1", "value-2",
            ],
            page.QuerySelectorAll("[id]").Select(element => element.Id));
        Assert.Equal("#Goal-1", page.QuerySelector("h3 a")!.GetAttribute("href"));
    }

    [Fact]
    public void Headings_are_the_outline_of_the_plan()
    {
        StrategicFramework framework = Harbour with
        {
            Organizations = [new() { Name = "Harbour Port Authority" }],
            Goals =
            [
                CreateGoal("1", "Power", "Climate", "Energy"), CreateGoal("2", "Traffic", "Climate"),
                CreateGoal("3", "Safety"), CreateGoal("4", "Quays", GoalKind.CorporatePriority),
            ],
        };
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(framework));
        Assert.Equal(
            [
                "h1 Harbour Port Authority Harbour plan, 2026-2030", "h2 Strategic goals and objectives", "h3 Climate",
                "h4 Energy", "h5 1 Power", "h4 2 Traffic", "h3 3 Safety", "h2 Corporate priorities", "h3 4 Quays",
            ],
            page.QuerySelectorAll("h1, h2, h3, h4, h5").Select(heading =>
                $"{heading.LocalName} {PageAssert.GetText(heading)}"));
        Assert.Equal("Harbour Port Authority: Harbour plan, 2026-2030", page.Title);
    }

    [Theory]
    [InlineData("Harbour plan 2026\u20132030")]
    [InlineData("Harbour plan for 2026 to 2030")]
    public void Title_contains_the_period_once(string name)
    {
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(Harbour with { Name = name }));
        Assert.EndsWith(name, page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "خطة", "rtl", "ar")]
    [InlineData("ku-Arab", "Plan", "rtl", "ku-Arab")]
    [InlineData("uz-Latn", "Plan", null, "uz-Latn")]
    [InlineData(null, "خطة 2026", "rtl", "en")]
    [InlineData(null, "Plan", null, "en")]
    [InlineData("fr", "خطة", null, "fr")]
    public void Direction_follows_the_language_or_the_name(
        string? language, string name, string? direction, string lang)
    {
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(
            Harbour with { Language = language, Name = name, Goals = [new() { Name = "قوة" }] }));
        Assert.Equal((direction, lang), (
            page.DocumentElement.GetAttribute("dir"), page.DocumentElement.GetAttribute("lang")));
        Assert.Equal(direction is null ? "rtl" : null, page.QuerySelector("h3")!.GetAttribute("dir"));
        Assert.Equal(lang == "en" ? null : "en", page.QuerySelector("h2")!.GetAttribute("lang"));
    }

    [Fact]
    public void Facts_about_the_source_are_at_the_end()
    {
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(InterpolFrameworks.Framework2014To2016));
        Assert.Equal(
            "Adopted by: General Assembly, 82nd session, October 2013 Source: https://www.interpol.int",
            PageAssert.GetText(page.QuerySelector("footer")!));
        Assert.Equal("article", page.Body!.ClassName);
        page = PageAssert.Parse(FrameworkHtml.Write(InterpolFrameworks.Framework2017To2020));
        Assert.Equal("poster", page.Body!.ClassName);
        Assert.Equal("--columns: 5", page.QuerySelector(".goals")!.GetAttribute("style"));
        Assert.Equal(21, page.QuerySelectorAll(".objective").Length);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(6, 6)]
    [InlineData(7, 4)]
    [InlineData(12, 6)]
    [InlineData(13, 5)]
    public void Goals_are_in_at_most_six_columns(int goals, int columns)
    {
        StrategicFramework framework = Harbour with
        {
            Goals = [.. Enumerable.Range(1, goals).Select(_ => CreateGoal("1", "Power"))],
        };
        IDocument page = PageAssert.Parse(FrameworkHtml.Write(framework));
        Assert.Equal($"--columns: {columns}", page.QuerySelector(".goals")!.GetAttribute("style"));
    }

    private static Goal CreateGoal(string code, string name, params string[] groups) => new()
    {
        Code = ElementCode.Parse(code),
        Name = name,
        Groups = [.. groups.Select(group => new GoalGroup { Name = group })],
        Objectives = [new() { Description = "Do it" }],
    };

    private static Goal CreateGoal(string code, string name, GoalKind kind) =>
        CreateGoal(code, name) with { Kind = kind };
}
