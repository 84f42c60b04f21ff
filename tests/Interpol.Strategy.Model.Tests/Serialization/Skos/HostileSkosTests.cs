using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests special cases of IRIs, labels and notations.</summary>
public sealed class HostileSkosTests
{
    [Fact]
    public void Characters_of_every_plane_are_preserved()
    {
        string text = string.Concat(Enumerable.Range(0, 17)
            .SelectMany(plane => new[] { 0x21, 0xD7FF, 0xE000, 0xFFFD, 0xFFFE, 0xFFFF }, (p, c) => (p << 16) + c)
            .Select(char.ConvertFromUtf32));
        SkosAssert.HasStatements(InterpolFrameworks.Framework2017To2020 with
        {
            Name = text,
            Description = text,
            Goals = [new() { Name = text, Code = ElementCode.Parse(text) }],
        });
    }

    [Fact]
    public void Every_character_of_ASCII_is_preserved()
    {
        string text = new([.. Enumerable.Range(0, 0x80).Select(c => (char)c)]);
        StrategicFramework framework = CreatePlan(text);
        SkosAssert.HasStatements(framework);
        string turtle = FrameworkSkos.WriteTurtle(framework);
        Assert.Contains(
            @"\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E",
            turtle,
            StringComparison.Ordinal);
        Assert.Contains("\\u001F !\\\"#$%&'()*+,-./0123456789:;<=>?@", turtle, StringComparison.Ordinal);
        Assert.Contains("[\\\\]^_`", turtle, StringComparison.Ordinal);
        Assert.Contains("{|}~\\u007F\"", turtle, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4.2", "<a/4.2>")]
    [InlineData("Goal 3", "<a/Goal%203>")]
    [InlineData("1/2", "<a/1%2F2>")]
    [InlineData("#vision", "<a/%23vision>")]
    [InlineData(".", "<a/%2E>")]
    [InlineData("..", "<a/%2E%2E>")]
    [InlineData("...", "<a/...>")]
    [InlineData("%41", "<a/%2541>")]
    [InlineData("a:b?c", "<a/a%3Ab%3Fc>")]
    [InlineData("<>\"{}|\\^`", "<a/%3C%3E%22%7B%7D%7C%5C%5E%60>")]
    [InlineData("é😀", "<a/%C3%A9%F0%9F%98%80>")]
    public void IRI_is_the_code_percent_encoded(string code, string iri) =>
        Assert.Contains(
            $"\n{iri} a skos:Concept", FrameworkSkos.WriteTurtle(CreatePlan("Goal", code)), StringComparison.Ordinal);

    [Fact]
    public void IRI_is_the_path_for_elements_that_share_a_code_or_have_none()
    {
        StrategicFramework plan = CreatePlan("Goal", "1", "1", "2", null);
        Assert.Equal(
            ["a#goals%5B0%5D", "a#goals%5B1%5D", "a/2", "a#goals%5B3%5D"],
            GetValues(plan, "skos:hasTopConcept", "<", ">"));
        Assert.Equal(["goals[0]", "goals[1]", "2", "goals[3]"], GetValues(plan, "skos:notation", "\"", "\""));
        SkosAssert.HasStatements(plan);
    }

    [Fact]
    public void Notation_of_an_objective_is_its_code_if_its_indicator_has_the_same_code()
    {
        PerformanceIndicator indicator = new()
        {
            Code = ElementCode.Parse("1"),
            MeasurementDimension = "Berths",
            UnitOfMeasurement = "",
        };
        StrategicFramework plan = CreatePlan("") with
        {
            Goals =
            [
                new()
                {
                    Name = "Clean power",
                    Objectives = [new() { Code = ElementCode.Parse("1"), Indicators = [indicator] }],
                },
            ],
        };
        Assert.Equal(
            ["goals[0]", "1", "goals[0].objectives[0].indicators[0]"], GetValues(plan, "skos:notation", "\"", "\""));
        SkosAssert.HasStatements(plan);
    }

    [Theory]
    [InlineData(" 4.2\r\n", "4.2")]
    [InlineData("Goal\t 3", "Goal 3")]
    [InlineData("vision", "goals[0]")]
    [InlineData("goals[1]", "goals[0]")]
    [InlineData("\0", "goals[0]")]
    public void Notation_is_the_code_without_repeated_white_space_or_the_path(string code, string notation)
    {
        StrategicFramework plan = CreatePlan("Goal", code);
        Assert.Equal([notation], GetValues(plan, "skos:notation", "\"", "\""));
        SkosAssert.HasStatements(plan);
    }

    [Theory]
    [InlineData("", "1")]
    [InlineData(" \n", "1")]
    [InlineData("", null)]
    public void Label_is_the_notation_if_there_is_no_text(string name, string? code)
    {
        StrategicFramework plan = CreatePlan(name, code) with { Language = "en" };
        Assert.Contains(
            $"    skos:prefLabel \"{code ?? "goals[0]"}\" ;\n",
            FrameworkSkos.WriteTurtle(plan),
            StringComparison.Ordinal);
        SkosAssert.HasStatements(plan);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("type")]
    public void Id_of_a_framework_can_be_an_alias_of_JsonLd(string id)
    {
        StrategicFramework plan = CreatePlan("Goal", "1") with { Id = FrameworkId.Parse(id) };
        Assert.Contains(
            $"<./{id}> a skos:ConceptScheme", FrameworkSkos.WriteTurtle(plan), StringComparison.Ordinal);
        Assert.Contains($"\"inScheme\":\"./{id}\"", FrameworkSkos.WriteJsonLd(plan), StringComparison.Ordinal);
        SkosAssert.HasStatements(plan);
    }

    [Fact]
    public void Instance_that_occurs_several_times_is_several_concepts()
    {
        Objective objective = new() { Description = "Shore power at every berth" };
        Goal goal = new() { Name = "Clean power", Objectives = [objective, objective] };
        StrategicFramework earlier = CreatePlan("") with { Goals = [goal, goal] };
        StrategicFramework later = earlier with { Id = FrameworkId.Parse("b") };
        var comparison = FrameworkComparison.Compare(earlier, later);
        RdfGraph expected = NTriples.Write(comparison, SkosAssert.Base);
        SkosAssert.Equal(expected, FrameworkSkos.WriteJsonLd(comparison), FrameworkSkos.WriteTurtle(comparison));
        SkosIntegrity.AssertHolds(expected);
        Assert.Equal(6, expected.GetPairs(RdfTerms.SkosIri("exactMatch")).Count());
    }

    private static StrategicFramework CreatePlan(string name, params string?[] codes) => new()
    {
        Id = FrameworkId.Parse("a"),
        Name = "Harbour Plan",
        Description = name,
        Goals = [.. codes.Select(code => new Goal
        {
            Name = name,
            Code = code is null ? null : ElementCode.Parse(code),
        })],
    };

    private static IEnumerable<string> GetValues(StrategicFramework plan, string property, string start, string end) =>
        from statement in FrameworkSkos.WriteTurtle(plan).Split(" ;\n    ")
        where statement.StartsWith(property, StringComparison.Ordinal)
        from value in statement.Split(" .\n")[0].Split(start)[1..].Select(value => value.Split(end)[0])
        where value.Trim().Length > 0
        select value;
}
