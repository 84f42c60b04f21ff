using System.Text;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Goes through a plan's elements by the table of names, and has everything reported that is not as the table has it.</summary>
/// <remarks>It stands on an element's start until that was read, and on its end, or on the start of an empty one, afterwards.</remarks>
internal sealed class ElementCursor
{
    private readonly XmlReader _xml;
    private readonly Reporter _reporter;
    private readonly Strangers _strangers;
    private readonly Choices _choices;
    private readonly string _namespace;
    private readonly int _deepest;
    private readonly Frame[] _frames = new Frame[ElementPath.Deepest];
    private readonly char[] _short = new char[64];
    private readonly int[] _counts = new int[ElementPath.Deepest * Layout.Widest];

    /// <summary>The number of open elements that hold others.</summary>
    private int _level;

    /// <param name="xml">The reader, on the outermost element.</param>
    /// <param name="reporter">Takes the reports; its path is the outermost element.</param>
    /// <param name="revision">The version of the plan.</param>
    public ElementCursor(XmlReader xml, Reporter reporter, Revisions revision)
    {
        _xml = xml;
        _reporter = reporter;
        Revision = revision;
        _namespace = xml.NamespaceURI;
        _deepest = reporter.Findings.Options.MaxDepth;
        _strangers = new(xml, reporter, revision);
        _choices = new(xml, reporter, revision);
    }

    public Revisions Revision { get; }

    /// <summary>Whether children of the plan's core stood outside it.</summary>
    public bool HasCoreOutside => _strangers.HasCoreOutside;

    /// <summary>Goes into the element on which the cursor stands.</summary>
    public void Enter(Shape shape) => Enter(shape, out _, out _);

    /// <summary>Goes into the element on which the cursor stands, and reads its attributes.</summary>
    /// <param name="shape">What it holds.</param>
    /// <param name="first">The number of the first attribute's value in its enumeration; -1 when it is not there.</param>
    /// <param name="second">The number of the second attribute's value in its enumeration; -1 when it is not there.</param>
    public void Enter(Shape shape, out int first, out int second)
    {
        ref Frame frame = ref _frames[_level];
        frame.Layout = shape.In(Revision);
        frame.Cursor = 0;
        frame.Seen = 0;
        frame.IsEmpty = _xml.IsEmptyElement;
        frame.Position = _reporter.Position;
        _reporter.Places?.Add(_reporter.Path.InRecords(), frame.Position);
        _counts.AsSpan(_level * Layout.Widest, Layout.Widest).Clear();
        _level++;
        if (shape.Choices.Length > 0 || _xml.HasAttributes)
        {
            _choices.Read(shape.Choices, out first, out second);
        }
        else
        {
            (first, second) = (-1, -1);
        }
    }

    /// <summary>Goes to the next element that belongs in the one that was entered last; leaves that when there is none.</summary>
    public bool Next(out Slot slot)
    {
        ref Frame frame = ref _frames[_level - 1];
        while (!frame.IsEmpty)
        {
            Read();
            XmlNodeType kind = _xml.NodeType;
            if (kind == XmlNodeType.Element)
            {
                if (Match(ref frame, out slot))
                {
                    return true;
                }

                continue;
            }

            if (kind == XmlNodeType.EndElement)
            {
                break;
            }

            if (kind != XmlNodeType.Whitespace)
            {
                _reporter.Path.Cut(_level);
                _strangers.Aside();
            }
        }

        Leave(ref frame);
        slot = default;
        return false;
    }

    /// <summary>The text of the element on which the cursor stands, to the character.</summary>
    public string Text()
    {
        if (_xml.HasAttributes)
        {
            _choices.Read([], out _, out _);
        }

        if (_xml.IsEmptyElement)
        {
            return "";
        }

        Read();
        return Rest("");
    }

    /// <summary>The text of the element on which the cursor stands, for whoever makes a value of it at once: mostly without a string for it.</summary>
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
        while (length < _short.Length && _xml.ReadValueChunk(_short, length, _short.Length - length) is var read and > 0)
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

    /// <summary>Leaves out the element on which the cursor stands, because there is one already.</summary>
    public void SkipDouble() => _strangers.Double();

    /// <summary>A text from the node on to the end of its element.</summary>
    /// <param name="text">What was read of it before.</param>
    private string Rest(string text)
    {
        StringBuilder? pieces = null;
        for (; ; Read())
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
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
                    _strangers.InText();
                    break;
                default:
                    _strangers.Aside();
                    break;
            }
        }
    }

    private void Read()
    {
        if (!_xml.Read())
        {
            throw new XmlException("The document ends inside an element.");
        }
    }

    private bool Match(ref Frame frame, out Slot slot)
    {
        string name = _xml.LocalName;
        slot = default;
        _reporter.Path.Set(_level, name, 0);
        if (_level >= _deepest)
        {
            _strangers.CheckDepth(_level + 1);
        }

        if (_xml.NamespaceURI != _namespace && _strangers.IsForeign())
        {
            return false;
        }

        Layout layout = frame.Layout;
        int row = layout.Find(name, frame.Cursor);
        if (row < 0)
        {
            _strangers.Unknown(layout);
            return false;
        }

        Child child = layout[row];
        int count = ++_counts[((_level - 1) * Layout.Widest) + row];
        if (child.Most > 1 || count > 1)
        {
            _reporter.Path.Set(_level, name, count);
        }

        if (row >= layout.Own)
        {
            _strangers.OfOtherVersion(child);
        }
        else if (row < frame.Cursor)
        {
            _strangers.Misplaced(layout[frame.Cursor]);
        }
        else
        {
            frame.Cursor = row;
        }

        bool isSecond = (frame.Seen & child.Bit) != 0;
        frame.Seen |= child.Bit;
        slot = child.Slot;
        if (isSecond && !child.IsList)
        {
            _strangers.Double();
            return false;
        }

        if (count > child.Most)
        {
            _strangers.OneTooMany(child, count);
        }

        return true;
    }

    private void Leave(ref Frame frame)
    {
        _reporter.Path.Cut(_level);
        if ((frame.Layout.Required & ~frame.Seen) != 0)
        {
            _strangers.Missing(frame.Layout, frame.Seen, frame.Position);
        }

        _level--;
    }

    /// <summary>An open element.</summary>
    private struct Frame
    {
        public Layout Layout;

        /// <summary>The row of its child that stood last in the order of the table.</summary>
        public int Cursor;

        /// <summary>What it was seen to hold, as bits of <see cref="Slot"/>.</summary>
        public ulong Seen;
        public bool IsEmpty;
        public (int Line, int Column) Position;
    }
}
