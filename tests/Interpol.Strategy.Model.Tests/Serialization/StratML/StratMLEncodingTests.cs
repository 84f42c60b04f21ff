using System.Text;
using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;
using static Interpol.Strategy.Model.Tests.StratMLDocuments;

namespace Interpol.Strategy.Model.Tests;

/// <summary>A document is read in the encoding that it declares. Bytes that are not valid in it are reported.</summary>
[Properties(Arbitrary = [typeof(StratMLArbitraries)])]
public sealed class StratMLEncodingTests
{
    private const string Unsupported =
        "The document is not valid XML. The encoding 'x-no-such' is not supported. Save the document as UTF-8. "
        + "The rest of the document was not read.";

    public static TheoryData<string, byte[], int, int> InvalidBytes => new()
    {
        { "us-ascii", Encode("US-ASCII", "Caf\u00e9", Encoding.UTF8), 2, 10 },
        { "utf-8", Encode("utf-8", "\r\r\n\nCaf\u00e9", Encoding.Latin1), 5, 4 },
        { "utf-8", Encode("utf-8", "\rCaf\u00e9", Encoding.Latin1), 3, 4 },
        { "utf-8", [.. Encode("utf-8", "n", Encoding.UTF8), 0xE2, 0x82], 2, EndColumn },
        { "utf-16", [.. Encode("utf-16", "n", Encoding.Unicode), 0x20], 2, EndColumn },
        { "utf-16", Replace(Encode("utf-16", "a!b", Encoding.Unicode), [0x21, 0], [0, 0xD8]), 2, 8 },
        { "utf-32", Replace(Encode("utf-32", "a!b", Encoding.UTF32), [0x21, 0, 0, 0], [0, 0, 0x11, 0]), 2, 8 },
        { "shift_jis", Encode("Shift_JIS", "\u0082", Encoding.Latin1), 2, 7 },
    };

    private static int EndColumn => $"<Name>n</Name>{Core}</PerformancePlanOrReport>".Length + 1;

    [Theory]
    [MemberData(nameof(InvalidBytes))]
    public async Task B1_Bytes_that_are_invalid_in_the_declared_encoding_are_reported_with_position(
        string encoding, byte[] document, int line, int column)
    {
        using var stream = new MemoryStream(document);
        using var asyncStream = new MemoryStream(document);
        using var slow = new SlowStream(document);
        ReadResult<StrategicFramework>[] results =
        [
            FrameworkStratML.Read(document, new() { Mode = ReadMode.Lenient }),
            ReadSynchronously(stream),
            ReadSynchronously(slow),
            await FrameworkStratML.ReadAsync(asyncStream),
        ];
        Assert.All(results, result =>
        {
            Diagnostic error = result.Diagnostics[^1];
            Assert.Null(result.Value);
            Assert.Equal(
                "The document is not valid XML. The bytes at this position are not valid in the encoding "
                + $"'{encoding}'. The rest of the document was not read.",
                error.Message);
            Assert.Equal(
                (DiagnosticCodes.Malformed, DiagnosticSeverity.Error, line, column),
                (error.Code, error.Severity, error.Line, error.Column));
        });
    }

    [Theory]
    [InlineData("windows-1252", 1252, "“é€”")]
    [InlineData("iso-8859-1", 28591, "é")]
    [InlineData("ISO-8859-15", 28605, "€")]
    [InlineData("shift_jis", 932, "計画")]
    [InlineData("US-ASCII", 20127, "n")]
    [InlineData("utf-8", 65001, "計画😀")]
    [InlineData("UTF8", 65001, "計画")]
    [InlineData("utf-16", 1200, "計画😀")]
    [InlineData("utf-16be", 1201, "計画😀")]
    [InlineData("utf-32", 12000, "計画😀")]
    [InlineData("utf-32be", 12001, "計画😀")]
    public void C5_Document_is_read_in_every_encoding_that_NET_supports(string name, int codePage, string text)
    {
        Encoding encoding =
            CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        byte[] document = Encode(name, text, encoding);
        Assert.Equal(text, FrameworkStratML.Read(document).GetValueOrThrow().Name);
        Assert.Equal(
            text, FrameworkStratML.Read([.. encoding.GetPreamble(), .. document]).GetValueOrThrow().Name);
        using var slow = new SlowStream(document);
        Assert.Equal(text, FrameworkStratML.Read((Stream)slow).GetValueOrThrow().Name);
    }

