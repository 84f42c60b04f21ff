using System.Text;

namespace Interpol.Strategy.Model.Documents;

/// <summary>Represents the line and the column of a character in a document.</summary>
/// <param name="line">The number of the first line.</param>
internal sealed class TextPosition(int line = 1)
{
    private bool _isAfterReturn;

    public int Line { get; private set; } = line;

    public int Column { get; private set; } = 1;

    /// <summary>Moves to the next character. LF, CRLF and CR end a line.</summary>
    public void Advance(Rune rune)
    {
        bool isEnd = rune.Value is '\n' or '\r';
        if (isEnd)
        {
            Line += rune.Value == '\n' && _isAfterReturn ? 0 : 1;
            Column = 1;
        }
        else
        {
            Column += rune.Utf16SequenceLength;
        }

        _isAfterReturn = rune.Value == '\r';
    }
}
