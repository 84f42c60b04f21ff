using Spectre.Console;
using Spectre.Console.Rendering;

// Indents a tree without guide lines, so that each line of a file starts with its text.
internal sealed class IndentationGuide : TreeGuide
{
    // Returns the guide of the standard output: lines in a terminal, and indentation in a file.
    public static TreeGuide Create() => Console.IsOutputRedirected ? new IndentationGuide() : Line;

    public override string GetPart(TreeGuidePart part) => "  ";
}
