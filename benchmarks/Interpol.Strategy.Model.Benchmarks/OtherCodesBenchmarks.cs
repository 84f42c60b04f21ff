using BenchmarkDotNet.Attributes;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Measures lookups by codes that are not outline numbers, such as <c>1.a</c>, in a plan with 25 objectives. The
/// library scans the elements.
/// </summary>
public class OtherCodesBenchmarks
{
    private const int Objectives = 25;

    private readonly StrategicFramework _framework = new()
    {
        Id = FrameworkId.Parse("lettered"),
        Name = "A plan whose objectives have letters",
        Goals = [.. Enumerable.Range(1, 5).Select(goal => new Goal
        {
            Code = ElementCode.Parse($"Goal {goal}"),
            Name = "A goal",
            Objectives =
            [
                .. "abcde".Select(letter =>
                    new Objective { Code = ElementCode.Parse($"{goal}.{letter}"), Description = "An objective" }),
            ],
        })],
    };

    private readonly Dictionary<string, Objective> _dictionary;
    private readonly string[] _texts;

    public OtherCodesBenchmarks()
    {
        _dictionary = _framework.GetObjectives().ToDictionary(objective => objective.Code.ToString()!);
        _texts = [.. _dictionary.Keys.Select(ManyFrameworks.FromElsewhere)];
    }

    [Benchmark(Description = "`Dictionary<string, Objective>`", Baseline = true, OperationsPerInvoke = Objectives)]
    public int DictionaryByText()
    {
        int characters = 0;
        foreach (string text in _texts)
        {
            characters += _dictionary[text].Description!.Length;
        }

        return characters;
    }

    [Benchmark(Description = "`GetObjective`, string", OperationsPerInvoke = Objectives)]
    public int GetObjectiveByText()
    {
        int characters = 0;
        foreach (string text in _texts)
        {
            characters += _framework.GetObjective(text).Description!.Length;
        }

        return characters;
    }
}
