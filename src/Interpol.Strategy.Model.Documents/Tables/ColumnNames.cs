namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Contains the names of columns, in all languages.</summary>
internal static class ColumnNames
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

    /// <summary>Returns the role of a column with a name in lower case, or <see langword="null"/>.</summary>
    public static ColumnRole? Find(string name)
    {
        foreach ((ColumnRole role, string[] names) in Names)
        {
            if (names.Contains(name))
            {
                return role;
            }
        }

        return null;
    }
}
