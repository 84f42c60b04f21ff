using BenchmarkDotNet.Attributes;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Compares two plans of 400 objectives. A third is reworded, a tenth is new, and the order differs. The alternatives
/// find the most similar objective of each, allow several to match the same one, and do not find the changed words.
/// </summary>
public class ComparisonBenchmarks
{
    private const int Goals = 20;
    private const int Words = 15;
    private const int Vocabulary = 2_000;

    private StrategicFramework _earlier = null!;
    private StrategicFramework _later = null!;
    private string[] _earlierTexts = [];
    private string[] _laterTexts = [];

    [Params(400)]
    public int Objectives { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var words = new ZipfWords(Vocabulary);
        string[][] earlier = [.. Enumerable.Range(0, Objectives).Select(_ => words.Text(Words).Split(' '))];
        string[][] later = [.. earlier.Select((text, i) => i switch
        {
            _ when i % 10 == 0 => words.Text(Words).Split(' '),
            _ when i % 3 == 0 => [.. text[..5], words.Word(), .. text[6..12], words.Word()],
            _ => text,
        })];
        words.Shuffle(later);
        _earlierTexts = [.. earlier.Select(text => string.Join(' ', text))];
        _laterTexts = [.. later.Select(text => string.Join(' ', text))];
        _earlier = Plan("earlier", _earlierTexts);
        _later = Plan("later", _laterTexts);
    }

    [Benchmark(
        Description = "Most words in common (Jaccard), in `HashSet<string>`",
        Baseline = true)]
    public int NearestByWords()
    {
        HashSet<string>[] later = [.. _laterTexts.Select(text => text.Split(' ').ToHashSet())];
        int same = 0;
        foreach (string text in _earlierTexts)
        {
            HashSet<string> words = [.. text.Split(' ')];
            same += later.Max(other => Share(words, other)) >= 0.5 ? 1 : 0;
        }

        return same;
    }

    [Benchmark(Description = "Smallest edit distance (Levenshtein)")]
    public int NearestByCharacters() =>
        _earlierTexts.Count(text => _laterTexts.Min(other => Changes(text, other)) <= text.Length / 2);

    [Benchmark(Description = "`FrameworkComparison.Compare`")]
    public int Compare() =>
        FrameworkComparison.Compare(_earlier, _later).Changes.Sum(
            change => change.EarlierElements.Count * change.LaterElements.Count);

    [Benchmark(Description = "`FrameworkComparison.Compare`, as a revision")]
    public int CompareRevisions() =>
        FrameworkComparison.Compare(_earlier, _later, new() { Relation = FrameworkRelation.Revision }).Changes.Sum(
            change => change.EarlierElements.Count * change.LaterElements.Count);

    private static StrategicFramework Plan(string id, string[] texts) => new()
    {
        Id = FrameworkId.Parse(id),
        Name = id,
        Goals =
        [
            .. texts.Chunk(Math.Max(1, texts.Length / Goals)).Select((chunk, i) => new Goal
            {
                Name = string.Join(' ', chunk[0].Split(' ').Take(8)),
                Code = ElementCode.Parse($"{i + 1}"),
                Objectives =
                [
                    .. chunk.Select((text, j) =>
                        new Objective { Code = ElementCode.Parse($"{i + 1}.{j + 1}"), Description = text }),
                ],
            }),
        ],
    };

    private static double Share(HashSet<string> left, HashSet<string> right)
    {
        int common = left.Count(right.Contains);
        return (double)common / (left.Count + right.Count - common);
    }

    private static int Changes(string from, string to)
    {
        int[] above = [.. Enumerable.Range(0, to.Length + 1)];
        int[] row = new int[to.Length + 1];
        for (int i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                row[j] = Math.Min(
                    Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
            }

            (above, row) = (row, above);
        }

        return above[to.Length];
    }
}
