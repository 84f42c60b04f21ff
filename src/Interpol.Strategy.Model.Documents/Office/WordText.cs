using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Interpol.Strategy.Model.Documents.Writing;

namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>Converts the text of a paragraph to Markdown: bold, struck-out text and line breaks.</summary>
internal sealed class WordText
{
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _run = new();
    private readonly bool _isPlain;
    private string _marks = "";

    private readonly WordSkipped _skipped;

    private WordText(bool isPlain, WordSkipped skipped) => (_isPlain, _skipped) = (isPlain, skipped);

    /// <summary>Returns the Markdown of a paragraph. Its lines are separated by line feeds.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isBold">A value that indicates whether the style of the paragraph is in bold.</param>
    /// <param name="isPlain">A value that indicates whether bold has no meaning, as in headings.</param>
    /// <param name="skipped">The counts of what is not in the result.</param>
    public static string Convert(Paragraph paragraph, bool isBold, bool isPlain, WordSkipped skipped)
    {
        var text = new WordText(isPlain, skipped);
        text.AddAll(paragraph, isBold);
        text.Flush();
        return text._output.ToString().Trim();
    }

    private void AddAll(OpenXmlElement parent, bool isBold)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    AddRun(run, isBold);
                    break;
                case DeletedRun or MoveFromRun:
                    _skipped.Deleted++;
                    break;
                case DocumentFormat.OpenXml.Math.OfficeMath math:
                    _ = _run.Append(math.InnerText);
                    break;
                case ParagraphProperties or SdtProperties:
                    break;
                default:
                    // Hyperlinks, insertions, content controls, fields.
                    AddAll(child, isBold);
                    break;
            }
        }
    }

    private void AddRun(Run run, bool isBold)
    {
        RunProperties? format = run.RunProperties;
        if (IsOn(format?.Vanish))
        {
            _skipped.Hidden++;
            return;
        }

        bool bold = format?.Bold is { } own ? IsOn(own) : isBold;
        bool isStruckOut = IsOn(format?.Strike) || IsOn(format?.DoubleStrike);
        SetMarks((bold && !_isPlain ? "**" : "") + (isStruckOut ? "~~" : ""));
        foreach (OpenXmlElement child in run.ChildElements)
        {
            switch (child)
            {
                case Text text:
                    _ = _run.Append(text.Text);
                    break;
                case TabChar or PositionalTab:
                    _ = _run.Append(' ');
                    break;
                case NoBreakHyphen:
                    _ = _run.Append('-');
                    break;
                case Break or CarriageReturn:
                    Flush();
                    _ = _output.Append(_isPlain ? ' ' : '\n');
                    break;
                case Drawing or Picture or EmbeddedObject or AlternateContent or SymbolChar:
                    _skipped.Pictures++;
                    break;
                default:
                    break;
            }
        }
    }

    private static bool IsOn(OnOffType? property) => property is not null && property.Val?.Value != false;

    private void SetMarks(string marks)
    {
        if (marks != _marks)
        {
            Flush();
            _marks = marks;
        }
    }

    /// <summary>Appends the open text. Marks must not contain white space at their edges.</summary>
    private void Flush()
    {
        string text = _run.ToString();
        _ = _run.Clear();
        string trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            _ = _output.Append(text);
            return;
        }

        string end = string.Concat(_marks.Reverse());
        _ = _output.Append(text.AsSpan(0, text.Length - text.AsSpan().TrimStart().Length))
            .Append(_marks).Append(MarkdownText.EscapeInline(trimmed)).Append(end)
            .Append(text.AsSpan(text.AsSpan().TrimEnd().Length));
    }
}
