namespace Interpol.Strategy.Model;

/// <summary>Where an element stands in its framework.</summary>
public sealed record ElementLocation
{
    internal ElementLocation(string path, int index, Goal? goal = null)
    {
        Path = path;
        Index = index;
        Goal = goal;
    }

    /// <summary>The way to the element through the members of the records, as in JSON, positions counted from 0: <c>vision</c>, <c>goals[3].objectives[1]</c>.</summary>
    public string Path { get; }

    /// <summary>The element's position in its list, counted from 0: among the values, the goals, or the objectives of its goal. 0 for a vision and a mission.</summary>
    public int Index { get; }

    /// <summary>The goal that an objective leads to; <see langword="null"/> for every other element.</summary>
    public Goal? Goal { get; }

    /// <summary>The <see cref="Path"/>.</summary>
    public override string ToString() => Path;
}
