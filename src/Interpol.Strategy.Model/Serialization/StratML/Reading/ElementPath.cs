using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>The way from the outermost element to the one where the reader stands.</summary>
internal sealed class ElementPath
{
    /// <summary>More levels than a plan has; what lies deeper is skipped without a path of its own.</summary>
    public const int MaxDepth = 12;

    private readonly string[] _names = new string[MaxDepth];
    private readonly int[] _positions = new int[MaxDepth];

    /// <summary>How many elements there are on the way.</summary>
    public int Length { get; private set; }

    /// <summary>The name of the innermost element.</summary>
    public string Last => _names[Length - 1];

    /// <summary>Goes to an element.</summary>
    /// <param name="level">How many elements lie around it; the way is cut there.</param>
    /// <param name="name">Its name.</param>
    /// <param name="position">Its position among those of its name, from 1; 0 where that needs no telling.</param>
    public void Set(int level, string name, int position)
    {
        _names[level] = name;
        _positions[level] = position;
        Length = level + 1;
    }

    /// <summary>Goes back to an element around this one.</summary>
    public void Cut(int length) => Length = length;

    public override string ToString()
    {
        var path = new StringBuilder();
        for (int i = 0; i < Length; i++)
        {
            _ = path.Append('/').Append(_names[i]);
            _ = _positions[i] == 0 ? path : path.Append(CultureInfo.InvariantCulture, $"[{_positions[i]}]");
        }

        return path.ToString();
    }

    /// <summary>The way through the records that the elements become, as in JSON: <c>goals[1].objectives[0]</c>.</summary>
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

    /// <summary>The member that holds what an element becomes; <see langword="null"/> for an element whose children become members of what lies around it.</summary>
    private static string? ToMember(string element) => element switch
    {
        StratMLNames.StrategicPlanCore or StratMLNames.AdministrativeInformation => null,
        StratMLNames.Organization => "organizations",
        StratMLNames.Value => "values",
        StratMLNames.Goal => "goals",
        StratMLNames.Objective => "objectives",
        StratMLNames.Stakeholder => "stakeholders",
        StratMLNames.Role => "roles",
        StratMLNames.PerformanceIndicator => "indicators",
        StratMLNames.Relationship => "relationships",
        StratMLNames.MeasurementInstance => "measurementInstances",
        StratMLNames.TargetResult => "targetResults",
        StratMLNames.ActualResult => "actualResults",
        _ => JsonNamingPolicy.CamelCase.ConvertName(element),
    };
}
