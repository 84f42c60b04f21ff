using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents the location of an element in its framework.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record ElementLocation
{
    internal ElementLocation(string path, int index, Goal? goal = null)
    {
        Path = path;
        Index = index;
        Goal = goal;
    }

    /// <summary>Gets the path of the element, such as <c>vision</c> or <c>goals[3].objectives[1]</c>.</summary>
    /// <remarks>The path consists of JSON property names and zero-based indexes.</remarks>
    public string Path { get; }

    /// <summary>
    /// Gets the zero-based index in the list of values, goals or objectives, or 0 for a vision or a mission.
    /// </summary>
    public int Index { get; }

    /// <summary>Gets the goal of an objective, or <see langword="null"/> for all other elements.</summary>
    public Goal? Goal { get; }

    /// <summary>Returns the <see cref="Path"/>.</summary>
    /// <returns>The path.</returns>
    public override string ToString() => Path;
}
