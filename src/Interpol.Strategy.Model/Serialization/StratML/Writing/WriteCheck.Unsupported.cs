using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Finds what a version of StratML cannot hold.</content>
internal static partial class WriteCheck
{
    /// <summary>Returns a warning for each part of a framework that a version cannot hold.</summary>
    public static EquatableList<Diagnostic> FindUnsupported(StrategicFramework framework, StratMLVersion version) =>
    [
        .. from node in FrameworkTraversal.GetNodes(framework)
           where IsSupported(node.Record, version)
           from part in FindUnsupported(node.Record, version)
           select new Diagnostic
           {
               Code = DiagnosticCodes.UnsupportedInVersion,
               Severity = DiagnosticSeverity.Warning,
               Effect = DiagnosticEffect.Dropped,
               Message = $"{part.Reason} The content is not written.",
               Path = node.PathOf(part.Property),
           },
    ];

    /// <summary>Returns the properties of a record that a version cannot hold, with the reasons.</summary>
    private static IEnumerable<(string Property, string Reason)> FindUnsupported(object record, StratMLVersion version)
    {
        switch (record)
        {
            // The documents and submitters of Part 1 have their identifiers in notes, as values have.
            case Vision { Identifier: "" } or Mission { Identifier: "" } or Goal { Identifier: "" }
                or Organization { Identifier: "" } or PerformanceIndicator { Identifier: "" }
                or Relationship { Identifier: "" } or Objective { Identifier: "", Indicators.IsEmpty: true }:
            case Objective { Identifier: "" } when version != StratMLVersion.Part1:
            case StrategicFramework { Identifier: "" } or ContactInformation { Identifier: "" }
                when version != StratMLVersion.Part1:
                return [("identifier", "StratML does not support empty identifiers.")];
            case Objective { Identifier: "" }:
                return
                [
                    ("identifier", "StratML does not support empty identifiers."),
                    ("indicators", "StratML Part 1 does not support indicators."),
                ];
            case Objective { Indicators.IsEmpty: false } when version == StratMLVersion.Part1:
                return [("indicators", "StratML Part 1 does not support indicators.")];
            case Stakeholder { Roles.IsEmpty: false } when version == StratMLVersion.Part1:
                return [("roles", "StratML Part 1 does not support roles.")];
            case MeasurementInstance { Place: not null } when version != StratMLVersion.Part2May2016:
                return [("place", "StratML Part 2 of February 2016 does not support places.")];
            case StakeholderRole role:
                const int Max = StakeholderElements.MaxRoleTypes;
                string reason = $"StratML Part 2 supports at most {Max} types of a role.";
                return Enumerable.Range(Max, Math.Max(0, role.Types.Count - Max))
                    .Select(i => (string.Create(CultureInfo.InvariantCulture, $"types[{i}]"), reason));
            default:
                return [];
        }
    }
}
