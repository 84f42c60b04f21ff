namespace Interpol.Strategy.Model.Documents;

/// <summary>Specifies the kind of a block of a document.</summary>
public enum OutlineBlockKind
{
    /// <summary>A heading of any style, including a line in bold and a known name of a section.</summary>
    Heading,

    /// <summary>An item of a list, or a numbered line.</summary>
    Item,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>A block of code.</summary>
    Code,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>Metadata at the beginning of the document.</summary>
    FrontMatter,

    /// <summary>Markup without text, such as an HTML tag or an image.</summary>
    Markup,
}
