using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>
/// Builds markup from an interpolated string. The literal parts are markup, and every string between them is escaped.
/// </summary>
/// <remarks>Only the types below can be inserted, so a program that inserts unescaped text does not compile.</remarks>
[InterpolatedStringHandler]
internal readonly struct MarkupHandler
{
    private readonly StringBuilder _output;

    public MarkupHandler(int literalLength, int formattedCount) =>
        _output = new(literalLength + (16 * formattedCount));

    /// <summary>Initializes a handler that appends to a page.</summary>
    public MarkupHandler(int literalLength, int formattedCount, PageWriter page)
    {
        _ = (literalLength, formattedCount);
        _output = page.Output;
    }

    public void AppendLiteral(string markup) => _output.Append(markup);

    public void AppendFormatted(string? text) => HtmlText.Append(_output, text);

    public void AppendFormatted(Markup markup) => _output.Append(markup.Html);

    public void AppendFormatted(int number) => _output.Append(CultureInfo.InvariantCulture, $"{number}");

    public override string ToString() => _output.ToString();
}
