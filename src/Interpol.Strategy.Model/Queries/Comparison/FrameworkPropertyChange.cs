using System.Text.Json.Serialization;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model;

/// <summary>Represents the change of a property of a framework, such as its name or its period.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public sealed record FrameworkPropertyChange
{
    internal FrameworkPropertyChange(string property, string? earlier, string? later)
    {
        Property = property;
        Earlier = earlier;
        Later = later;
    }

    /// <summary>Gets the name of the property of <see cref="StrategicFramework"/>, such as <c>Period</c>.</summary>
    public string Property { get; }

    /// <summary>
    /// Gets the value in the earlier framework as a string, or <see langword="null"/> if it is missing there.
    /// </summary>
    /// <remarks>
    /// The items of a list are separated by commas. An organization is represented by its name and identifier, and the
    /// submitter by name and email address, so both values can be equal if something else differs.
    /// </remarks>
    public string? Earlier { get; }

    /// <summary>
    /// Gets the value in the later framework as a string, or <see langword="null"/> if it is missing there.
    /// </summary>
    /// <remarks>It has the same form as <see cref="Earlier"/>.</remarks>
    public string? Later { get; }

    /// <summary>Returns the change on one line, such as <c>Period: 2017-2020 → 2017-2021</c>.</summary>
    /// <returns>A string that represents the change.</returns>
    public override string ToString() =>
        SingleLine.CollapseWhiteSpace($"{Property}: {Earlier ?? "none"} → {Later ?? "none"}");
}
