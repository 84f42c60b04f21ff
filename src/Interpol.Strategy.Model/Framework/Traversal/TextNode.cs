namespace Interpol.Strategy.Model;

/// <summary>Represents a string of a framework and its path.</summary>
/// <param name="Node">The record that contains it.</param>
/// <param name="Member">
/// The name of the property, as in JSON, with the index if it is a list: <c>referentIdentifiers[2]</c>.
/// </param>
/// <param name="Text">The string.</param>
internal readonly record struct TextNode(FrameworkNode Node, string Member, string Text)
{
    /// <summary>Gets the path of the string: <c>goals[3].objectives[1].code</c>.</summary>
    public string Path => Node.PathOf(Member);
}
