namespace Interpol.Strategy.Model;

/// <summary>A text of a framework, and where it stands.</summary>
/// <param name="Node">The record that holds it.</param>
/// <param name="Member">The record's member, as in JSON, with the position where the member is a list of texts: <c>referentIdentifiers[2]</c>.</param>
/// <param name="Text">The text.</param>
internal readonly record struct TextNode(FrameworkNode Node, string Member, string Text)
{
    /// <summary>The way to the text: <c>goals[3].objectives[1].code</c>.</summary>
    public string Path => Node.PathOf(Member);
}
