namespace Interpol.Strategy.Model.Serialization;

/// <summary>The versions of StratML that are written. All that were published are read.</summary>
public enum StratMLVersion
{
    /// <summary>Part 2, performance plans and reports, of February 2016: what ANSI/AIIM 22:2017 describes.</summary>
    Part2,

    /// <summary>Part 1, strategic plans: ISO 17469-1.</summary>
    Part1,

    /// <summary>The draft of Part 2 of May 2016, which has the namespace of <see cref="Part2"/> and takes the place of a measurement besides.</summary>
    Part2May2016,
}
