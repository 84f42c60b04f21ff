using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Moves through the elements of a plan by their schemas. Deviations are reported.</summary>
/// <remarks>
/// The cursor is at the start of an element until it is read, and then at its end, or still at its start if it is
/// empty.
/// </remarks>
internal sealed partial class ElementCursor
{
    // Fields, because the first use in a process waits for the compilation of every accessor.

    /// <summary>The version of the plan.</summary>
    public readonly StratMLVersions Version;

    /// <summary>
    /// The value of the first attribute of the element that was entered last, as an index in its enumeration, or -1 if
    /// it is missing.
    /// </summary>
    public int FirstAttribute;

    /// <summary>The value of the second attribute, as <see cref="FirstAttribute"/>.</summary>
    public int SecondAttribute;

    private readonly XmlReader _xml;
    private readonly Reporter _reporter;
    private readonly UnexpectedNodeHandler _unexpected;
    private readonly string _namespace;
    private readonly int _maxDepth;
    private readonly Frame[] _frames = new Frame[ElementPath.MaxDepth];
    private readonly int[] _counts = new int[ElementPath.MaxDepth * ElementSchema.MaxChildren];

    /// <summary>The text that was read instead of the element to read next.</summary>
    private string? _strayText;

    /// <summary>A value that indicates whether the reader is already on the node to read next.</summary>
    private bool _isOnNextNode;

    /// <summary>The number of open elements that contain others.</summary>
    private int _level;

    /// <param name="xml">The reader, on the root element.</param>
    /// <param name="reporter">The collector of diagnostics. Its path is the root element.</param>
    /// <param name="unexpected">The handler of what the schemas do not allow.</param>
    /// <param name="version">The version of the plan.</param>
    public ElementCursor(
        XmlReader xml, Reporter reporter, UnexpectedNodeHandler unexpected, StratMLVersions version)
    {
        _xml = xml;
        _reporter = reporter;
        _unexpected = unexpected;
        Version = version;
        _namespace = xml.NamespaceURI;
        _maxDepth = reporter.Options.MaxDepth;
    }

    /// <summary>Gets the line and column of the current node, or zeros if they are unknown.</summary>
    public (int Line, int Column) LinePosition => _reporter.LinePosition;

    /// <summary>Enters the current element, and reads its attributes.</summary>
    /// <param name="schema">The schema of the element.</param>
    public void Enter(ElementSchema schema)
    {
        ref Frame frame = ref _frames[_level];
        frame.Schema = schema;
        frame.LastRow = 0;
        frame.Seen = 0;
        frame.IsOutOfOrder = false;
        frame.IsEmpty = _xml.IsEmptyElement;
        frame.Position = _reporter.LinePosition;
        _reporter.RecordPositions?.Add(
            _reporter.Path.ToRecordPath(), new(null, frame.Position.Line, frame.Position.Column));
        _counts.AsSpan(_level * ElementSchema.MaxChildren, ElementSchema.MaxChildren).Clear();
        _level++;
        if (schema.Attributes.Length > 0 || _xml.HasAttributes)
        {
            ReadAttributes(schema, out FirstAttribute, out SecondAttribute);
        }
        else
        {
            (FirstAttribute, SecondAttribute) = (-1, -1);
        }
    }

    /// <summary>
    /// Moves to the next child of the element that was entered last, and leaves that element after the last child.
    /// </summary>
    /// <param name="name">The name of the child in the newest version.</param>
    public bool Next(out string name)
    {
        ref Frame frame = ref _frames[_level - 1];
        while (!frame.IsEmpty)
        {
            Read();
            XmlNodeType kind = _xml.NodeType;
            if (kind == XmlNodeType.Element)
            {
                if (Match(ref frame, out name))
                {
                    return true;
                }

                continue;
            }

            if (kind == XmlNodeType.EndElement)
            {
                break;
            }

            if (kind is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                if (ReadStrayText(ref frame, out name))
                {
                    return true;
                }
            }
            else if (kind != XmlNodeType.Whitespace)
            {
                _reporter.Path.Length = _level;
                _unexpected.ReportNonElement();
            }
        }

        _reporter.Path.Length = _level;
        if ((frame.Schema.Required & ~frame.Seen) != 0)
        {
            _unexpected.ReportMissing(frame.Schema, frame.Seen, frame.Position);
        }

        _level--;
        name = "";
        return false;
    }

