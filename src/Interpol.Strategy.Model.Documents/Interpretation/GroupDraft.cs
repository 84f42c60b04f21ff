using Interpol.Strategy.Model.Documents.Scanning;

namespace Interpol.Strategy.Model.Documents.Interpretation;

/// <summary>Represents a heading above goals while it is read.</summary>
/// <param name="Source">The block that the group was read from.</param>
/// <param name="Level">The level that the block names.</param>
/// <param name="HeadingLevel">The level of the heading, or <see langword="null"/> for an item.</param>
/// <param name="Code">The code, or an empty string.</param>
/// <param name="Name">The name, which can be empty.</param>
internal sealed record GroupDraft(Block Source, OutlineMeaning Level, int? HeadingLevel, string Code, string Name)
{
    public GoalGroup ToGroup() => new()
    {
        Code = ElementCode.TryParse(Code, out ElementCode code) ? code : null,
        Name = Name,
    };
}
