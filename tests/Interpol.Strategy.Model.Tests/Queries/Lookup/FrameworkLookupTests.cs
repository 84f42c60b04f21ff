using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(Arbitraries), typeof(PoorlyNumberedFrameworks)])]
public sealed class FrameworkLookupTests
{
    private static readonly StrategicFramework Framework = InterpolFrameworks.Framework2017To2020;

    [Property]
    public void Lookups_agree_with_a_linear_search(StrategicFramework framework, LookupCode code) =>
        AssertFinds(framework, code.Value);

    [Fact]
    public void Lookups_find_codes_that_do_not_match_their_position() =>
        Assert.All(TestFrameworks.DisorderedCodes, code => AssertFinds(TestFrameworks.Disordered, code));

    [Fact]
    public void TryGetObjective_returns_false_for_text_that_resembles_a_code()
    {
        StrategicFramework framework = TestFrameworks.CreateNumbered("a", goals: 12);
        framework = framework with
        {
            Goals =
            [
                framework.Goals[0] with
                {
                    Objectives =
                    [
                        .. Enumerable.Range(1, 12).Select(number =>
                            new Objective { Code = ElementCode.Parse($"1.{number}") }),
                    ],
                },
                .. framework.Goals.Skip(1),
            ],
        };
        string[] invalid =
        [
            "0", ":", "/", "0.1", "1.0", ":.1", "1.:", "/.1", "1./", "1:1", "2.3", "1.1.1", "01", "1.01", "+1", "1.",
            ".1",
        ];
        Assert.All(invalid, code =>
        {
            Assert.False(framework.TryGetElement(code, out _));
            Assert.False(framework.TryGetGoal(code, out _));
            Assert.False(framework.TryGetObjective(code, out _));
            Assert.False(
                new FrameworkCatalog([framework, TestFrameworks.CreateNumbered("b")]).TryResolve("a/" + code, out _));
        });
    }

    private static void AssertFinds(StrategicFramework framework, string code)
    {
        Goal[] goals = [.. FindByPosition(framework.Goals, code, 0), .. framework.Goals];
        Objective[] objectivesByPosition =
            [
                .. FindByPosition(framework.Goals, code, 0).SelectMany(outer =>
                    FindByPosition(outer.Objectives, code, 1)),
            ];
        Goal? goal = goals.FirstOrDefault(goal => Has(goal.Code, code));
        Objective? objective =
            objectivesByPosition.Concat(framework.GetObjectives()).FirstOrDefault(objective =>
                Has(objective.Code, code));
        StrategyElement? expected = objectivesByPosition.FirstOrDefault(objective =>
            Has(objective.Code, code)) ?? goal ?? (StrategyElement?)objective;
        var parsed = ElementCode.Parse(code);

        Assert.Equal(goal is not null, framework.TryGetGoal(code, out Goal? foundGoal));
        Assert.Same(goal, foundGoal);
        Assert.Equal(goal is not null, framework.TryGetGoal(parsed, out foundGoal));
        Assert.Same(goal, foundGoal);

        Assert.Equal(objective is not null, framework.TryGetObjective(code, out Objective? foundObjective));
        Assert.Same(objective, foundObjective);
        Assert.Equal(objective is not null, framework.TryGetObjective(parsed, out foundObjective));
        Assert.Same(objective, foundObjective);

        Assert.Equal(expected is not null, framework.TryGetElement(code, out StrategyElement? element));
        Assert.Same(expected, element);
        Assert.Equal(element is not null, framework.TryGetElement(parsed, out StrategyElement? sameElement));
        Assert.Same(element, sameElement);

        AssertGets(goal, () => framework.GetGoal(code), () => framework.GetGoal(parsed));
        AssertGets(objective, () => framework.GetObjective(code), () => framework.GetObjective(parsed));
        AssertGets(element, () => framework.GetElement(code), () => framework.GetElement(parsed));
    }

    [Property]
    public void GetByIdentifier_returns_the_first_in_document_order(
        StrategicFramework framework,
        LookupIdentifier identifier)
    {
        StrategyElement? expected =
            framework.GetElements().FirstOrDefault(element => element.Identifier == identifier.Value);
        Assert.Equal(expected is not null, framework.TryGetByIdentifier(identifier.Value, out StrategyElement? found));
        Assert.Same(expected, found);
        AssertGets(expected, () => framework.GetByIdentifier(identifier.Value));
    }

