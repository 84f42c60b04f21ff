namespace Interpol.Strategy.Model.LargeTests;

/// <summary>
/// Tests comparisons that would take hours if the time were quadratic or cubic in the number of elements.
/// </summary>
public sealed class LargeComparisonTests
{
    private const int ElementCount = 100_000;
    private const int TimeoutMilliseconds = 120_000;

    [Fact(Timeout = TimeoutMilliseconds)]
    public Task Compare_handles_a_hundred_thousand_elements_that_differ_in_one_word() => AssertCounts(
        Create("a", ElementCount, i => $"the same common words and {i}"),
        Create("b", ElementCount, i => $"the same common words and {i + ElementCount}"),
        "100000 added, 100000 removed");

    [Fact(Timeout = TimeoutMilliseconds)]
    public Task Compare_handles_a_hundred_thousand_equal_elements() => AssertCounts(
        Create("a", ElementCount, _ => "the same words"),
        Create("b", ElementCount, _ => "the same words"),
        "100000 unchanged");

    [Fact(Timeout = TimeoutMilliseconds)]
    public Task Compare_handles_a_hundred_thousand_elements_in_reverse_order() => AssertCounts(
        Create("a", ElementCount, i => $"text {i}"),
        Create("b", ElementCount, i => $"text {ElementCount - i}"),
        "99999 moved");

    [Theory(Timeout = TimeoutMilliseconds)]
    [InlineData(1_000, "1001 reworded")]
    [InlineData(2_000, "1945 reworded, 56 related")]
    public Task Compare_handles_thousands_of_elements_that_resemble_most_others(int count, string expected) =>
        AssertCounts(
            Create("a", count, CreateFiveWords),
            Create("b", count, i => CreateFiveWords(i + count)),
            expected);

    [Fact(Timeout = TimeoutMilliseconds)]
    public Task Compare_handles_descriptions_of_a_million_words() => AssertCounts(
        Create("a", 1, _ => CreateMillionWords(7)), Create("a", 1, _ => CreateMillionWords(5)), "1 reworded");

    [Fact(Timeout = TimeoutMilliseconds)]
    public Task A1_Compare_handles_megabytes_of_short_texts_beside_a_long_one() => AssertCounts(
        Create("a", 50_000, _ => "zz"),
        Create("b", 1, _ => string.Concat(Enumerable.Repeat("zz ", 1_500)) + CreateDifferentWords(250_000)),
        "2 reworded, 49999 removed");

    [Fact(Timeout = TimeoutMilliseconds)]
    public Task Translate_handles_a_hundred_thousand_references() => Task.Run(() =>
    {
        StrategicFramework half = Create("a", ElementCount / 2, i => $"text {i}");
        StrategicFramework plan = half with
        {
            Goals = [AddCodes(half.Goals[0], 1), AddCodes(half.Goals[0], 2)],
        };
        var comparison = FrameworkComparison.Compare(plan, plan);
        foreach (Objective objective in plan.GetObjectives())
        {
            ElementReference reference = plan.GetReference(objective);
            Assert.True(comparison.TryTranslate(reference, out ElementReference later));
            Assert.Equal(reference, later);
        }
    });

    private static Goal AddCodes(Goal goal, int number) => goal with
    {
        Code = ElementCode.Parse($"{number}"),
        Objectives =
        [
            .. goal.Objectives.Select(
                (objective, i) => objective with { Code = ElementCode.Parse($"{number}.{i + 1}") }),
        ],
    };

    private static string CreateFiveWords(int number) => string.Join(
        ' ', Enumerable.Range(0, 5).Select(i => $"{(char)('a' + i)}{number / (int)Math.Pow(6, i) % 6}"));

    private static string CreateMillionWords(int distinctCount) =>
        string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"{i % distinctCount} "));

    private static string CreateDifferentWords(int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(i => $"w{i}"));

    private static Task AssertCounts(StrategicFramework earlier, StrategicFramework later, string expected) =>
        Task.Run(() => Assert.Contains(
            expected, FrameworkComparison.Compare(earlier, later).ToString(), StringComparison.Ordinal));

    private static StrategicFramework Create(string id, int count, Func<int, string> createDescription) => new()
    {
        Id = FrameworkId.Parse(id),
        Name = "",
        Goals =
        [
            new()
            {
                Name = id,
                Objectives =
                [
                    .. Enumerable.Range(0, count).Select(i => new Objective { Description = createDescription(i) }),
                ],
            },
        ],
    };
}
