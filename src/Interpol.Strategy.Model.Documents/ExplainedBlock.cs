namespace Interpol.Strategy.Model.Documents;

/// <summary>Represents a block of a document, what it became, and the reason.</summary>
public sealed record ExplainedBlock
{
    internal ExplainedBlock(Scanning.Block block)
    {
        Kind = block.Kind;
        Line = block.Line;
        EndLine = block.EndLine;
        Text = block.Text;
        Role = block.Role ?? OutlineRole.Ignored;
        Reason = block.Reason;
    }

    /// <summary>Gets the kind of the block.</summary>
    public OutlineBlockKind Kind { get; }

    /// <summary>Gets the one-based number of the first line.</summary>
    public int Line { get; }

    /// <summary>Gets the one-based number of the last line.</summary>
    public int EndLine { get; }

    /// <summary>Gets the text without markup.</summary>
    public string Text { get; }

    /// <summary>Gets the part of the framework that the block became.</summary>
    public OutlineRole Role { get; }

    /// <summary>Gets the rule that decided the role, as a sentence for people.</summary>
    /// <remarks>The wording can change in any release.</remarks>
    public string Reason { get; }

    /// <summary>Returns the block on one line, such as <c>12: Goal: Clean power (…)</c>.</summary>
    /// <returns>A string that represents the block.</returns>
    public override string ToString() => FormattableString.Invariant($"{Line}: {Role}: {Text} ({Reason})");
}