    /// <summary>Skips the current element, because there is one of its kind already.</summary>
    public void SkipDuplicate() => _unexpected.SkipDuplicate();

    /// <summary>Ends the reading if there is no core, but children of one are outside it.</summary>
    public void FailIfCoreOutside()
    {
        if (_unexpected.HasCoreOutside)
        {
            throw _reporter.Fail(
                DiagnosticCodes.UnsupportedVocabulary,
                $"{DiagnosticMessages.Unsupported(", a draft of StratML Part 3 (2011)")}");
        }
    }

    /// <summary>Reports that the plan, which was left last, has no id.</summary>
    public void ReportGeneratedId(FrameworkId id) => _reporter.Report(
        DiagnosticCodes.GeneratedId,
        ProblemClass.Notice,
        DiagnosticEffect.None,
        $"The document has no framework id. The id '{id}' was created from its identifier or name.",
        _reporter.GetPosition(_frames[0].Position));

    private void Read()
    {
        if (_isOnNextNode)
        {
            _isOnNextNode = false;
            return;
        }

        if (!_xml.Read())
        {
            throw new XmlException("The document ends inside an element.");
        }
    }

    /// <summary>
    /// Reads text between elements. If the element has no other content, the text is read as its name, if that is
    /// required, or as its description. Otherwise, it is reported.
    /// </summary>
    private bool ReadStrayText(ref Frame frame, out string name)
    {
        _reporter.Path.Length = _level;
        DocumentPosition position = _reporter.CurrentPosition;
        string text = RestOfText();
        bool isOnlyContent = frame.Seen == 0 && _xml.NodeType == XmlNodeType.EndElement
            && text.AsSpan().Trim(XmlText.WhiteSpace).Length > 0;
        name = isOnlyContent ? frame.Schema.FindText(Version) : "";
        _unexpected.ReportText(text, position, name.Length > 0 ? name : null);
        frame.IsEmpty = name.Length > 0;
        _isOnNextNode = !frame.IsEmpty;
        _strayText = frame.IsEmpty ? text : null;
        frame.Seen |= frame.IsEmpty ? frame.Schema.Bits[frame.Schema.Find(name, Version)] : 0;
        return frame.IsEmpty;
    }

    private bool Match(ref Frame frame, out string name)
    {
        name = _xml.LocalName;
        _reporter.Path.Set(_level, name, 0);
        if (_level >= _maxDepth)
        {
            _unexpected.FailIfTooDeep(_level + 1);
        }

        if (_xml.NamespaceURI != _namespace && _unexpected.TrySkipForeign())
        {
            return false;
        }

        ElementSchema schema = frame.Schema;
        int row = schema.Find(name, Version, frame.LastRow);
        if (row < 0)
        {
            _unexpected.SkipUnknown(schema);
            return false;
        }

        ChildElement child = schema.Children[row];
        int count = ++_counts[((_level - 1) * ElementSchema.MaxChildren) + row];
        if (child.MaxCount > 1 || count > 1)
        {
            _reporter.Path.Set(_level, name, count);
        }

        if ((child.Versions & Version) == 0)
        {
            _unexpected.ReportFromOtherVersion(child);
        }
        else if (row < frame.LastRow)
        {
            // One for each parent: the elements that follow are out of order because of the first one.
            if (!frame.IsOutOfOrder)
            {
                _unexpected.ReportOutOfOrder(schema.Children[frame.LastRow]);
                frame.IsOutOfOrder = true;
            }
        }
        else
        {
            frame.LastRow = row;
        }

        name = child.NewName;
        uint bit = schema.Bits[row];
        bool isSecond = (frame.Seen & bit) != 0;
        frame.Seen |= bit;
        if (isSecond && !schema.AreLists[row])
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

    /// <summary>Represents an open element.</summary>
    private struct Frame
    {
        public ElementSchema Schema;

        /// <summary>The row of the child that is last in schema order.</summary>
        public int LastRow;

        /// <summary>The children that were found, as bits of <see cref="ElementSchema.Bits"/>.</summary>
        public uint Seen;

        /// <summary>A value that indicates whether an element out of order was reported.</summary>
        public bool IsOutOfOrder;

        /// <summary>A value that indicates whether everything was read.</summary>
        public bool IsEmpty;

        public (int Line, int Column) Position;
        public (int Line, int Column) OtherInformation;
    }
}
