using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Reads the terminals of Turtle. Anything that is not expected is an error.</summary>
internal sealed class TurtleTokens(string document)
{
    private int _position;

    public bool IsAtEnd
    {
        get
        {
            SkipWhiteSpace();
            return _position == document.Length;
        }
    }

    public bool IsAt(char c)
    {
        SkipWhiteSpace();
        return _position < document.Length && document[_position] == c;
    }

    public void SkipWhiteSpace()
    {
        while (_position < document.Length && document[_position] is ' ' or '\n' or '\t' or '\r')
        {
            _position++;
        }
    }

    public bool TryRead(string token)
    {
        SkipWhiteSpace();
        return TryReadDirectly(token);
    }

    /// <summary>Reads a token that white space must not precede.</summary>
    public bool TryReadDirectly(string token)
    {
        bool isNext = string.CompareOrdinal(document, _position, token, 0, token.Length) == 0;
        _position += isNext ? token.Length : 0;
        return isNext;
    }

    public void Read(string token)
    {
        if (!TryRead(token))
        {
            throw CreateError($"'{token}' is expected.");
        }
    }

    public string ReadName() => ReadWhile(char.IsAsciiLetterOrDigit);

    public string ReadLanguage() => ReadWhile(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    public string ReadIri()
    {
        Read("<");
        string iri = ReadWhile(c => c is > ' ' and not ('<' or '>' or '"' or '{' or '}' or '|' or '^' or '`' or '\\'));
        return TryReadDirectly(">") ? iri : throw CreateError("The IRI contains a character that is not allowed.");
    }

    public string ReadString()
    {
        Read("\"");
        var text = new StringBuilder();
        while (!TryReadDirectly("\""))
        {
            char c = document[_position++];
            _ = c is '\n' or '\r' ? throw CreateError("A line break is not allowed.")
                : c == '\\' ? text.Append(ReadEscape())
                : text.Append(c);
        }

        return text.ToString();
    }

    private char ReadEscape()
    {
        char c = document[_position++];
        if (c != 'u')
        {
            int index = "tbnrf\"'\\".IndexOf(c, StringComparison.Ordinal);
            return index >= 0 ? "\t\b\n\r\f\"'\\"[index] : throw CreateError($"'\\{c}' is not an escape.");
        }

        _position += 4;
        return (char)ushort.Parse(
            document.AsSpan(_position - 4, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    private string ReadWhile(Func<char, bool> isIncluded)
    {
        int start = _position;
        while (_position < document.Length && isIncluded(document[_position]))
        {
            _position++;
        }

        return document[start.._position];
    }

    private InvalidDataException CreateError(string problem) =>
        new($"{problem} Rest of the document: {document.AsSpan(_position, Math.Min(40, document.Length - _position))}");
}
