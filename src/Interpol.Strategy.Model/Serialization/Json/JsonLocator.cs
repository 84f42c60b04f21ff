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
    private string? _path;
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
        _path = null;
        bool isEnd = _reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
        bool isStart = _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (isStart)
        {
            _open[_depth++] = new(_reader.TokenType == JsonTokenType.StartArray);
        }
        else if (_depth > 0 && (isEnd || IsScalar(_reader.TokenType)))
        {
            _open[_depth - 1].EndProperty();
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
                _open[_depth - 1].StartProperty((int)_reader.TokenStartIndex..(int)_reader.BytesConsumed);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _depth--;
                break;
            case JsonTokenType.Comment:
                break;
            default:
                if (_depth > 0)
                {
                    _open[_depth - 1].MoveNext();
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

    /// <summary>Returns the path of the current value. It is built once, however many problems the value has.</summary>
    private string Path()
    {
        if (_path is null)
        {
            var path = new StringBuilder();
            for (int i = 0; i < _depth; i++)
            {
                _ = path.Append(_open[i].GetStep(_document, isFirst: path.Length == 0));
            }

            _path = path.ToString();
        }

        return _path;
    }

    /// <summary>Represents an open object or list.</summary>
    private struct Open(bool isList)
    {
        /// <summary>The range of the name, with its quotation marks, and the colon if it follows.</summary>
        private Range _name;
        private string? _step;
        private int _index = -1;

        public void StartProperty(Range name) => (_name, _step) = (name, null);

        public void EndProperty() => StartProperty(default);

        /// <summary>Returns the part of the path for the current property or item.</summary>
        public string GetStep(ReadOnlySpan<byte> document, bool isFirst) => _step ??=
            isList ? _index < 0 ? "" : $"[{_index}]"
            : _name.Equals(default) ? ""
            : CreateStep(document[_name], isFirst);

        /// <summary>Moves to the next item of a list.</summary>
        public void MoveNext() => (_index, _step) = (_index + 1, isList ? null : _step);

        private static string CreateStep(ReadOnlySpan<byte> token, bool isFirst) =>
            JsonPath.FormatProperty(UnpairedSurrogate.Unescape(token[1..token.LastIndexOf((byte)'"')]), isFirst);
    }
}
