using System.Buffers;
using System.Text;
using System.Xml;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Decodes the bytes of a document in its encoding. The reading fails at the first bytes that are not valid, where
/// <see cref="XmlReader"/> would read other characters, and when there are more bytes than allowed.
/// </summary>
internal sealed class XmlInput(Stream stream, Reporter reporter, CancellationToken cancellationToken) : TextReader
{
    private const int BufferSize = 4096;

    /// <summary>The character for invalid bytes, which no document can contain.</summary>
    private const char Invalid = '\uFFFF';

    private readonly byte[] _bytes = ArrayPool<byte>.Shared.Rent(BufferSize);
    private readonly char[] _chars = ArrayPool<char>.Shared.Rent(2 * BufferSize);
    private Encoding? _encoding;
    private Decoder? _decoder;
    private int _byteStart;
    private int _byteEnd;
    private int _charStart;
    private int _charEnd;
    private long _byteCount;
    private bool _isLastByte;
    private bool _isLastChar;
    private bool _isInvalid;

    /// <summary>The position after the decoded characters.</summary>
    private int _line = 1;
    private int _column = 1;
    private bool _isAfterReturn;

    /// <summary>Determines whether a stream is known to have more bytes than allowed.</summary>
    public static bool IsTooLarge(Stream stream, int maxBytes) =>
        stream.CanSeek && stream.Length - stream.Position > maxBytes;

    public override int Read(char[] buffer, int index, int count)
    {
        while (_charStart == _charEnd)
        {
            if (_isInvalid)
            {
                throw Fail($"The bytes at this position are not valid in the encoding '{_encoding!.WebName}'");
            }

            if (_isLastChar)
            {
                return 0;
            }

            Decode();
        }

        int copied = Math.Min(count, _charEnd - _charStart);
        _chars.AsSpan(_charStart, copied).CopyTo(buffer.AsSpan(index));
        _charStart += copied;
        return copied;
    }

    protected override void Dispose(bool disposing)
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        ArrayPool<char>.Shared.Return(_chars);
        base.Dispose(disposing);
    }

    private void Decode()
    {
        if (_decoder is null)
        {
            _encoding = DetectEncoding();
            _decoder = _encoding.GetDecoder();
        }
        else if (_byteStart == _byteEnd && !_isLastByte)
        {
            _byteStart = _byteEnd = 0;
            ReadBytes();
        }

        ReadOnlySpan<byte> bytes = _bytes.AsSpan(_byteStart, _byteEnd - _byteStart);
        _decoder.Convert(bytes, _chars, _isLastByte, out int used, out _charEnd, out bool isComplete);
        _byteStart += used;
        _charStart = 0;
        _isLastChar = _isLastByte && isComplete;
        int invalid = _chars.AsSpan(0, _charEnd).IndexOf(Invalid);
        if (invalid >= 0 && !ContainsInvalid(bytes[..used]))
        {
            _charEnd = invalid;
            _isInvalid = true;
        }

        CountLines(_chars.AsSpan(0, _charEnd));
    }

    private void ReadBytes()
    {
        cancellationToken.ThrowIfCancellationRequested();
        int read = stream.Read(_bytes.AsSpan(_byteEnd));
        _byteEnd += read;
        _byteCount += read;
        _isLastByte = read == 0;
        int max = reporter.Options.MaxBytes;
        if (_byteCount > max)
        {
            throw reporter.Fail(DiagnosticCodes.TooLarge, DiagnosticMessages.TooLarge(max), new("", 1, 1));
        }
    }

    /// <summary>
    /// Determines whether bytes contain the character for invalid bytes itself, which <see cref="XmlReader"/> reports.
    /// </summary>
    private bool ContainsInvalid(ReadOnlySpan<byte> bytes)
    {
        byte[] encoded = _encoding!.GetBytes([Invalid]);
        return _encoding.GetString(encoded) is [Invalid] && bytes.IndexOf(encoded) >= 0;
    }

    private Encoding DetectEncoding()
    {
        int declarationEnd = -1;
        while (!_isLastByte && declarationEnd < 0 && _byteEnd < BufferSize / 4)
        {
            ReadBytes();
            declarationEnd = _bytes.AsSpan(0, _byteEnd).IndexOf((byte)'>');
        }

        ReadOnlySpan<byte> bytes = _bytes.AsSpan(0, _byteEnd);
        string? found = XmlEncoding.Find(bytes, out _byteStart);
        string? declared = XmlEncoding.FindDeclared(bytes[_byteStart..], found);
        return XmlEncoding.Get(found, declared) ?? throw Fail(XmlEncoding.Describe(found, declared!));
    }

    private void CountLines(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (_isAfterReturn && text[0] == '\n')
            {
                text = text[1..];
            }

            int end = text.IndexOfAny('\r', '\n');
            _isAfterReturn = end >= 0 && text[end] == '\r';
            _line += end < 0 ? 0 : 1;
            _column = end < 0 ? _column + text.Length : 1;
            text = end < 0 ? [] : text[(end + 1)..];
        }
    }

    private XmlException Fail(string reason) => reporter.Fail(
        DiagnosticCodes.Malformed,
        DiagnosticMessages.Malformed("XML", reason),
        new(reporter.Path.ToString(), _line, _column));
}
