namespace Interpol.Strategy.Model.Documents;

/// <summary>Specifies what a word of the vocabulary names, from the highest level of a plan to the lowest.</summary>
public enum OutlineMeaning
{
    /// <summary>The vision of the organization.</summary>
    Vision,

    /// <summary>The mission of the organization.</summary>
    Mission,

    /// <summary>The core values of the organization.</summary>
    Values,

    /// <summary>A perspective, such as those of a balanced scorecard.</summary>
    Perspective,

    /// <summary>A theme or a pillar.</summary>
    Theme,

    /// <summary>A priority or a focus area.</summary>
    Priority,

    /// <summary>A goal.</summary>
    Goal,

    /// <summary>An objective.</summary>
    Objective,

    /// <summary>An outcome or a key result.</summary>
    Outcome,

    /// <summary>An output.</summary>
    Output,

    /// <summary>An action, an initiative or a strategy. It is the lowest level.</summary>
    Action,

    /// <summary>Content that describes the goal or objective above it, such as a rationale.</summary>
    Explanation,

    /// <summary>A fact about the goal or objective above it, such as an owner or an indicator.</summary>
    Fact,

    /// <summary>A section that is not part of a plan, such as a glossary.</summary>
    Other,
}
