using System.Text;
using System.Text.Json;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Finds the lines, columns and paths of byte offsets in a document, in one pass.</summary>
internal ref struct JsonLocator
{
    private readonly ReadOnlySpan<byte> _document;

    /// <summary>The open objects and lists, with the current property or item of each.</summary>
    private readonly Open[] _open;
    private Utf8JsonReader _reader;
    private bool _isStopped;
    private int _depth;
    private int _counted;
    private int _line;
    private int _column = 1;

    public JsonLocator(ReadOnlySpan<byte> document, JsonReaderOptions options, int firstLine)
    {
        _document = document;
        _open = new Open[options.MaxDepth + 1];
        _reader = new(document, options);
        _line = firstLine;
    }

    /// <summary>Returns the diagnostics with their positions, in the order of their offsets.</summary>
    public List<Diagnostic> Locate(IReadOnlyList<(Diagnostic Diagnostic, long Offset)> diagnostics)
    {
        var located = new List<Diagnostic>(diagnostics.Count);
        foreach ((Diagnostic diagnostic, long offset) in diagnostics.OrderBy(item => item.Offset))
        {
            while (!_isStopped && _reader.BytesConsumed <= offset)
            {
                Read();
            }

            Count((int)offset);
            string path = diagnostic.Path.Length > 0 ? diagnostic.Path : Path();
            located.Add(diagnostic with { Path = path, Line = _line, Column = _column });
        }

        return located;
    }

    /// <summary>Returns the positions of the values with the specified paths, and of those that contain them.</summary>
    public PathPositions FindPositions(IEnumerable<string> paths)
    {
        var requested = new HashSet<string>();
        foreach (string path in paths)
        {
            for (string? current = path; current is not null && requested.Add(current);)
            {
                current = PathPositions.GetParent(current);
            }
        }

        var positions = new PathPositions();
        while (!_isStopped)
        {
            Read();
            bool isValue = _reader.TokenType
                is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray);
            if (isValue && Path() is var path && requested.Contains(path))
            {
                positions.Add(path, DocumentPosition.FromOffset(_reader.TokenStartIndex));
            }
        }

        return positions;
    }

    private void Read()
    {
        bool isEnd = _reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
        bool isStart = _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (isStart)
        {
            _open[_depth++] = new(_reader.TokenType == JsonTokenType.StartArray);
        }
        else if (_depth > 0 && (isEnd || IsScalar(_reader.TokenType)))
        {
            _open[_depth - 1].Name = default;
        }

        try
        {
            _isStopped = !_reader.Read();
        }
        catch (JsonException)
        {
            _isStopped = true;
        }

        if (_isStopped)
        {
            return;
        }

        switch (_reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _open[_depth - 1].Name = (int)_reader.TokenStartIndex..(int)_reader.BytesConsumed;
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _depth--;
                break;
            case JsonTokenType.Comment:
                break;
            default:
                if (_depth > 0)
                {
                    _open[_depth - 1].Index++;
                }

                break;
        }
    }

    private static bool IsScalar(JsonTokenType type) =>
        type is not (JsonTokenType.PropertyName or JsonTokenType.Comment or JsonTokenType.None);

    private void Count(int position)
    {
        ReadOnlySpan<byte> passed = _document[_counted..position];
        int lines = passed.Count((byte)'\n');
        if (lines > 0)
        {
            _line += lines;
            _column = 1;
            passed = passed[(passed.LastIndexOf((byte)'\n') + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        _counted = position;
    }

    private readonly string Path()
    {
        var path = new StringBuilder();
        foreach (Open open in _open.AsSpan(0, _depth))
        {
            if (open.IsList)
            {
                _ = open.Index < 0 ? path : path.Append('[').Append(open.Index).Append(']');
            }
            else if (!open.Name.Equals(default))
            {
                AppendName(path, _document[open.Name]);
            }
        }

        return path.ToString();
    }

    /// <param name="path">The path so far.</param>
    /// <param name="token">A name with its quotation marks, and the colon if it follows.</param>
    private static void AppendName(StringBuilder path, ReadOnlySpan<byte> token)
    {
        string name = UnpairedSurrogate.Unescape(token[1..token.LastIndexOf((byte)'"')]);
        bool isPlain = name.Length is > 0 and <= Quoting.MaxLength
            && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$');
        _ = isPlain
            ? path.Append(path.Length == 0 ? "" : ".").Append(name)
            : path.Append('[').Append(Quoting.Quote(name)).Append(']');
    }

    private struct Open(bool isList)
    {
        public readonly bool IsList => isList;

        /// <summary>Gets or sets the range of the name of the current property.</summary>
        public Range Name { get; set; }

        public int Index { get; set; } = -1;
    }
}
