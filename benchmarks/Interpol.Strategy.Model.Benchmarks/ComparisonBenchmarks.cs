using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Two plans of 400 objectives each, of which a third was reworded, a tenth is new and all stand in another order; against what one writes
/// in their stead, which takes for each objective the nearest one, and neither minds that several take the same nor tells which words changed.
/// </summary>
[SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "The plans are made of a seed, the same in every run.")]
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
        // The words of a plan: the n-th most common one is n times as rare as the first (Zipf).
        var random = new Random(1);
        string[][] earlier = [.. Enumerable.Range(0, Objectives).Select(_ => Enumerable.Range(0, Words).Select(_ => Word(random)).ToArray())];
        string[][] later = [.. earlier.Select((words, i) => i % 10 == 0 ? [.. words.Select(_ => Word(random))] : i % 3 == 0 ? [.. words[..5], Word(random), .. words[6..12], Word(random)] : words)];
        random.Shuffle(later);
        _earlierTexts = [.. earlier.Select(words => string.Join(' ', words))];
        _laterTexts = [.. later.Select(words => string.Join(' ', words))];
        _earlier = Plan("earlier", _earlierTexts);
        _later = Plan("later", _laterTexts);
    }

    [Benchmark(Description = "The nearest of all by the share of words in common (Jaccard), in `HashSet<string>`", Baseline = true)]
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

    [Benchmark(Description = "The nearest of all by the characters to change (Levenshtein)")]
    public int NearestByCharacters() => _earlierTexts.Count(text => _laterTexts.Min(other => Changes(text, other)) <= text.Length / 2);

    [Benchmark(Description = "`FrameworkComparison.Between`")]
    public int Between() => FrameworkComparison.Between(_earlier, _later).Changes.Sum(change => change.Earlier.Count * change.Later.Count);

    [Benchmark(Description = "`FrameworkComparison.Between`, as a revision")]
    public int BetweenRevisions() => FrameworkComparison.Between(_earlier, _later, new() { Relation = PlanRelation.Revision }).Changes.Sum(change => change.Earlier.Count * change.Later.Count);

    private static string Word(Random random) => $"w{(int)Math.Pow(Vocabulary, random.NextDouble())}";

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
                Objectives = [.. chunk.Select((text, j) => new Objective { Code = ElementCode.Parse($"{i + 1}.{j + 1}"), Description = text })],
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
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
            }

            (above, row) = (row, above);
        }

        return above[to.Length];
    }
}
