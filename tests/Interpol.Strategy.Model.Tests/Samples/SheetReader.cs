#if NET10_0_OR_GREATER
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Reads the strings and numbers of a workbook. It is independent of the library that writes it.</summary>
internal static partial class SheetReader
{
    private static readonly XName Space = XNamespace.Xml + "space";

    public static string[][] Read(string file, string sheet)
    {
        using ZipArchive workbook = ZipFile.OpenRead(file);
        int index = Load(workbook, "xl/workbook.xml").Descendants()
            .Where(element => element.Name.LocalName == "sheet")
            .Select(element => element.Attribute("name")!.Value).ToList().IndexOf(sheet);
        return
        [
            .. Load(workbook, $"xl/worksheets/sheet{index + 1}.xml").Descendants()
                .Where(element => element.Name.LocalName == "row")
                .Select(row => row.Elements().Select(ReadCell).ToArray()),
        ];
    }

    private static string ReadCell(XElement cell) =>
        cell.Attribute("t") is null && cell.Value.Length > 0
            ? double.Parse(cell.Value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : string.Concat(cell.Descendants().Where(element => element.Name.LocalName == "t").Select(ReadText));

    /// <summary>Reads a text without the white space around it that Excel ignores.</summary>
    private static string ReadText(XElement text) =>
        Decode(text.Attribute(Space)?.Value == "preserve" ? text.Value : text.Value.Trim(' ', '\t', '\r', '\n'));

    /// <summary>Decodes characters that are written as in <c>_x000D_</c>.</summary>
    private static string Decode(string text) => Escaped().Replace(text, match =>
    {
        int character = int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return ((char)character).ToString();
    });

    [GeneratedRegex("_x([0-9A-F]{4})_")]
    private static partial Regex Escaped();

    private static XDocument Load(ZipArchive workbook, string name)
    {
        using Stream stream = workbook.GetEntry(name)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }
}
#endif
