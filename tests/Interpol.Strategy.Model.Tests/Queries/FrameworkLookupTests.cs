namespace Interpol.Strategy.Model.Tests;

public sealed class FrameworkLookupTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    [Fact]
    public void A_lookup_finds_what_looking_at_every_element_finds() => Law.Holds(Plans.Any, Plans.Codes, AssertFinds);

    [Fact]
    public void A_lookup_finds_what_stands_elsewhere_than_its_number_says() => Assert.All(Plans.CodesOfDisordered, code => AssertFinds(Plans.Disordered, code));

    [Fact]
    public void What_only_looks_like_a_number_is_none()
    {
        StrategicFramework plan = Plans.Numbered("a", goals: 12);
        plan = plan with { Goals = [plan.Goals[0] with { Objectives = [.. Enumerable.Range(1, 12).Select(number => new Objective { Code = ElementCode.Parse($"1.{number}") })] }, .. plan.Goals.Skip(1)] };
        Assert.All(["0", ":", "/", "0.1", "1.0", ":.1", "1.:", "/.1", "1./", "1:1", "2.3", "1.1.1", "01", "1.01", "+1", "1.", ".1"], code =>
        {
            Assert.False(plan.TryGetElement(code, out _));
            Assert.False(plan.TryGetGoal(code, out _));
            Assert.False(plan.TryGetObjective(code, out _));
            Assert.False(new FrameworkCatalog([plan, Plans.Numbered("b")]).TryResolve("a/" + code, out _));
        });
    }

    private static void AssertFinds(StrategicFramework plan, string code)
    {
        Goal[] goals = [.. AtItsPlace(plan.Goals, code, 0), .. plan.Goals];
        Objective[] objectiveAtItsPlace = [.. AtItsPlace(plan.Goals, code, 0).SelectMany(outer => AtItsPlace(outer.Objectives, code, 1))];
        Goal? goal = goals.FirstOrDefault(goal => Has(goal.Code, code));
        Objective? objective = objectiveAtItsPlace.Concat(plan.GetObjectives()).FirstOrDefault(objective => Has(objective.Code, code));
        StrategyElement? expected = objectiveAtItsPlace.FirstOrDefault(objective => Has(objective.Code, code)) ?? goal ?? (StrategyElement?)objective;
        var parsed = ElementCode.Parse(code);

        Assert.Equal(goal is not null, plan.TryGetGoal(code, out Goal? foundGoal));
        Assert.Same(goal, foundGoal);
        Assert.Equal(goal is not null, plan.TryGetGoal(parsed, out foundGoal));
        Assert.Same(goal, foundGoal);

        Assert.Equal(objective is not null, plan.TryGetObjective(code, out Objective? foundObjective));
        Assert.Same(objective, foundObjective);
        Assert.Equal(objective is not null, plan.TryGetObjective(parsed, out foundObjective));
        Assert.Same(objective, foundObjective);

        Assert.Equal(expected is not null, plan.TryGetElement(code, out StrategyElement? element));
        Assert.Same(expected, element);
        Assert.Equal(element is not null, plan.TryGetElement(parsed, out StrategyElement? sameElement));
        Assert.Same(element, sameElement);

        AssertGets(goal, () => plan.GetGoal(code), () => plan.GetGoal(parsed));
        AssertGets(objective, () => plan.GetObjective(code), () => plan.GetObjective(parsed));
        AssertGets(element, () => plan.GetElement(code), () => plan.GetElement(parsed));
    }

    [Fact]
    public void A_lookup_by_identifier_finds_the_first_in_document_order() => Law.Holds(Plans.Any, Plans.Identifiers, (plan, identifier) =>
    {
        StrategyElement? expected = plan.GetElements().FirstOrDefault(element => element.Identifier == identifier);
        Assert.Equal(expected is not null, plan.TryGetByIdentifier(identifier, out StrategyElement? found));
        Assert.Same(expected, found);
        AssertGets(expected, () => plan.GetByIdentifier(identifier));
    });

    [Fact]
    public void Every_element_of_INTERPOLs_frameworks_is_found_by_its_code_and_its_identifier() => Assert.All(InterpolFrameworks.All, framework =>
        Assert.All(framework.GetElements(), element =>
        {
            Assert.Same(element, framework.GetByIdentifier(element.Identifier!));
            if (((element as Goal)?.Code ?? (element as Objective)?.Code) is { } code)
            {
                Assert.Same(element, framework.GetElement(code));
                Assert.Same(element, framework.GetElement(code.ToString()));
            }
        }));

    [Fact]
    public void What_stands_where_its_number_says_is_found_before_others_of_its_code()
    {
        var plan = new StrategicFramework
        {
            Id = FrameworkId.Parse("a"),
            Name = "",
            Goals = [new() { Code = ElementCode.Parse("2"), Name = "early" }, new() { Code = ElementCode.Parse("2"), Name = "at its place", Objectives = [new() { Code = ElementCode.Parse("2") }] }],
        };
        Assert.Equal("at its place", plan.GetGoal("2").Name);
        Assert.Same(plan.Goals[1], plan.GetElement("2"));
    }

    [Theory]
    [InlineData("4.7", "Framework 'interpol-2017-2020' has no objective with the code '4.7'. Did you mean '4.3'?", "4.3")]
    [InlineData("4,2", "Framework 'interpol-2017-2020' has no objective with the code '4,2'. Did you mean '4.2'?", "4.2")]
    [InlineData("4", "Framework 'interpol-2017-2020' has no objective with the code '4'. There is a goal of that code.", null)]
    [InlineData("nonsense", "Framework 'interpol-2017-2020' has no objective with the code 'nonsense'.", null)]
    [InlineData("x", "Framework 'interpol-2017-2020' has no objective with the code 'x'.", null)]
    [InlineData("4.2 ", "Framework 'interpol-2017-2020' has no objective with the code '4.2 '. Did you mean '4.2'?", "4.2")]
    [InlineData("4.2\u200b", "Framework 'interpol-2017-2020' has no objective with the code '4.2\\u200b'. Did you mean '4.2'?", "4.2")]
    [InlineData("", "Framework 'interpol-2017-2020' has no objective with the code '', which is that of a default ElementCode.", null)]
    public void An_unknown_code_is_named_with_the_nearest_and_all_there_are(string code, string message, string? suggestion)
    {
        UnknownElementException e = Assert.Throws<UnknownElementException>(() => Framework.GetObjective(code));
        Assert.Equal(message + " Codes: 1.1, 1.2, 1.3, 1.4, 1.5, 2.1, 2.2, 2.3, 2.4, 3.1, 3.2, 3.3, 3.4, 4.1, 4.2, 4.3, 5.1, 5.2, 5.3, 5.4, 5.5.", e.Message);
        Assert.Equal(suggestion, e.Suggestion);
        Assert.Equal(code, e.Sought);
        Assert.Equal(Framework.Id, e.Framework);
    }

    [Theory]
    [InlineData("x", null, "1", "2")]
    [InlineData("A", "Ab", "Ab", "1")]
    [InlineData("Ad", "Ab", "Ab", "Ac")]
    [InlineData("x1", "21", "21", "11")]
    [InlineData("7", "9", "4", "9")]
    [InlineData("ABDC", "Abcd", "Axyd", "Abcd")]
    [InlineData("bA", "Ab", "Ab")]
    [InlineData("Abxy", null, "Abcd")]
    [InlineData("Abcxyz", "Abcdez", "Abcuvw", "Abcdez")]
    [InlineData("abcdeg", null, "xyabcdef")]
    [InlineData("  ", null, "A")]
    public void What_is_suggested_is_the_first_of_the_nearest(string code, string? suggestion, params string[] codes)
    {
        StrategicFramework plan = Plans.Numbered("a") with { Goals = [.. codes.Select(there => new Goal { Code = ElementCode.Parse(there), Name = "" })] };
        UnknownElementException e = Assert.Throws<UnknownElementException>(() => plan.GetGoal(code));
        Assert.Equal(suggestion, e.Suggestion);
        string hint = suggestion is null ? "" : $" Did you mean '{suggestion}'?";
        Assert.Equal($"Framework 'a' has no goal with the code '{code}'.{hint} Codes: {string.Join(", ", codes)}.", e.Message);
    }

    [Fact]
    public void Nothing_is_suggested_for_a_code_that_nobody_mistypes()
    {
        string code = new('x', 100);
        StrategicFramework plan = Plans.Numbered("a") with { Goals = [new() { Code = ElementCode.Parse(code), Name = "" }] };
        Assert.Equal(code, Assert.Throws<UnknownElementException>(() => plan.GetGoal(code[1..] + "y")).Suggestion);
        Assert.Null(Assert.Throws<UnknownElementException>(() => plan.GetGoal(code + "y")).Suggestion);
    }

    [Fact]
    public void An_objectives_code_is_no_goals()
    {
        Assert.Equal(
            "Framework 'interpol-2017-2020' has no goal with the code '4.2'. There is an objective of that code. Codes: 1, 2, 3, 4, 5.",
            Assert.Throws<UnknownElementException>(() => Framework.GetGoal("4.2")).Message);
        Assert.StartsWith(
            "Framework 'interpol-2017-2020' has no goal or objective with the code '6'. Did you mean '5'? Codes: 1, 1.1,",
            Assert.Throws<UnknownElementException>(() => Framework.GetElement("6")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_identifier_is_named_with_the_nearest()
    {
        UnknownElementException e = Assert.Throws<UnknownElementException>(() => Framework.GetByIdentifier("interpol-2017-2020-Vision"));
        Assert.StartsWith(
            "Framework 'interpol-2017-2020' has no element with the identifier 'interpol-2017-2020-Vision'. Did you mean 'interpol-2017-2020-vision'? Identifiers: interpol-2017-2020-vision, interpol-2017-2020-mission,",
            e.Message,
            StringComparison.Ordinal);
        Assert.Equal("interpol-2017-2020-vision", e.Suggestion);
    }

    [Fact]
    public void A_long_list_of_codes_is_cut_and_its_rest_counted() => Assert.EndsWith(
        "38, 39, 40, and 60 more.",
        Assert.Throws<UnknownElementException>(() => Plans.Numbered("a", goals: 100).GetGoal("no such code")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Long_codes_are_cut_and_not_too_many_listed()
    {
        StrategicFramework plan = Plans.Numbered("a") with { Goals = [.. Enumerable.Range(1, 40).Select(number => new Goal { Code = ElementCode.Parse($"{number} {new string('x', 100_000)}"), Name = "" })] };
        string message = Assert.Throws<UnknownElementException>(() => plan.GetGoal("1")).Message;
        Assert.InRange(message.Length, 1, 1500);
        Assert.EndsWith(" more.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_framework_without_codes_says_so() => Assert.Equal(
        "Framework 'a' has no goal or objective with the code '1'. Codes: none.",
        Assert.Throws<UnknownElementException>(() => new StrategicFramework { Id = FrameworkId.Parse("a"), Name = "", Goals = [new() { Name = "" }] }.GetElement("1")).Message);

    [Fact]
    public void A_code_of_a_million_characters_is_refused_without_ado()
    {
        UnknownElementException e = Assert.Throws<UnknownElementException>(() => Framework.GetObjective(new string('4', 1_000_000)));
        Assert.Null(e.Suggestion);
        Assert.InRange(e.Message.Length, 1, 400);
    }

    [Fact]
    public void To_try_with_nothing_finds_nothing()
    {
        Assert.False(Framework.TryGetElement((string?)null, out _));
        Assert.False(Framework.TryGetElement(default(ElementCode), out _));
        Assert.False(Framework.TryGetGoal((string?)null, out _));
        Assert.False(Framework.TryGetGoal(default(ElementCode), out _));
        Assert.False(Framework.TryGetObjective((string?)null, out _));
        Assert.False(Framework.TryGetObjective(default(ElementCode), out _));
        Assert.False(Framework.TryGetByIdentifier(null, out _));

        var uncoded = new StrategicFramework { Id = FrameworkId.Parse("a"), Name = "", Goals = [new() { Name = "", Objectives = [new()] }] };
        Assert.False(uncoded.TryGetElement("", out _));
        Assert.False(uncoded.TryGetElement(default(ElementCode), out _));
    }

    [Fact]
    public void To_get_with_nothing_is_refused()
    {
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => Framework.GetElement(null!)).ParamName);
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => Framework.GetGoal(null!)).ParamName);
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => Framework.GetObjective(null!)).ParamName);
        Assert.Equal("identifier", Assert.Throws<ArgumentNullException>(() => Framework.GetByIdentifier(null!)).ParamName);
    }

    private static bool Has(ElementCode? code, string text) => code is { } there && there.ToString() == text;

    /// <summary>What stands where the level of an outline number says; nothing for any other code.</summary>
    private static IEnumerable<T> AtItsPlace<T>(EquatableList<T> list, string code, int level)
        where T : class
    {
        string[] levels = code.Split('.');
        bool isOutline = levels.All(number => ushort.TryParse(number, out ushort value) && value > 0 && number[0] != '0');
        return isOutline && level < levels.Length && int.Parse(levels[level], System.Globalization.CultureInfo.InvariantCulture) is var place && place <= list.Count ? [list[place - 1]] : [];
    }

    private static void AssertGets(StrategyElement? expected, params Func<StrategyElement>[] gets)
    {
        foreach (Func<StrategyElement> get in gets)
        {
            if (expected is null)
            {
                _ = Assert.Throws<UnknownElementException>(get);
            }
            else
            {
                Assert.Same(expected, get());
            }
        }
    }
}
