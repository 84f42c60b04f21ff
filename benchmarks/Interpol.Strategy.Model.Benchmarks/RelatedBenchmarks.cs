using BenchmarkDotNet.Attributes;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Compares the search for the ten most similar elements, among as many frameworks as are published as StratML, with a
/// scan.
/// </summary>
public class RelatedBenchmarks
{
    private const int GoalsOfEach = 5;
    private const int ObjectivesOfEach = 5;

    private FrameworkCatalog _catalog = null!;
    private Objective _objective = null!;
    private HashSet<string>[] _words = [];

    [Params(5_800)]
    public int Frameworks { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var words = new ZipfWords(20_000);
        _catalog = new(Enumerable.Range(0, Frameworks).Select(number => new StrategicFramework
        {
            Id = FrameworkId.Parse($"plan-{number}"),
            Name = "A plan",
            Goals =
            [
                .. Enumerable.Range(0, GoalsOfEach).Select(_ => new Goal
                {
                    Name = words.Text(8),
                    Objectives =
                    [
                        .. Enumerable.Range(0, ObjectivesOfEach).Select(
                            _ => new Objective { Description = words.Text(20) }),
                    ],
                }),
            ],
        }));
        _objective = _catalog.Frameworks[^1].Goals[0].Objectives[0];
        _words =
        [
            .. _catalog.Frameworks
                .SelectMany(framework => framework.GetObjectives())
                .Select(objective => objective.Description!.Split(' ').ToHashSet()),
        ];
        _ = FindRelated();
    }

    [Benchmark(
        Description = "The ten objectives with the most words in common, with precomputed word sets",
        Baseline = true)]
    public int MostWordsInCommon()
    {
        HashSet<string> sought = [.. _objective.Description!.Split(' ')];
        return _words.Select(words => sought.Count(words.Contains)).OrderDescending().Take(10).Count();
    }

    [Benchmark(Description = "`catalog.FindRelated`")]
    public int FindRelated() => _catalog.FindRelated(_objective).Count;

    [Benchmark(Description = "`new FrameworkCatalog` and its first `FindRelated`, which builds its index")]
    public int FindRelatedWithoutIndex() => new FrameworkCatalog(_catalog.Frameworks).FindRelated(_objective).Count;
}
