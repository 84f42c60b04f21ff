namespace Interpol.Strategy.Model;

/// <summary>Represents the location of an element in its framework.</summary>
public sealed record ElementLocation
{
    internal ElementLocation(string path, int index, Goal? goal = null)
    {
        Path = path;
        Index = index;
        Goal = goal;
    }

    /// <summary>
    /// Gets the path of the element, as in JSON: <c>vision</c>, <c>goals[3].objectives[1]</c>. Indexes are zero-based.
    /// </summary>
    public string Path { get; }

    /// <summary>
    /// Gets the zero-based index in the list of values, goals or objectives. It is 0 for a vision and a mission.
    /// </summary>
    public int Index { get; }

    /// <summary>Gets the goal of an objective, or <see langword="null"/> for all other elements.</summary>
    public Goal? Goal { get; }

    /// <summary>Returns the <see cref="Path"/>.</summary>
    /// <returns>The path.</returns>
    public override string ToString() => Path;
}
