namespace Interpol.Strategy.Model.Documents;

/// <summary>Specifies what a block of a document became.</summary>
public enum OutlineRole
{
    /// <summary>Content that is not in the framework. A diagnostic reports it.</summary>
    Ignored,

    /// <summary>A label, such as the heading "Objectives". It decides what the content below it is.</summary>
    Label,

    /// <summary>The title of the framework.</summary>
    Title,

    /// <summary>A part of the description of the framework.</summary>
    Description,

    /// <summary>A vision statement.</summary>
    Vision,

    /// <summary>A mission statement.</summary>
    Mission,

    /// <summary>One or more core values.</summary>
    CoreValue,

    /// <summary>A heading above goals.</summary>
    Group,

    /// <summary>A goal.</summary>
    Goal,

    /// <summary>A part of the description of a goal.</summary>
    GoalDescription,

    /// <summary>An objective.</summary>
    Objective,

    /// <summary>A part of the description of an objective.</summary>
    ObjectiveDescription,

    /// <summary>Other information about the framework, a goal or an objective.</summary>
    OtherInformation,
}
