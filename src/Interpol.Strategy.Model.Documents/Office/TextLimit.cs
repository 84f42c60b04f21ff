namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>Counts the text of an Office document, which can be much longer than its XML.</summary>
/// <remarks>A cell can repeat a shared string, and the reference of a cell can mean a thousand empty cells.</remarks>
internal sealed class TextLimit
{
    private const int MaxCharacters = 64 * 1024 * 1024;

    /// <summary>The number of characters that are counted for a cell or a line in addition to its text.</summary>
    private const int CharactersOfString = 8;

    private long _rest = MaxCharacters;

    /// <summary>Counts a cell or a line.</summary>
    /// <exception cref="OfficeException">The text is too long.</exception>
    public void Count(string text)
    {
        _rest -= text.Length + CharactersOfString;
        if (_rest < 0)
        {
            throw new OfficeException(FormattableString.Invariant(
                $"The text of the document is longer than {MaxCharacters} characters."));
        }
    }
}
