namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Specifies what a named level of a plan becomes.</summary>
internal enum LevelRole
{
    /// <summary>A heading above goals.</summary>
    Group,

    Goal,

    Objective,

    /// <summary>A level below objectives. It becomes a part of the description.</summary>
    Folded,

    /// <summary>A level beside the goals, which is not read.</summary>
    Beside,
}