    [Theory]
    [InlineData("UTF-16", 1201)]
    [InlineData("UTF-16LE", 1200)]
    [InlineData("UTF-16LE", 1201)]
    [InlineData("UTF-16BE", 1200)]
    [InlineData("UCS-2", 1200)]
    [InlineData("UCS-2", 1201)]
    [InlineData("ISO-10646-UCS-2", 1200)]
    [InlineData("ISO-10646-UCS-2", 1201)]
    [InlineData("Unicode", 1200)]
    [InlineData("UTF-32", 12001)]
    [InlineData("UTF-32LE", 12000)]
    [InlineData("UTF-32LE", 12001)]
    [InlineData("UTF-32BE", 12000)]
    [InlineData("UCS-4", 12000)]
    [InlineData("UCS-4", 12001)]
    [InlineData("ISO-10646-UCS-4", 12000)]
    public void Document_is_read_in_the_order_of_its_bytes_whichever_name_it_declares(string name, int codePage)
    {
        byte[] document = Encode(name, "計画😀", Encoding.GetEncoding(codePage));
        Assert.Equal("計画😀", FrameworkStratML.Read(document).GetValueOrThrow().Name);
    }

    [Fact]
    public void Encoding_in_a_comment_is_not_declared() =>
        Assert.Equal("n", ReadBytes("<!-- encoding='utf-16' ?> -->" + CreatePart2(Core)).GetValueOrThrow().Name);

