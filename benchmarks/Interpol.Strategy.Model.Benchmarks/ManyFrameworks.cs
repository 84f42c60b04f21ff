using System.Globalization;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>Creates many frameworks.</summary>
internal static class ManyFrameworks
{
    /// <summary>The number of <see cref="CanonicalOnes"/> in 50 MB of compact JSON.</summary>
    public const int Of50Megabytes = 9_000;

    private const int PerLevel = 5;

    /// <summary>Creates small frameworks of five goals with five objectives each: thirty elements.</summary>
    public static StrategicFramework[] Create(int count) => [.. Enumerable.Range(1, count).Select(CreateFramework)];

    /// <summary>Creates copies of INTERPOL's two frameworks with other ids.</summary>
    public static StrategicFramework[] CanonicalOnes(int count) =>
    [
        .. Enumerable.Range(0, count).Select(number =>
        {
            StrategicFramework framework = InterpolFrameworks.All[number % InterpolFrameworks.All.Count];
            return framework with
            {
                Id = FrameworkId.Parse(
                    string.Create(CultureInfo.InvariantCulture, $"{framework.Id}-copy-{number:0000}")),
            };
        }),
    ];

    /// <summary>Creates the dictionary that replaces a catalog: every goal and objective by its reference.</summary>
    public static Dictionary<string, StrategyElement> ByReference(IEnumerable<StrategicFramework> frameworks)
    {
        var elements = new Dictionary<string, StrategyElement>();
        foreach (StrategicFramework framework in frameworks)
        {
            foreach (Goal goal in framework.Goals)
            {
                elements.Add($"{framework.Id}/{goal.Code}", goal);
                foreach (Objective objective in goal.Objectives)
                {
                    elements.Add($"{framework.Id}/{objective.Code}", objective);
                }
            }
        }

        return elements;
    }

    /// <summary>Copies a string. A dictionary finds the very same object faster than an equal one.</summary>
    public static string FromElsewhere(string text) => new(text.AsSpan());

    private static StrategicFramework CreateFramework(int number) => new()
    {
        Id = FrameworkId.Parse(string.Create(CultureInfo.InvariantCulture, $"plan-{number:0000}-2017-2020")),
        Name = "A plan",
        Goals = [.. Enumerable.Range(1, PerLevel).Select(CreateGoal)],
    };

    private static Goal CreateGoal(int number) => new()
    {
        Code = ElementCode.Parse(string.Create(CultureInfo.InvariantCulture, $"{number}")),
        Name = "A goal",
        Objectives = [.. Enumerable.Range(1, PerLevel).Select(objective => new Objective
        {
            Code = ElementCode.Parse(string.Create(CultureInfo.InvariantCulture, $"{number}.{objective}")),
            Description = "An objective",
        })],
    };
}
