namespace Interpol.Strategy.Model.Serialization;

/// <summary>The published versions of StratML that are read.</summary>
[Flags]
internal enum StratMLVersions
{
    None = 0,

    /// <summary>Part 1 before ISO took it.</summary>
    Part1Original = 1,

    /// <summary>Part 1 of ISO, 17469-1.</summary>
    Part1 = 2,

    /// <summary>Part 2 of December 2010.</summary>
    Part2Of2010 = 4,

    /// <summary>Part 2 of 2016, in both its revisions, which share a namespace.</summary>
    Part2 = 8,

    /// <summary>Those that call a person's names FirstName and LastName.</summary>
    Older = Part1Original | Part2Of2010,

    /// <summary>Those that call a person's names GivenName and Surname.</summary>
    Newer = Part1 | Part2,

    AnyPart1 = Part1Original | Part1,
    AnyPart2 = Part2Of2010 | Part2,
    All = AnyPart1 | AnyPart2,
}
