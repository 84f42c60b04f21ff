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
    /// <summary>The names of columns: each line has the role and its names.</summary>
    private static readonly (ColumnRole Role, string[] Names)[] Names =
    [
        (ColumnRole.Code,
            ["code", "ref", "no", "no.", "#", "number", "nr", "nr.", "s/n", "reference", "numéro", "código",
                "nummer", "الرمز", "id"]),
        (ColumnRole.Parent, ["parent", "parent ref", "parent id", "parent code", "parent reference", "parent number"]),
        (ColumnRole.LevelName,
            ["level", "type", "kind", "element", "element type", "niveau", "nivel", "ebene", "المستوى"]),
        (ColumnRole.Group,
            ["group", "group 1", "group 2", "group 3", "goal group", "groupe", "grupo", "gruppe", "المجموعة"]),
        (ColumnRole.Text,
            ["name", "title", "text", "item", "wording", "nom", "nombre", "bezeichnung", "الاسم"]),
        (ColumnRole.Description,
            ["description", "definition", "statement", "details", "descripción", "beschreibung", "الوصف"]),
        (ColumnRole.Unit,
            ["unit", "units", "unit of measure", "unit of measurement", "uom", "unité", "unidad", "einheit", "الوحدة"]),
        (ColumnRole.Direction,
            ["direction", "desired direction", "polarity", "sens", "dirección", "richtung", "الاتجاه"]),
        (ColumnRole.Baseline,
            ["baseline", "base line", "baseline value", "starting value", "línea base", "ausgangswert"]),
        (ColumnRole.Target, ["target", "targets", "target value", "cible", "meta", "zielwert", "المستهدف"]),
        (ColumnRole.Actual,
            ["actual", "actuals", "actual value", "achieved", "current", "current value", "réel", "real", "istwert"]),
        (ColumnRole.Indicator,
            ["indicator", "indicators", "kpi", "kpis", "metric", "metrics", "measure", "measures",
                "performance indicator",
            "key performance indicator", "performance measure", "indicateur", "indicador", "kennzahl", "المؤشر"]),
    ];

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

        foreach ((ColumnRole role, string[] names) in Names)
        {
            if (names.Contains(name))
            {
                return new(index, header, role, null, null);
            }
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