    [Theory]
    [InlineData("<?xml version='1.0' encoding='utf-8?>")]
    [InlineData("<?xml  ='utf-16'?>")]
    public void Declaration_that_is_not_well_formed_is_reported(string declaration)
    {
        Diagnostic error = Assert.Single(ReadBytes(declaration + CreatePart2(Core)).Diagnostics);
        Assert.Equal((DiagnosticCodes.Malformed, 1), (error.Code, error.Line));
        Assert.DoesNotContain("its bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_name_of_an_encoding_is_not_supported()
    {
        const string Declaration = "<?xml version='1.0' encoding=''?>";
        Diagnostic error = Assert.Single(ReadBytes(Declaration + CreatePart2(Core)).Diagnostics);
        Assert.Equal(Unsupported.Replace("x-no-such", "", StringComparison.Ordinal), error.Message);
    }

    [Theory]
    [InlineData(6_000, 1)]
    [InlineData(1, 20_000)]
    [InlineData(6_000, 20_000)]
    public void Document_is_read_alike_from_bytes_and_from_its_string_if_its_parts_are_long(int comment, int name)
    {
        string letters = string.Concat(Enumerable.Range(0, name).Select(i => (char)('a' + (i % 26))));
        string document = $"<!--{new string(' ', comment)}-->"
            + CreatePart2(Core).Replace("<Name>n<", $"<Name>{letters}<", StringComparison.Ordinal);
        Assert.Equal(letters, FrameworkStratML.Read(document).GetValueOrThrow().Name);
        Assert.Equal(FrameworkStratML.Read(document), ReadBytes(document));
    }

    [Fact]
    public void Stream_is_read_from_its_position()
    {
        byte[] document = Encoding.UTF8.GetBytes(CreatePart2(Core));
        using var stream = new MemoryStream([.. new byte[3_000], .. document]) { Position = 3_000 };
        ReadResult<StrategicFramework> result =
            FrameworkStratML.Read(stream, new() { MaxBytes = document.Length });
        Assert.Equal("n", result.GetValueOrThrow().Name);
    }

    [Theory]
    [InlineData("x-no-such")]
    [InlineData("x-no-such", "<?xml version='1.0' encoding = 'x-no-such' standalone='yes'?>")]
    [InlineData("x-no-such", "<?xml version='1.0'\nencoding\t=\n\"x-no-such\"?>")]
    public void C5_Unknown_encoding_is_named(string name, string? declaration = null)
    {
        byte[] document = Encoding.UTF8.GetBytes(
            (declaration ?? $"<?xml version='1.0' encoding='{name}'?>") + CreatePart2(Core));
        Diagnostic error = ReadProblem(document);
        Assert.Equal((Unsupported, 1, 1), (error.Message, error.Line, error.Column));
    }

    [Theory]
    [InlineData("utf-16", 65001, false, "UTF-8")]
    [InlineData("UTF-16LE", 65001, true, "UTF-8")]
    [InlineData("UCS-4", 65001, false, "UTF-8")]
    [InlineData("ISO-10646-UCS-2", 28591, false, "UTF-8")]
    [InlineData("windows-1252", 65001, true, "UTF-8")]
    [InlineData("utf-8", 1200, true, "UTF-16")]
    [InlineData("utf-8", 1200, false, "UTF-16")]
    [InlineData("utf-8", 1201, true, "UTF-16BE")]
    [InlineData("utf-8", 1201, false, "UTF-16BE")]
    [InlineData("utf-16", 12000, true, "UTF-32")]
    [InlineData("utf-16", 12001, false, "UTF-32BE")]
    public void C6_Declared_encoding_that_is_not_that_of_the_bytes_is_named_with_the_remedy(
        string declared, int codePage, bool hasPreamble, string found)
    {
        Encoding encoding = Encoding.GetEncoding(codePage);
        byte[] document = Encode(declared, "n", encoding);
        Diagnostic error = ReadProblem(hasPreamble ? [.. encoding.GetPreamble(), .. document] : document);
        Assert.Equal(
            $"The document is not valid XML. It declares the encoding '{declared}', but its bytes are {found}. "
            + "Save it as UTF-8. The rest of the document was not read.",
            error.Message);
        Assert.Equal((DiagnosticCodes.Malformed, 1, 1), (error.Code, error.Line, error.Column));
    }

    [Theory]
    [InlineData("\uFFFF")]
    [InlineData("\uFFFE")]
    [InlineData("\u0001")]
    public void Character_that_XML_does_not_allow_is_not_reported_as_invalid_bytes(string text)
    {
        Diagnostic error = ReadProblem(Encode("utf-8", text, Encoding.UTF8));
        Assert.DoesNotContain("bytes", error.Message, StringComparison.Ordinal);
        Assert.Equal((DiagnosticCodes.Malformed, 2, 7), (error.Code, error.Line, error.Column));
    }

    [Fact]
    public void Character_that_XML_does_not_allow_is_found_at_the_start_of_a_part_of_the_bytes()
    {
        const int BytesReadAtOnce = 4096;
        string start = CreatePart2(Core)[..CreatePart2(Core).IndexOf("n</Name>", StringComparison.Ordinal)];
        string document = CreatePart2(Core).Replace(
            "n</Name>",
            new string('n', BytesReadAtOnce - start.Length) + "\uFFFF</Name>",
            StringComparison.Ordinal);
        Diagnostic error = Assert.Single(ReadBytes(document).Diagnostics);
        Assert.DoesNotContain("bytes", error.Message, StringComparison.Ordinal);
        Assert.Equal((DiagnosticCodes.Malformed, BytesReadAtOnce + 1), (error.Code, error.Column));
    }

    [Property]
    public void Document_is_read_alike_from_bytes_and_from_its_string(WritableFramework writable)
    {
        string document = FrameworkStratML.Write(writable.Framework, new() { Indented = true });
        byte[] bytes = Encoding.UTF8.GetBytes(document);
        Assert.Equal(FrameworkStratML.Read(document), FrameworkStratML.Read(bytes));
        int middle = bytes.Length / 2;
        bytes[middle] = 0xFF;
        Diagnostic error = FrameworkStratML.Read(bytes).Diagnostics[^1];
        string before = Encoding.UTF8.GetString(bytes, 0, middle).TrimEnd('\uFFFD');
        Assert.Equal(
            (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n')), (error.Line, error.Column));
    }

    private static ReadResult<StrategicFramework> ReadBytes(string document) =>
        FrameworkStratML.Read(Encoding.UTF8.GetBytes(document));

    private static ReadResult<StrategicFramework> ReadSynchronously(Stream stream) => FrameworkStratML.Read(stream);

    private static Diagnostic ReadProblem(byte[] document) =>
        Assert.Single(FrameworkStratML.Read(document).Diagnostics);

    private static byte[] Encode(string name, string text, Encoding encoding) => encoding.GetBytes(
        $"<?xml version='1.0' encoding='{name}'?>"
        + CreatePart2(Core).Replace("<Name>n</Name>", $"\n<Name>{text}</Name>", StringComparison.Ordinal));

    private static byte[] Replace(byte[] document, byte[] mark, byte[] bytes)
    {
        int index = document.AsSpan().IndexOf(mark);
        bytes.CopyTo(document, index);
        return document;
    }

    /// <summary>A stream that returns one byte at a time.</summary>
    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);
    }
}
