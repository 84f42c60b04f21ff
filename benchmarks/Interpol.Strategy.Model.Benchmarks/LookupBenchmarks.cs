using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Measures lookups of all objectives of INTERPOL's framework 2017-2020 by code, in turn. Looking up a single code
/// would measure the branch predictor. Each objective found is read, so that the compiler cannot remove the lookup.
/// </summary>
public class LookupBenchmarks
{
    private const int Objectives = 21;

    private readonly StrategicFramework _framework = InterpolFrameworks.Framework2017To2020;
    private readonly Dictionary<string, Objective> _dictionary;
    private readonly Dictionary<ElementCode, Objective> _dictionaryOfCodes;
    private readonly FrozenDictionary<string, Objective> _frozen;
    private readonly ElementCode[] _codes;
    private readonly string[] _texts;

    public LookupBenchmarks()
    {
        _dictionary = _framework.GetObjectives().ToDictionary(objective => objective.Code.ToString()!);
        _dictionaryOfCodes = _framework.GetObjectives().ToDictionary(objective => objective.Code!.Value);
        _frozen = _dictionary.ToFrozenDictionary();
        _texts = [.. _dictionary.Keys.Select(ManyFrameworks.FromElsewhere)];
        _codes = [.. _texts.Select(ElementCode.Parse)];
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

    [Benchmark(Description = "`GetObjective`, parsed `ElementCode`", OperationsPerInvoke = Objectives)]
    public int GetObjectiveByCode()
    {
        int characters = 0;
        foreach (ElementCode code in _codes)
        {
            characters += _framework.GetObjective(code).Description!.Length;
        }

        return characters;
    }

    [Benchmark(Description = "`Dictionary<ElementCode, Objective>`", OperationsPerInvoke = Objectives)]
    public int DictionaryByCode()
    {
        int characters = 0;
        foreach (ElementCode code in _codes)
        {
            characters += _dictionaryOfCodes[code].Description!.Length;
        }

        return characters;
    }

    [Benchmark(Description = "`FrozenDictionary<string, Objective>`", OperationsPerInvoke = Objectives)]
    public int FrozenDictionaryByText()
    {
        int characters = 0;
        foreach (string text in _texts)
        {
            characters += _frozen[text].Description!.Length;
        }

        return characters;
    }

    [Benchmark(Description = "LINQ `First` over all objectives", OperationsPerInvoke = Objectives)]
    public int LinqByText()
    {
        int characters = 0;
        foreach (string text in _texts)
        {
            characters += _framework.Goals
                .SelectMany(goal => goal.Objectives)
                .First(objective => objective.Code?.ToString() == text).Description!.Length;
        }

        return characters;
    }
}
