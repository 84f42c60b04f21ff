namespace Interpol.Strategy.Model;

/// <summary>Represents the elements of a framework during a comparison, by kind and in document order.</summary>
internal sealed class ComparedFramework
{
    public ComparedFramework(StrategicFramework framework)
    {
        Visions = framework.Vision is { } vision ? [new(vision, 0)] : [];
        Missions = framework.Mission is { } mission ? [new(mission, 0)] : [];
        Values = [.. framework.Values.Select((value, position) => new ComparedElement(value, position))];
        Goals = [.. framework.Goals.Select((goal, position) => new ComparedElement(goal, position))];
        Objectives = [.. Goals.SelectMany(goal => ((Goal)goal.Element).Objectives.Select(objective => (objective, goal))).Select((pair, position) => new ComparedElement(pair.objective, position, pair.goal))];
    }

    public ComparedElement[] Visions { get; }

    public ComparedElement[] Missions { get; }

    public ComparedElement[] Values { get; }

    public ComparedElement[] Goals { get; }

    public ComparedElement[] Objectives { get; }

    public int Count => Visions.Length + Missions.Length + Values.Length + Goals.Length + Objectives.Length;

    public IEnumerable<ComparedElement> Elements => [.. Visions, .. Missions, .. Values, .. Goals, .. Objectives];
}
