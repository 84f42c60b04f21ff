using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Interpol.Strategy.Model.Tests;

public sealed class GetDocumentTests
{
    public static TheoryData<string, FrameworkFormat> Documents
    {
        get
        {
            var documents = new TheoryData<string, FrameworkFormat>();
            foreach (FrameworkFormat format in Enum.GetValues<FrameworkFormat>())
            {
                documents.Add("interpol-2014-2016", format);
                documents.Add("interpol-2017-2020", format);
            }

            return documents;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void GetDocument_returns_the_same_memory_for_string_and_id(string id, FrameworkFormat format)
    {
        ReadOnlyMemory<byte> document = InterpolFrameworks.GetDocument(id, format);
        Assert.Equal(document, InterpolFrameworks.GetDocument(id, format));
        Assert.Equal(document, InterpolFrameworks.GetDocument(FrameworkId.Parse(id), format));
        Assert.False(document.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void GetDocument_returns_memory_without_an_array(string id, FrameworkFormat format)
    {
        ReadOnlyMemory<byte> document = InterpolFrameworks.GetDocument(id, format);
        Assert.False(MemoryMarshal.TryGetArray(document, out _));
        Assert.False(MemoryMarshal.TryGetArray(document[10..20], out _));
        Assert.Equal(document.Span[10..20].ToArray(), document[10..20].ToArray());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task GetDocument_returns_memory_that_can_be_written_to_streams(string id, FrameworkFormat format)
    {
        ReadOnlyMemory<byte> document = InterpolFrameworks.GetDocument(id, format);
        using var stream = new MemoryStream();
        await stream.WriteAsync(document);
        Assert.Equal(document.ToArray(), stream.ToArray());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void GetDocument_returns_memory_that_can_be_pinned(string id, FrameworkFormat format)
    {
        ReadOnlyMemory<byte> document = InterpolFrameworks.GetDocument(id, format);
        string file = Path.GetTempFileName();
        try
        {
            // Gathered writes pin each piece of memory.
            using (SafeFileHandle handle = File.OpenHandle(file, FileMode.Truncate, FileAccess.Write))
            {
                RandomAccess.Write(handle, [document[..10], document[10..^1], document[^1..]], fileOffset: 0);
            }

            Assert.Equal(document.ToArray(), File.ReadAllBytes(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("interpol-2021-2025")]
    [InlineData("INTERPOL-2017-2020")]
    [InlineData("")]
    public void GetDocument_throws_for_unknown_ids(string id) => Assert.All(Enum.GetValues<FrameworkFormat>(), format =>
        Assert.Throws<UnknownFrameworkException>(() => InterpolFrameworks.GetDocument(id, format)));

    [Fact]
    public void GetDocument_throws_for_default_ids() => Assert.Throws<UnknownFrameworkException>(
        () => InterpolFrameworks.GetDocument(default(FrameworkId), FrameworkFormat.Json));

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void GetDocument_throws_for_undefined_formats(int format) => Assert.Throws<ArgumentOutOfRangeException>(
        nameof(format),
        () => InterpolFrameworks.GetDocument("interpol-2017-2020", (FrameworkFormat)format));

    [Fact]
    public void GetDocument_throws_for_null() =>
        Assert.Throws<ArgumentNullException>("id", () => InterpolFrameworks.GetDocument(null!, FrameworkFormat.Json));
}
