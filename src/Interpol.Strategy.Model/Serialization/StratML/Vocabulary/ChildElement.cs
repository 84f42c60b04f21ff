namespace Interpol.Strategy.Model.Serialization;

/// <summary>Represents a child that an element contains in some versions.</summary>
/// <param name="Name">The name of the child.</param>
/// <param name="Versions">The versions in which the element contains it.</param>
/// <param name="MinCount">The minimum number of occurrences.</param>
/// <param name="MaxCount">The maximum number of occurrences.</param>
internal sealed record ChildElement(
    string Name, StratMLVersions Versions = StratMLVersions.All, int MinCount = 0, int MaxCount = 1)
{
    public const int Unbounded = int.MaxValue;

    // Fields, because the first use in a process waits for the compilation of every accessor.

    public readonly string Name = Name;
    public readonly StratMLVersions Versions = Versions;
    public readonly int MinCount = MinCount;
    public readonly int MaxCount = MaxCount;

    /// <summary>The name in the newest versions, by which readers know the child.</summary>
    public string NewName = Name;
}
