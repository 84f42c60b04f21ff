namespace Interpol.Strategy.Model.Serialization;

/// <summary>What an element holds: its children in the order of the schemas, those of all versions together, and its attributes, two at the most.</summary>
/// <param name="children">The children; of one that differs between versions there is a row for each.</param>
/// <param name="choices">The attributes.</param>
internal sealed class Shape(Child[] children, params Choice[] choices)
{
    private readonly Layout?[] _layouts = new Layout?[(int)Revisions.Part2 + 1];

    public Choice[] Choices => choices;

    /// <summary>What it holds in one version. Made when first asked for; two threads may both make it, and make the same.</summary>
    public Layout In(Revisions revision) => _layouts[(int)revision] ??= new(this, children, revision);
}
