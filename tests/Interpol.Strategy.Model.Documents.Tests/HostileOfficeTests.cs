using System.IO.Compression;
using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Tests that Office documents with hostile content are refused.</summary>
public sealed class HostileOfficeTests
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void Documents_that_decompress_to_too_much_are_refused() => AssertRefused(
        "The XML of the document is larger than 67108864 bytes after decompression. It was not read.",
        Change(document =>
        {
            using var writer = new StreamWriter(document);
            writer.Write($"<w:document xmlns:w='{Namespace}'><w:body>");
            string spaces = new(' ', 1_000_000);
            for (int i = 0; i < 70; i++)
            {
                writer.Write(spaces);
            }

            writer.Write("</w:body></w:document>");
        }));

    [Fact]
    public void Documents_with_deeply_nested_elements_are_refused() => AssertRefused(
        "The XML of the document is nested more than 256 levels deep. It was not read.",
        Change($"<w:document xmlns:w='{Namespace}'><w:body>"
            + string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000))));

    [Fact]
    public void Documents_with_a_document_type_are_refused()
    {
        byte[] document = Change("<!DOCTYPE a [<!ENTITY e SYSTEM 'http://localhost/e'>]><w:document "
            + $"xmlns:w='{Namespace}'><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>");
        Diagnostic error = FrameworkOutline.ReadWord(new MemoryStream(document)).Diagnostics.Single();
        Assert.StartsWith("'word/document.xml' is not valid XML: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_not_Office_documents_are_refused()
    {
        const string Message = "The document is not a valid Office document. It was not read.";
        AssertRefused(Message, Encoding.UTF8.GetBytes("# Goals\n\n- Power\n"));
        AssertRefused(Message, []);
        byte[] valid = new WordFile().Add("Goal 1: Power").ToStream().ToArray();
        AssertRefused(Message, valid[..(valid.Length / 2)]);
        using MemoryStream sheet = SheetFile.Create(("Plan", [SheetFile.Row("Goal", "Objective")]));
        AssertRefused(Message, sheet.ToArray());
        Assert.Equal(
            OutlineDiagnosticCodes.InvalidPackage,
            FrameworkOutline.ReadTable(new MemoryStream(valid)).Diagnostics.Single().Code);
    }

    [Fact]
    public void Changed_bytes_never_cause_an_exception()
    {
        byte[] valid = new WordFile().Add("Harbour", "Title").Add("Goal 1: Power", list: 1).ToStream().ToArray();
        using MemoryStream workbook =
            SheetFile.Create(("Plan", [SheetFile.Row("Goal", "Objective"), SheetFile.Row("a", "b")]));
        byte[] sheet = workbook.ToArray();
        var random = new Random(1);
        for (int i = 0; i < 500; i++)
        {
            byte[] changed = [.. i % 2 == 0 ? valid : sheet];
            for (int count = random.Next(1, 8); count > 0; count--)
            {
                changed[random.Next(4, changed.Length)] = (byte)random.Next(256);
            }

            Assert.NotNull(i % 2 == 0
                ? FrameworkOutline.ReadWord(new MemoryStream(changed))
                : FrameworkOutline.ReadTable(new MemoryStream(changed)));
        }
    }

    private static void AssertRefused(string message, byte[] document)
    {
        ReadResult<StrategicFramework> result = FrameworkOutline.ReadWord(new MemoryStream(document));
        Assert.Equal(
            (OutlineDiagnosticCodes.InvalidPackage, message),
            (result.Diagnostics.Single().Code, result.Diagnostics.Single().Message));
    }

    private static byte[] Change(string xml) => Change(document => document.Write(Encoding.UTF8.GetBytes(xml)));

    /// <summary>Replaces the main part of a valid document.</summary>
    private static byte[] Change(Action<Stream> write)
    {
        MemoryStream stream = new();
        new WordFile().Add("Goal 1: Power").ToStream().CopyTo(stream);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using Stream document = archive.CreateEntry("word/document.xml").Open();
            write(document);
        }

        return stream.ToArray();
    }
}
