using System.Text;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Reads the content of elements.</content>
internal sealed partial class ElementCursor
{
    /// <summary>The buffer of <see cref="ShortText"/>: longer than a date or a number.</summary>
    private readonly char[] _short = new char[64];

    /// <summary>Returns the content of the current element, unchanged.</summary>
    public string Text()
    {
        if (_strayText is { } stray)
        {
            _strayText = null;
            return stray;
        }

        if (_xml.HasAttributes)
        {
            ReadAttributes(schema: null, out _, out _);
        }

        if (_xml.IsEmptyElement)
        {
            return "";
        }

        Read();
        return Rest("");
    }

    /// <summary>
    /// Returns the content of the current element, unchanged, whose notes are used with <see cref="UseNotes"/>.
    /// </summary>
    public string OtherInformation()
    {
        _frames[_level - 1].OtherInformation = _reporter.LinePosition;
        return Text();
    }

    /// <summary>Removes the notes from the other information of the element that was left last.</summary>
    /// <param name="text">The other information.</param>
    /// <param name="tryUse">
    /// The function that uses the key and the escaped value of a note, or <see langword="null"/> if the element has
    /// none. It returns <see langword="false"/> for a note that is not valid.
    /// </param>
    public string? UseNotes(string? text, Func<string, string, bool>? tryUse = null)
    {
        return ExtensionNotes.IsPossibleIn(text)
            ? ExtensionNotes.Extract(text!, tryUse, ReportInvalidNote)
            : text;
    }

    /// <summary>
    /// Returns the content of the current element, mostly without allocating a string. It is valid until the next call.
    /// </summary>
    public ReadOnlySpan<char> ShortText()
    {
        if (_xml.HasAttributes || _xml.IsEmptyElement || !_xml.CanReadValueChunk)
        {
            return Text();
        }

        Read();
        if (_xml.NodeType != XmlNodeType.Text)
        {
            return Rest("");
        }

        int length = 0;
        while (length < _short.Length
            && _xml.ReadValueChunk(_short, length, _short.Length - length) is var read and > 0)
        {
            length += read;
        }

        if (length < _short.Length)
        {
            Read();
            return _xml.NodeType == XmlNodeType.EndElement ? _short.AsSpan(0, length) : Rest(new(_short, 0, length));
        }

        var text = new StringBuilder().Append(_short);
        while (_xml.ReadValueChunk(_short, 0, _short.Length) is var read and > 0)
        {
            _ = text.Append(_short, 0, read);
        }

        Read();
        return Rest(text.ToString());
    }

    private void ReportInvalidNote(string line)
    {
        (int Line, int Column) position = _frames[_level].OtherInformation;
        _reporter.Report(
            DiagnosticCodes.InvalidNote,
            ProblemClass.Notice,
            DiagnosticEffect.None,
            $"{Quoting.Quote(line)} is not a valid note here. It was kept as text.",
            new($"{_reporter.Path}/{StratMLNames.OtherInformation}", position.Line, position.Column));
    }

    /// <summary>Returns the text from the current node to the next tag. Comments are reported.</summary>
    private string RestOfText()
    {
        var text = new StringBuilder();
        for (; _xml.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement); Read())
        {
            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace
                or XmlNodeType.SignificantWhitespace)
            {
                _ = text.Append(_xml.Value);
            }
            else
            {
                _unexpected.ReportNonElement();
            }
        }

        return text.ToString();
    }

    /// <summary>Returns the content from the current node to the end of the element.</summary>
    /// <param name="text">The content before the current node.</param>
    private string Rest(string text)
    {
        StringBuilder? pieces = null;
        for (; ; Read())
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA
                    or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    string piece = _xml.Value;
                    if (text.Length == 0)
                    {
                        text = piece;
                    }
                    else
                    {
                        _ = (pieces ??= new(text)).Append(piece);
                    }

                    break;
                case XmlNodeType.EndElement:
                    return pieces?.ToString() ?? text;
                case XmlNodeType.Element:
                    _unexpected.SkipElementInText();
                    break;
                default:
                    _unexpected.ReportNonElement();
                    break;
            }
        }
    }
}
