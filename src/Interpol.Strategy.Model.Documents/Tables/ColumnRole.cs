namespace Interpol.Strategy.Model.Documents.Tables;

/// <summary>Specifies what the cells of a column become.</summary>
internal enum ColumnRole
{
    /// <summary>Other information about the objective or goal of the row.</summary>
    Fact,

    Code,

    Parent,

    /// <summary>The name of the level of the row, such as "output".</summary>
    LevelName,

    /// <summary>The name of an element whose level the column names.</summary>
    Level,

    /// <summary>The name of a group of the goal of the row.</summary>
    Group,

    /// <summary>The text of the element of the row.</summary>
    Text,

    /// <summary>The description of the element of the row, beside its name.</summary>
    Description,

    Indicator,

    Unit,

    /// <summary>The direction in which the indicator of the row should develop.</summary>
    Direction,

    Baseline,

    Target,

    Actual,
}
