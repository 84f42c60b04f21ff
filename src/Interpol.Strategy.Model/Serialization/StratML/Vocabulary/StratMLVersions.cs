namespace Interpol.Strategy.Model.Serialization;

/// <summary>Specifies the published StratML versions.</summary>
[Flags]
internal enum StratMLVersions
{
    None = 0,

    /// <summary>Part 1 before it became ISO 17469-1.</summary>
    Part1Original = 1,

    /// <summary>Part 1 of ISO 17469-1.</summary>
    Part1 = 2,

    /// <summary>Part 2 of December 2010.</summary>
    Part2Of2010 = 4,

    /// <summary>Part 2 of 2016. Both revisions have the same namespace.</summary>
    Part2 = 8,

    /// <summary>The versions with the elements FirstName and LastName.</summary>
    Older = Part1Original | Part2Of2010,

    /// <summary>The versions with the elements GivenName and Surname.</summary>
    Newer = Part1 | Part2,

    AnyPart1 = Part1Original | Part1,
    AnyPart2 = Part2Of2010 | Part2,
    All = AnyPart1 | AnyPart2,
}
