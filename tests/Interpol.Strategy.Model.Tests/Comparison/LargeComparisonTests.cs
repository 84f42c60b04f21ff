namespace Interpol.Strategy.Model.Tests;

/// <summary>What would take hours, if the time grew with the square or the cube of the elements.</summary>
public sealed class LargeComparisonTests
{
    private const int Many = 100_000;
    private const int Milliseconds = 120_000;

    [Fact(Timeout = Milliseconds)]
    public Task A_hundred_thousand_elements_that_differ_in_one_word() => Told(
        Plan("a", Many, i => $"the same common words and {i}"), Plan("b", Many, i => $"the same common words and {i + Many}"), "100000 added, 100000 removed");

    [Fact(Timeout = Milliseconds)]
    public Task A_hundred_thousand_elements_of_one_text() => Told(
        Plan("a", Many, _ => "the same words"), Plan("b", Many, _ => "the same words"), "100000 kept");

    [Fact(Timeout = Milliseconds)]
    public Task A_hundred_thousand_elements_in_the_opposite_order() => Told(
        Plan("a", Many, i => $"text {i}"), Plan("b", Many, i => $"text {Many - i}"), "99999 moved");

    [Theory(Timeout = Milliseconds)]
    [InlineData(1_000, "1001 reworded")]
    [InlineData(2_000, "1945 reworded, 56 related")]
    public Task Thousands_of_elements_of_which_each_is_near_to_most_others(int count, string part) => Told(Plan("a", count, FiveWords), Plan("b", count, i => FiveWords(i + count)), part);

    [Fact(Timeout = Milliseconds)]
    public Task Texts_of_a_million_words() => Told(
        Plan("a", 1, _ => string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"{i % 7} "))), Plan("a", 1, _ => string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"{i % 5} "))), "1 reworded");

    private static string FiveWords(int number) => string.Join(' ', Enumerable.Range(0, 5).Select(place => $"{(char)('a' + place)}{number / (int)Math.Pow(6, place) % 6}"));

    private static Task Told(StrategicFramework earlier, StrategicFramework later, string part) =>
        Task.Run(() => Assert.Contains(part, FrameworkComparison.Between(earlier, later).ToString(), StringComparison.Ordinal));

    private static StrategicFramework Plan(string id, int count, Func<int, string> text) =>
        new() { Id = FrameworkId.Parse(id), Name = "", Goals = [new() { Name = id, Objectives = [.. Enumerable.Range(0, count).Select(i => new Objective { Description = text(i) })] }] };
}
