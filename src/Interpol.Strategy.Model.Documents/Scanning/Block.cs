namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Represents a block of a document: one heading, item, paragraph or row.</summary>
internal sealed class Block
{
    /// <summary>The levels of headings that are lines in bold, and of labels that are plain or italic lines.</summary>
    public const int BoldLevel = 7, LabelLevel = 8;

    public required OutlineBlockKind Kind { get; init; }

    /// <summary>Gets the markup of the block, without the marks of its kind, its list and its number.</summary>
    public required string Raw { get; init; }

    public required int Line { get; set; }

    public int EndLine { get; set; }

    /// <summary>Gets the column of the first character, from 1.</summary>
    public int Column { get; init; } = 1;

    /// <summary>Gets the level of a heading, from 1.</summary>
    public int Level { get; init; }

    /// <summary>Gets the indent in columns.</summary>
    public int Indent { get; init; }

    /// <summary>Gets the style of the marks of the list, such as "-" or "1.", or an empty string.</summary>
    public string Family { get; init; } = "";

    /// <summary>Gets the number as written, such as "4.2" or "iv", or an empty string.</summary>
    public string Number { get; init; } = "";

    /// <summary>Gets a value that indicates whether the task is done, or null if it is not a task.</summary>
    public bool? IsDone { get; init; }

    /// <summary>Gets the budget of the document.</summary>
    public required MarkupBudget Budget { get; init; }

    public bool IsQuote { get; init; }

    public bool IsTableHeader { get; init; }

    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>Gets the text without markup. If it is not set, it is computed from the markup.</summary>
    public string Text
    {
        get => field ??= Kind switch
        {
            OutlineBlockKind.Code or OutlineBlockKind.Comment or OutlineBlockKind.FrontMatter => Raw.Trim(),
            OutlineBlockKind.TableRow =>
                string.Join(" | ", Cells.Select(ToPlain).Where(cell => cell.Length > 0)),
            _ => ToPlain(Raw),
        };
        init;
    }

    /// <summary>Gets or sets what the block became, or null if it is not yet known.</summary>
    public OutlineRole? Role { get; set; }

    public string Reason { get; set; } = "";

    /// <summary>Gets or sets the code of the diagnostic that reports the block, or null if there is none.</summary>
    public string? Code { get; set; }

    /// <summary>Gets or sets the heading of the section that is ignored with the block, or null.</summary>
    public Block? Section { get; set; }

    /// <summary>Returns a part of the block without markup.</summary>
    public string ToPlain(string raw) => InlineText.ToPlain(raw, Budget);

    public void Become(OutlineRole role, string reason) => (Role, Reason) = (role, reason);
}
