using System.Globalization;
using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Documents.Scanning;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Finds the block that a path through the records leads to.</summary>
internal static partial class ElementPath
{
    public static Block? Find(string path, PlanDraft plan)
    {
        Match match = Path().Match(path);
        if (!match.Success)
        {
            return null;
        }

        int index = int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
        if (match.Groups[1].Value == "values")
        {
            return plan.Values[index].Source;
        }

        return match.Groups[3].Success
            ? plan.Goals[index].Objectives[int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture)].Source
            : plan.Goals[index].Source;
    }

    [GeneratedRegex(@"^(goals|values)\[(\d+)\](?:\.objectives\[(\d+)\])?")]
    private static partial Regex Path();
}
