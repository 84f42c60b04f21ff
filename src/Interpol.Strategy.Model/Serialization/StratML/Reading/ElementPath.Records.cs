using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Converts the path of an element to that of the record that it becomes.</content>
internal sealed partial class ElementPath
{
    /// <summary>
    /// Returns the path through the records that the elements become, such as <c>goals[1].objectives[0]</c>.
    /// </summary>
    public string ToRecordPath()
    {
        var path = new StringBuilder();
        for (int i = 1; i < Length; i++)
        {
            if (ToMember(_names[i]) is { } member)
            {
                _ = path.Append(path.Length == 0 ? "" : ".").Append(member);
                _ = _positions[i] == 0 ? path : path.Append(CultureInfo.InvariantCulture, $"[{_positions[i] - 1}]");
            }
        }

        return path.ToString();
    }

    /// <summary>
    /// Returns the property that holds what an element becomes, or <see langword="null"/> if its children become
    /// properties of its parent.
    /// </summary>
    private static string? ToMember(string element) => element switch
    {
        StratMLNames.StrategicPlanCore or StratMLNames.AdministrativeInformation => null,
        StratMLNames.PerformanceIndicator => "indicators",
        StratMLNames.Organization or StratMLNames.Value or StratMLNames.Goal or StratMLNames.Objective
            or StratMLNames.Stakeholder or StratMLNames.Role or StratMLNames.Relationship
            or StratMLNames.MeasurementInstance or StratMLNames.TargetResult or StratMLNames.ActualResult =>
            $"{JsonNamingPolicy.CamelCase.ConvertName(element)}s",
        _ => JsonNamingPolicy.CamelCase.ConvertName(element),
    };
}
