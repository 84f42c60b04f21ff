using System.Text;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Goes through a plan's elements by the table of names, and has everything reported that is not as the table has it.</summary>
/// <remarks>It stands on an element's start until that was read, and on its end, or on the start of an empty one, afterwards.</remarks>
internal sealed class ElementCursor
{
    private readonly XmlReader _xml;
    private readonly Reporter _reporter;
    private readonly UnexpectedNodeHandler _unexpected;
    private readonly AttributeReader _attributes;
    private readonly string _namespace;
    private readonly int _maxDepth;
    private readonly Frame[] _frames = new Frame[ElementPath.MaxDepth];
    private readonly char[] _short = new char[64];
    private readonly int[] _counts = new int[ElementPath.MaxDepth * VersionedSchema.MaxChildren];

    /// <summary>The number of open elements that hold others.</summary>
    private int _level;

    /// <param name="xml">The reader, on the outermost element.</param>
    /// <param name="reporter">Takes the reports; its path is the outermost element.</param>
    /// <param name="version">The version of the plan.</param>
    public ElementCursor(XmlReader xml, Reporter reporter, StratMLVersions version)
    {
        _xml = xml;
        _reporter = reporter;
        Version = version;
        _namespace = xml.NamespaceURI;
        _maxDepth = reporter.Diagnostics.Options.MaxDepth;
        _unexpected = new(xml, reporter, version);
        _attributes = new(xml, reporter, version);
    }

    public StratMLVersions Version { get; }

    /// <summary>Whether children of the plan's core stood outside it.</summary>
    public bool HasCoreOutside => _unexpected.HasCoreOutside;

    /// <summary>Goes into the element on which the cursor stands.</summary>
    public void Enter(ElementSchema schema) => Enter(schema, out _, out _);

    /// <summary>Goes into the element on which the cursor stands, and reads its attributes.</summary>
    /// <param name="schema">What it holds.</param>
    /// <param name="first">The number of the first attribute's value in its enumeration; -1 when it is not there.</param>
    /// <param name="second">The number of the second attribute's value in its enumeration; -1 when it is not there.</param>
    public void Enter(ElementSchema schema, out int first, out int second)
    {
        ref Frame frame = ref _frames[_level];
        frame.Schema = schema.ForVersion(Version);
        frame.LastRow = 0;
        frame.Seen = 0;
        frame.IsEmpty = _xml.IsEmptyElement;
        frame.Position = _reporter.LinePosition;
        _reporter.RecordPositions?.Add(_reporter.Path.ToRecordPath(), frame.Position);
        _counts.AsSpan(_level * VersionedSchema.MaxChildren, VersionedSchema.MaxChildren).Clear();
        _level++;
        if (schema.Attributes.Length > 0 || _xml.HasAttributes)
        {
            _attributes.Read(schema.Attributes, out first, out second);
        }
        else
        {
            (first, second) = (-1, -1);
        }
    }

    /// <summary>Goes to the next element that belongs in the one that was entered last; leaves that when there is none.</summary>
    public bool Next(out ElementRole role)
    {
        ref Frame frame = ref _frames[_level - 1];
        while (!frame.IsEmpty)
        {
            Read();
            XmlNodeType kind = _xml.NodeType;
            if (kind == XmlNodeType.Element)
            {
                if (Match(ref frame, out role))
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
                _unexpected.HandleNonElement();
            }
        }

        Leave(ref frame);
        role = default;
        return false;
    }

    /// <summary>The text of the element on which the cursor stands, to the character.</summary>
    public string Text()
    {
        if (_xml.HasAttributes)
        {
            _attributes.Read([], out _, out _);
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
    public void SkipDuplicate() => _unexpected.SkipDuplicate();

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
                    _unexpected.SkipElementInText();
                    break;
                default:
                    _unexpected.HandleNonElement();
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

    private bool Match(ref Frame frame, out ElementRole role)
    {
        string name = _xml.LocalName;
        role = default;
        _reporter.Path.Set(_level, name, 0);
        if (_level >= _maxDepth)
        {
            _unexpected.CheckDepth(_level + 1);
        }

        if (_xml.NamespaceURI != _namespace && _unexpected.TrySkipForeign())
        {
            return false;
        }

        VersionedSchema schema = frame.Schema;
        int row = schema.Find(name, frame.LastRow);
        if (row < 0)
        {
            _unexpected.SkipUnknown(schema);
            return false;
        }

        ChildElement child = schema[row];
        int count = ++_counts[((_level - 1) * VersionedSchema.MaxChildren) + row];
        if (child.MaxCount > 1 || count > 1)
        {
            _reporter.Path.Set(_level, name, count);
        }

        if (row >= schema.OwnCount)
        {
            _unexpected.ReportFromOtherVersion(child);
        }
        else if (row < frame.LastRow)
        {
            _unexpected.ReportOutOfOrder(schema[frame.LastRow]);
        }
        else
        {
            frame.LastRow = row;
        }

        bool isSecond = (frame.Seen & child.Bit) != 0;
        frame.Seen |= child.Bit;
        role = child.Role;
        if (isSecond && !child.IsList)
        {
            _unexpected.SkipDuplicate();
            return false;
        }

        if (count > child.MaxCount)
        {
            _unexpected.ReportTooMany(child, count);
        }

        return true;
    }

    private void Leave(ref Frame frame)
    {
        _reporter.Path.Cut(_level);
        if ((frame.Schema.Required & ~frame.Seen) != 0)
        {
            _unexpected.ReportMissing(frame.Schema, frame.Seen, frame.Position);
        }

        _level--;
    }

    /// <summary>An open element.</summary>
    private struct Frame
    {
        public VersionedSchema Schema;

        /// <summary>The row of its child that stood last in the order of the table.</summary>
        public int LastRow;

        /// <summary>What it was seen to hold, as bits of <see cref="ElementRole"/>.</summary>
        public ulong Seen;
        public bool IsEmpty;
        public (int Line, int Column) Position;
    }
}
