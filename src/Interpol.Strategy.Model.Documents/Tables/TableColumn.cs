using System.Globalization;
using System.Text.RegularExpressions;
using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Represents a column of a table, and what its cells become.</summary>
/// <param name="Index">The index of the column.</param>
/// <param name="Header">The name of the column, without markup.</param>
/// <param name="Role">What its cells become.</param>
/// <param name="Level">The level that the column names, or <see langword="null"/>.</param>
/// <param name="Year">The year of the results in the column, or <see langword="null"/>.</param>
internal sealed partial record TableColumn(int Index, string Header, ColumnRole Role, OutlineMeaning? Level, int? Year)
{
    /// <summary>Gets a value that indicates whether the cells are results of indicators.</summary>
    public bool IsResult => Role is ColumnRole.Baseline or ColumnRole.Target or ColumnRole.Actual;

    /// <summary>Creates a column from its name.</summary>
    public static TableColumn Create(int index, string header, LabelParser labels)
    {
        string name = header.Replace('_', ' ').Trim().TrimEnd(':').ToLowerInvariant();
        if (YearName().Match(name) is { Success: true } year)
        {
            string kind = year.Groups[1].Value + year.Groups[3].Value;
            ColumnRole role = kind is "actual" or "result" or "achieved" ? ColumnRole.Actual
                : kind is "baseline" ? ColumnRole.Baseline
                : ColumnRole.Target;
            return new(index, header, role, null, int.Parse(year.Groups[2].Value, CultureInfo.InvariantCulture));
        }

        if (ColumnNames.Find(name) is { } named)
        {
            return new(index, header, named, null, null);
        }

        return labels.Parse(header.Trim(), isHeading: true) is { IsLevel: true, Rest.Length: 0 } label
            ? new(index, header, ColumnRole.Level, label.Meaning, null)
            : new(index, header, ColumnRole.Fact, null, null);
    }

    [GeneratedRegex(
        @"^(?:(target|actual|baseline|result|achieved|plan)\s*)?(?:fy\s*)?((?:19|20)[0-9]{2})(?:\s*(target"
            + @"|actual|baseline|result|achieved))?$")]
    private static partial Regex YearName();
}
