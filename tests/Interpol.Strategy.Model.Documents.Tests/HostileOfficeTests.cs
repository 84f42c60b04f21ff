using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Interpol.Strategy.Model.Serialization;
using Encoding = System.Text.Encoding;
using W = DocumentFormat.OpenXml.Wordprocessing;

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

    [Theory]
    [InlineData("word/document.dat")]
    [InlineData("word/document.xml.bin")]
    public void Documents_whose_content_is_not_in_an_XML_file_are_refused(string name)
    {
        byte[] document = Rename("word/document", name, new WordFile().Add("Goal 1: Power").ToStream());
        AssertRefused($"'/{name}' must be a file with the extension .xml. It was not read.", document);
        using MemoryStream sheet =
            SheetFile.Create(("Plan", [SheetFile.Row("Goal", "Objective"), SheetFile.Row("a", "b")]));
        string sheetName = name.Replace("word/document", "xl/sheet", StringComparison.Ordinal);
        Assert.Equal(
            $"'/{sheetName}' must be a file with the extension .xml. It was not read.",
            FrameworkOutline.ReadTable(new MemoryStream(Rename("xl/worksheets/sheet", sheetName, sheet)))
                .Diagnostics.Single().Message);
    }

    [Fact]
    public void Documents_in_pieces_are_refused() => AssertRefused(
        "'word/document.xml/[0].piece' is a piece of a file. It was not read.",
        Change("<a/>", "word/document.xml/[0].piece"));

    [Fact]
    public void Workbooks_whose_cells_expand_to_too_much_are_refused()
    {
        const string Message = "The text of the document is longer than 67108864 characters. It was not read.";
        Cell[][] padded = [.. Enumerable.Repeat(0, 9_000).Select(_ => new[] { SheetFile.Text("a", "ALL1") })];
        Assert.Equal(Message, ReadSheet(padded).Diagnostics.Single().Message);
        Cell[][] shared = [.. Enumerable.Repeat(0, 100).Select(_ => new[] { SheetFile.Shared() })];
        Assert.Equal(Message, ReadSheet(shared, new string('a', 1_000_000)).Diagnostics.Single().Message);
    }

    [Fact]
    public void Long_formats_of_numbers_are_ignored()
    {
        using MemoryStream workbook = SheetFile.Create(
            ("Plan", [SheetFile.Row("Goal", "Objective"), [SheetFile.Text("Power"), SheetFile.Number("1.5", 4)]]));
        using (var document = SpreadsheetDocument.Open(workbook, isEditable: true))
        {
            Stylesheet styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
            styles.InsertAt(
                new NumberingFormats(
                    new NumberingFormat { NumberFormatId = 200, FormatCode = "0." + new string('0', 1_000) }),
                0);
            styles.CellFormats!.Append(new CellFormat { NumberFormatId = 200 });
        }

        workbook.Position = 0;
        Assert.Equal(
            "1.5", FrameworkOutline.ReadTable(workbook).GetValueOrThrow().Goals[0].Objectives[0].Description);
    }

    [Fact]
    public void Long_texts_of_levels_are_ignored()
    {
        StrategicFramework read = FrameworkOutline.ReadWord(CreateNumbered(new string('x', 1_000) + "%1."))
            .GetValueOrThrow();
        Assert.Equal([" Power", " Traffic"], read.Goals.Select(goal => $"{goal.Code} {goal.Name}"));
        StrategicFramework numbered = FrameworkOutline.ReadWord(CreateNumbered("%1.")).GetValueOrThrow();
        Assert.Equal(["1 Power", "2 Traffic"], numbered.Goals.Select(goal => $"{goal.Code} {goal.Name}"));
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

    private static byte[] Change(string xml, string name = "word/document.xml") =>
        Change(document => document.Write(Encoding.UTF8.GetBytes(xml)), name);

    /// <summary>Replaces the main part of a valid document.</summary>
    private static byte[] Change(Action<Stream> write, string name = "word/document.xml")
    {
        MemoryStream stream = new();
        new WordFile().Add("Goal 1: Power").ToStream().CopyTo(stream);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using Stream document = archive.CreateEntry(name).Open();
            write(document);
        }

        return stream.ToArray();
    }

    /// <summary>Renames the first part whose name begins with a string, and changes the references to it.</summary>
    private static byte[] Rename(string start, string to, MemoryStream package)
    {
        MemoryStream renamed = new();
        using (var source = new ZipArchive(package, ZipArchiveMode.Read))
        using (var target = new ZipArchive(renamed, ZipArchiveMode.Create, leaveOpen: true))
        {
            string from = source.Entries.First(entry => entry.FullName.StartsWith(start, StringComparison.Ordinal))
                .FullName;
            foreach (ZipArchiveEntry entry in source.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                string text = reader.ReadToEnd();
                string name = entry.FullName == from ? to
                    : entry.FullName == GetRelationships(from) ? GetRelationships(to) : entry.FullName;
                using var writer = new StreamWriter(target.CreateEntry(name).Open());
                writer.Write(name == "[Content_Types].xml" ? ChangeType(text, from, to)
                    : text.Replace($"/{from}\"", $"/{to}\"", StringComparison.Ordinal));
            }
        }

        return renamed.ToArray();
    }

    /// <summary>
    /// Sets the content type of a part to that of another part, which its name or its extension determines.
    /// </summary>
    private static string ChangeType(string types, string from, string to)
    {
        var document = XDocument.Parse(types);
        XElement[] all = [.. document.Root!.Elements()];
        XElement type = all.FirstOrDefault(element => (string?)element.Attribute("PartName") == $"/{from}")
            ?? all.Single(element => (string?)element.Attribute("Extension") == "xml");
        document.Root.Add(new XElement(
            type.Name.Namespace + "Override",
            new XAttribute("PartName", $"/{to}"),
            new XAttribute("ContentType", type.Attribute("ContentType")!.Value)));
        return document.ToString();
    }

    private static string GetRelationships(string part)
    {
        int name = part.LastIndexOf('/') + 1;
        return $"{part[..name]}_rels/{part[name..]}.rels";
    }

    private static ReadResult<StrategicFramework> ReadSheet(Cell[][] rows, string shared = "Shared")
    {
        using MemoryStream workbook =
            SheetFile.Create(("Plan", [SheetFile.Row("Goal", "Objective"), .. rows]));
        using (var document = SpreadsheetDocument.Open(workbook, isEditable: true))
        {
            document.WorkbookPart!.SharedStringTablePart!.SharedStringTable =
                new SharedStringTable(new SharedStringItem(new Text(shared)));
        }

        workbook.Position = 0;
        return FrameworkOutline.ReadTable(workbook);
    }

    /// <summary>Creates a document with two goals in a list whose numbers have the specified form.</summary>
    private static MemoryStream CreateNumbered(string form) =>
        new WordFile().Add("Goals", "Heading1").Add("Power", list: 2).Add("Traffic", list: 2).ToStream(document =>
            document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!.Descendants<W.LevelText>()
                .Single(text => text.Val == "%1." && text.Ancestors<W.AbstractNum>().Single().AbstractNumberId! == 2)
                .Val = form);
}
