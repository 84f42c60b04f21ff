using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Interpol.Strategy.Model.Documents.Tests;

/// <summary>Builds Word documents for tests.</summary>
internal sealed class WordFile
{
    private readonly Body _body = new();

    public Body Body => _body;

    /// <summary>Adds a paragraph. Text between two asterisks is in bold.</summary>
    public WordFile Add(string text, string? style = null, int list = 0, int level = 0)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
        {
            properties.Append(new ParagraphStyleId { Val = style });
        }

        if (list > 0)
        {
            properties.Append(new NumberingProperties(
                new NumberingLevelReference { Val = level }, new NumberingId { Val = list }));
        }

        var paragraph = new Paragraph(properties);
        string[] parts = text.Split("**");
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length > 0)
            {
                paragraph.Append(CreateRun(parts[i], isBold: i % 2 == 1));
            }
        }

        _body.Append(paragraph);
        return this;
    }

    public WordFile AddTable(params string[][] rows)
    {
        _body.Append(new Table(rows.Select(row => new TableRow(row.Select(cell =>
            new TableCell(new Paragraph(CreateRun(cell, isBold: false))))))));
        return this;
    }

    /// <summary>Adds a table. An empty cell of the first columns is merged with the cell above it.</summary>
    public WordFile AddMergedTable(int columns, string[][] rows)
    {
        _ = AddTable(rows);
        TableRow[] added = [.. _body.Elements<Table>().Last().Elements<TableRow>()];
        for (int column = 0; column < columns; column++)
        {
            // The header is not merged.
            bool isOpen = false;
            for (int row = 1; row < rows.Length; row++)
            {
                bool isEmpty = rows[row][column].Length == 0;
                isOpen |= !isEmpty;
                if (isOpen)
                {
                    added[row].Elements<TableCell>().ElementAt(column).PrependChild(new TableCellProperties(
                        new VerticalMerge { Val = isEmpty ? MergedCellValues.Continue : MergedCellValues.Restart }));
                }
            }
        }

        return this;
    }

    public static Run CreateRun(string text, bool isBold) => new(
        new RunProperties(isBold ? [new Bold()] : []),
        new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>
    /// Returns the file. List 1 has bullets, list 2 numbers (1., 1.1), list 3 the text "Goal 1:" and letters, list 4
    /// continues list 2 from 5, and list 5 has Roman numbers.
    /// </summary>
    public MemoryStream ToStream(Action<WordprocessingDocument>? change = null)
    {
        var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart part = document.AddMainDocumentPart();
            part.Document = new Document(_body);
            part.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                CreateStyle("Title", "Title", null),
                CreateStyle("Heading1", "heading 1", 0),
                CreateStyle("Heading2", "heading 2", 1),
                CreateStyle("Heading3", "heading 3", 2),
                new Style(new StyleName { Val = "Section" }, new BasedOn { Val = "Heading1" }) { StyleId = "Section" },
                CreateStyle("TOC1", "toc 1", null));
            part.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                CreateDefinition(1, (NumberFormatValues.Bullet, "•"), (NumberFormatValues.Bullet, "o")),
                CreateDefinition(2, (NumberFormatValues.Decimal, "%1."), (NumberFormatValues.Decimal, "%1.%2")),
                CreateDefinition(3, (NumberFormatValues.Decimal, "Goal %1:"), (NumberFormatValues.LowerLetter, "(%2)")),
                CreateDefinition(5, (NumberFormatValues.UpperRoman, "%1."), (NumberFormatValues.LowerLetter, "%2)")),
                CreateInstance(1, 1),
                CreateInstance(2, 2),
                CreateInstance(3, 3),
                CreateInstance(4, 2, 5),
                CreateInstance(5, 5));
            change?.Invoke(document);
        }

        stream.Position = 0;
        return stream;
    }

    private static Style CreateStyle(string id, string name, int? level)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (level is { } outline)
        {
            style.Append(new StyleParagraphProperties(new OutlineLevel { Val = outline }));
        }

        return style;
    }

    private static AbstractNum CreateDefinition(
        int id, params (NumberFormatValues Format, string Text)[] levels)
    {
        var definition = new AbstractNum { AbstractNumberId = id };
        for (int i = 0; i < levels.Length; i++)
        {
            var level = new Level { LevelIndex = i };
            level.Append(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = levels[i].Format },
                new LevelText { Val = levels[i].Text });
            definition.Append(level);
        }

        return definition;
    }

    private static NumberingInstance CreateInstance(int id, int definition, int? start = null)
    {
        var instance = new NumberingInstance(new AbstractNumId { Val = definition }) { NumberID = id };
        if (start is { } first)
        {
            instance.Append(new LevelOverride(new StartOverrideNumberingValue { Val = first }) { LevelIndex = 0 });
        }

        return instance;
    }
}