    [Fact]
    public void Lookups_find_every_element_of_the_canonical_frameworks() =>
        Assert.All(InterpolFrameworks.All, framework =>
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
    public void GetGoal_prefers_the_goal_whose_position_matches_the_code()
    {
        var framework = new StrategicFramework
        {
            Id = FrameworkId.Parse("a"),
            Name = "",
            Goals =
            [
                new() { Code = ElementCode.Parse("2"), Name = "early" },
                new()
                {
                    Code = ElementCode.Parse("2"),
                    Name = "at its place",
                    Objectives = [new() { Code = ElementCode.Parse("2") }],
                },
            ],
        };
        Assert.Equal("at its place", framework.GetGoal("2").Name);
        Assert.Same(framework.Goals[1], framework.GetElement("2"));
    }

    [Theory]
    [InlineData(
        "4.7",
        "The framework 'interpol-2017-2020' does not contain an objective with the code '4.7'. Did you mean '4.3'?",
        "4.3")]
    [InlineData(
        "4,2",
        "The framework 'interpol-2017-2020' does not contain an objective with the code '4,2'. Did you mean '4.2'?",
        "4.2")]
    [InlineData(
        "4",
        "The framework 'interpol-2017-2020' does not contain an objective with the code '4'. A goal has this code.",
        null)]
    [InlineData(
        "nonsense",
        "The framework 'interpol-2017-2020' does not contain an objective with the code 'nonsense'.",
        null)]
    [InlineData("x", "The framework 'interpol-2017-2020' does not contain an objective with the code 'x'.", null)]
    [InlineData(
        "4.2 ",
        "The framework 'interpol-2017-2020' does not contain an objective with the code '4.2 '. Did you mean '4.2'?",
        "4.2")]
    [InlineData(
        "4.2\u200b",
        "The framework 'interpol-2017-2020' does not contain an objective with the code '4.2\\u200b'. Did you mean "
            + "'4.2'?",
        "4.2")]
    [InlineData(
        "",
        "The framework 'interpol-2017-2020' does not contain an objective with the code ''. "
            + "An empty string is the code of a default ElementCode.",
        null)]
    public void GetObjective_throws_with_the_nearest_and_all_codes(string code, string message, string? suggestion)
    {
        UnknownElementException e = Assert.Throws<UnknownElementException>(() => Framework.GetObjective(code));
        Assert.Equal(
            message + " Available codes: '1.1', '1.2', '1.3', '1.4', '1.5', '2.1', '2.2', '2.3', '2.4', '3.1' "
                + "and 11 more.",
            e.Message);
        Assert.Equal(suggestion, e.Suggestion);
        Assert.Equal(code, e.RequestedKey);
        Assert.Equal(Framework.Id, e.FrameworkId);
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
    public void GetGoal_suggests_the_first_of_the_nearest_codes(string code, string? suggestion, params string[] codes)
    {
        StrategicFramework framework = TestFrameworks.CreateNumbered("a") with
        {
            Goals = [.. codes.Select(available => new Goal { Code = ElementCode.Parse(available), Name = "" })],
        };
        UnknownElementException e = Assert.Throws<UnknownElementException>(() => framework.GetGoal(code));
        Assert.Equal(suggestion, e.Suggestion);
        string hint = suggestion is null ? "" : $" Did you mean '{suggestion}'?";
        string available = string.Join(", ", codes.Select(available => $"'{available}'"));
        Assert.Equal(
            $"The framework 'a' does not contain a goal with the code '{code}'.{hint} Available codes: {available}.",
            e.Message);
    }

    [Fact]
    public void GetGoal_suggests_no_code_for_very_long_codes()
    {
        string code = new('x', 100);
        StrategicFramework framework =
            TestFrameworks.CreateNumbered("a") with { Goals = [new() { Code = ElementCode.Parse(code), Name = "" }] };
        Assert.Equal(code, Assert.Throws<UnknownElementException>(() => framework.GetGoal(code[1..] + "y")).Suggestion);
        Assert.Null(Assert.Throws<UnknownElementException>(() => framework.GetGoal(code + "y")).Suggestion);
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(2_000, false)]
    public void GetGoal_compares_a_limited_number_of_codes_to_suggest_one(int count, bool suggestsLast)
    {
        string code = new('x', 98);
        string[] codes = [code + "ab", .. Enumerable.Repeat(code + "cd", count), code + "yb"];
        StrategicFramework framework = TestFrameworks.CreateNumbered("a") with
        {
            Goals = [.. codes.Select(text => new Goal { Code = ElementCode.Parse(text), Name = "" })],
        };
        string? suggestion = Assert.Throws<UnknownElementException>(() => framework.GetGoal(code + "yz")).Suggestion;
        Assert.Equal(suggestsLast ? codes[^1] : codes[0], suggestion);
    }

    [Fact]
    public void GetGoal_throws_for_codes_of_objectives()
    {
        Assert.Equal(
            "The framework 'interpol-2017-2020' does not contain a goal with the code '4.2'. An objective has this "
                + "code. Available codes: '1', '2', '3', '4', '5'.",
            Assert.Throws<UnknownElementException>(() => Framework.GetGoal("4.2")).Message);
        Assert.StartsWith(
            "The framework 'interpol-2017-2020' does not contain a goal or an objective with the code '6'. "
                + "Did you mean '5'? Available codes: '1', '1.1',",
            Assert.Throws<UnknownElementException>(() => Framework.GetElement("6")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void GetByIdentifier_throws_with_the_nearest_identifier()
    {
        UnknownElementException e =
            Assert.Throws<UnknownElementException>(() => Framework.GetByIdentifier("interpol-2017-2020-Vision"));
        Assert.StartsWith(
            "The framework 'interpol-2017-2020' does not contain an element with the identifier "
                + "'interpol-2017-2020-Vision'. Did you mean 'interpol-2017-2020-vision'? "
                + "Available identifiers: 'interpol-2017-2020-vision', 'interpol-2017-2020-mission',",
            e.Message,
            StringComparison.Ordinal);
        Assert.Equal("interpol-2017-2020-vision", e.Suggestion);
    }

    [Fact]
    public void GetGoal_truncates_the_list_of_codes_and_counts_the_rest() => Assert.EndsWith(
        "'8', '9', '10' and 90 more.",
        Assert.Throws<UnknownElementException>(() =>
            TestFrameworks.CreateNumbered("a", goals: 100).GetGoal("no such code")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void GetGoal_truncates_long_codes_in_the_message()
    {
        StrategicFramework framework = TestFrameworks.CreateNumbered("a") with
        {
            Goals =
            [
                .. Enumerable.Range(1, 40).Select(number =>
                    new Goal { Code = ElementCode.Parse($"{number} {new string('x', 100_000)}"), Name = "" }),
            ],
        };
        string message = Assert.Throws<UnknownElementException>(() => framework.GetGoal("1")).Message;
        Assert.InRange(message.Length, 1, 1500);
        Assert.EndsWith(" and 30 more.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void GetElement_reports_frameworks_without_codes() => Assert.Equal(
        "The framework 'a' does not contain a goal or an objective with the code '1'. There are no codes.",
        Assert.Throws<UnknownElementException>(() => new StrategicFramework
        {
            Id = FrameworkId.Parse("a"),
            Name = "",
            Goals = [new() { Name = "" }],
        }.GetElement("1")).Message);

    [Fact]
    public void GetObjective_throws_quickly_for_very_long_codes()
    {
        UnknownElementException e =
            Assert.Throws<UnknownElementException>(() => Framework.GetObjective(new string('4', 1_000_000)));
        Assert.Null(e.Suggestion);
        Assert.InRange(e.Message.Length, 1, 400);
    }

    [Fact]
    public void TryGet_methods_return_false_for_null_and_default_codes()
    {
        Assert.False(Framework.TryGetElement((string?)null, out _));
        Assert.False(Framework.TryGetElement(default(ElementCode), out _));
        Assert.False(Framework.TryGetGoal((string?)null, out _));
        Assert.False(Framework.TryGetGoal(default(ElementCode), out _));
        Assert.False(Framework.TryGetObjective((string?)null, out _));
        Assert.False(Framework.TryGetObjective(default(ElementCode), out _));
        Assert.False(Framework.TryGetByIdentifier(null, out _));

        var uncoded = new StrategicFramework
        {
            Id = FrameworkId.Parse("a"),
            Name = "",
            Goals = [new() { Name = "", Objectives = [new()] }],
        };
        Assert.False(uncoded.TryGetElement("", out _));
        Assert.False(uncoded.TryGetElement(default(ElementCode), out _));
    }

    [Fact]
    public void Get_methods_throw_for_null()
    {
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => Framework.GetElement(null!)).ParamName);
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => Framework.GetGoal(null!)).ParamName);
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => Framework.GetObjective(null!)).ParamName);
        Assert.Equal(
            "identifier",
            Assert.Throws<ArgumentNullException>(() => Framework.GetByIdentifier(null!)).ParamName);
    }

    private static bool Has(ElementCode? code, string text) => code is { } available && available.ToString() == text;

    /// <summary>Returns the item at the position that the outline number names, or no item for other codes.</summary>
    private static IEnumerable<T> FindByPosition<T>(EquatableList<T> list, string code, int level)
        where T : class
    {
        string[] levels = code.Split('.');
        bool isOutline =
            levels.All(number => ushort.TryParse(number, out ushort value) && value > 0 && number[0] != '0');
        return isOutline
            && level < levels.Length
            && int.Parse(levels[level], System.Globalization.CultureInfo.InvariantCulture) is var index
            && index <= list.Count
            ? [list[index - 1]]
            : [];
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

    internal static class Arbitraries
    {
        public static Arbitrary<LookupCode> Codes() =>
            TestFrameworks.Codes.Select(code => new LookupCode(code)).ToArbitrary();

        public static Arbitrary<LookupIdentifier> Identifiers() =>
            TestFrameworks.Identifiers.Select(identifier => new LookupIdentifier(identifier)).ToArbitrary();
    }
}

public sealed record LookupCode(string Value);

public sealed record LookupIdentifier(string Value);
