namespace Interpol.Strategy.Model.Documents.Vocabulary;

/// <summary>Represents a text that names a part of a plan, such as "Objectives", "Goal 1: …" or "Vision: …".</summary>
/// <param name="Meaning">The part of the plan.</param>
/// <param name="IsPlural">A value that indicates whether the name is a plural, such as "Goals".</param>
/// <param name="Number">The number of the part, such as "1" in "Goal 1", or an empty string.</param>
/// <param name="Rest">The text after the name, or an empty string.</param>
/// <param name="Name">The name as written, in lower case.</param>
internal sealed record SectionLabel(
    OutlineMeaning Meaning, bool IsPlural, string Number, string Rest, string Name)
{
    /// <summary>Gets a value that indicates whether the text is only a name, so that the content follows it.</summary>
    public bool IsSection => Rest.Length == 0 && (Number.Length == 0 || IsPlural);

    /// <summary>Gets a value that indicates whether the text names one goal, objective or other element.</summary>
    public bool IsElement => IsLevel && !IsPlural && (Rest.Length > 0 || Number.Length > 0);

    /// <summary>Gets a value that indicates whether the part is a level of the plan.</summary>
    public bool IsLevel => Meaning is >= OutlineMeaning.Perspective and <= OutlineMeaning.Action;

    public bool IsStatement => Meaning is OutlineMeaning.Vision or OutlineMeaning.Mission or OutlineMeaning.Values;
}
