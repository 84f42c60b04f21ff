namespace Interpol.Strategy.Model.Documents.Scanning;

/// <content>Reads the marks of pages.</content>
internal sealed partial class OutlineScanner
{
    /// <summary>Reads a page number or a running line, which are not content, or the title of a slide.</summary>
    private void ReadPageMark(int index, string text)
    {
        Close();
        SourceLine line = new(text, index + 1, SourceLines.GetIndent(_lines[index]), false,
            SourceLines.GetColumn(_lines[index]));
        if (_pages.IsTitle(index))
        {
            AddHeading(line, Block.BoldLevel, text);
        }
        else
        {
            Add(line, OutlineBlockKind.Paragraph, text);
            _blocks[^1].Become(OutlineRole.Ignored, "It is a page number, or a line that pages repeat.");
            _blocks[^1].Code = OutlineDiagnosticCodes.Markup;
        }

        (_isAfterBlank, _isTable) = (true, false);
    }
}
