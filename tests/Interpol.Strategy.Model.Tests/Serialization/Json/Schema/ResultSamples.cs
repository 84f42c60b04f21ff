using System.Reflection;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides a value of each result type in which no property is null or empty.</summary>
internal static class ResultSamples
{
    private static readonly Goal EarlierGoal = new()
    {
        Code = ElementCode.Parse("1"),
        Name = "Clean power for every ship",
        Description = "Every ship at the quay uses power from the shore.",
    };

    private static readonly StrategicFramework Earlier = new()
    {
        Id = FrameworkId.Parse("harbour-2021-2025"),
        Name = "Harbour Plan",
        Goals = [EarlierGoal],
    };

    private static readonly StrategicFramework Later = Earlier with
    {
        Name = "Plan of the Harbour",
        Goals =
        [
            EarlierGoal with
            {
                Name = "Clean  power for every ship",
                Description = "Every ship at the berth uses power from the shore, by day and by night.",
            },
        ],
    };

    private static readonly Dictionary<Type, object> ByType = Create().ToDictionary(sample => sample.GetType());

    public static IEnumerable<object> All => ByType.Values;

    public static object Get(Type type) => ByType.TryGetValue(type, out object? sample)
        ? sample
        : throw new KeyNotFoundException($"Add a sample of {type.Name} to {nameof(ResultSamples)}.");

    private static IEnumerable<object> Create()
    {
        StrategicFramework framework = InterpolFrameworks.Framework2017To2020;
        Objective objective = framework.GetObjective("4.2");
        SearchResult search = framework.Search("infrastructre", new() { CountTotal = true });
        yield return search;
        SearchHit hit = search.Hits.First(hit => hit.Reference is not null);
        yield return hit;
        yield return hit.Matches[0];
        yield return hit.Matches[0].Ranges[0];
        yield return InterpolFrameworks.Catalog.FindRelated(objective)[0];
        yield return framework.GetLocation(objective);
        yield return InterpolFrameworks.Sources[0];
        InterpolFrameworks.Catalog.BuildSearchIndex();
        yield return InterpolFrameworks.Catalog.SearchIndexStatistics!;

        var comparison = FrameworkComparison.Compare(Earlier, Later);
        yield return comparison;
        yield return comparison.PropertyChanges[0];
        yield return comparison.Translate(Earlier.GetReference(EarlierGoal));
        ElementChange change = comparison.Changes.Single();
        yield return change;
        yield return change.Matches[0];
        yield return change.Matches[0].TextChanges[0];
        yield return change.Matches[0].TextChanges[0].Segments[0];

        Programme programme = new() { Name = "Shore power" };
        var progress = FrameworkProgress.Assess(
            ProgressCases.CreatePlan(ProgressCases.Create("2018-12-31=1 2020-12-31=2", "2020-12-31=1")),
            new(2020, 12, 31),
            ProgressCases.Report() with { Programmes = [programme] });
        yield return progress;
        ProgressNode indicator = progress.GetNode("1.1").Children[0];
        yield return SetMissing(indicator);
        yield return SetMissing(indicator.Values!);

        var warning = (Diagnostic)FullFramework.CreateValue(typeof(Diagnostic)) with
        {
            Severity = DiagnosticSeverity.Warning,
        };
        yield return new RuleFinding("goals[0]", "The goal has no objective.");
        yield return new ReadResult<StrategicFramework>(Earlier, [warning]);
        yield return new ReadResult<FrameworkCatalog>(new([Earlier]), [warning]);
        yield return new ReadResult<ProgressReport>(FullFramework.Report, [warning]);
    }

    /// <summary>Sets the properties that are null or empty, which exclude each other in a computed value.</summary>
    private static T SetMissing<T>(T result)
        where T : notnull
    {
        foreach (PropertyInfo property in typeof(T).GetProperties().Where(property => property.CanWrite))
        {
            if (property.GetValue(result) is null)
            {
                property.SetValue(result, FullFramework.CreateValue(property.PropertyType));
            }
            else if (property.PropertyType == typeof(EquatableList<ProgressNode>))
            {
                property.SetValue(result, FrameworkProgress.Assess(Earlier, new(2021, 1, 1)).Goals);
            }
        }

        return result;
    }
}
