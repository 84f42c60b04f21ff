using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Specifies the version of StratML to write. All published versions can be read.</summary>
[JsonConverter(typeof(FrameworkJsonConverter))]
public enum StratMLVersion
{
    /// <summary>
    /// Part 2, performance plans and reports, of February 2016. It is specified by ANSI/AIIM 22:2017.
    /// </summary>
    Part2,

    /// <summary>Part 1, strategic plans. It is specified by ISO 17469-1.</summary>
    Part1,

    /// <summary>The draft of Part 2 of May 2016.</summary>
    /// <remarks>It has the namespace of <see cref="Part2"/> and also supports the place of a measurement.</remarks>
    Part2May2016,
}
