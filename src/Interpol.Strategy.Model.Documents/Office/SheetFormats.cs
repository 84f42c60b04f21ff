using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>Formats numbers as a sheet shows them: dates, percentages, and decimals such as the code 1.10.</summary>
internal sealed partial class SheetFormats
{
    private readonly uint[] _formatIds;
    private readonly Dictionary<uint, string> _codes = [];

    public SheetFormats(Stylesheet? styles)
    {
        _formatIds = [.. styles?.CellFormats?.Elements<CellFormat>().Select(format => format.NumberFormatId?.Value ?? 0)
            ?? []];
        foreach (NumberingFormat format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format is { NumberFormatId.Value: var id, FormatCode.Value: { } code })
            {
                _ = _codes.TryAdd(id, code);
            }
        }
    }

    /// <summary>Returns a number as text. A number that is not valid is returned as it is.</summary>
    public string Format(string value, uint? style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            return value;
        }

        uint id = style is { } index && index < _formatIds.Length ? _formatIds[index] : 0;
        string code = _codes.TryGetValue(id, out string? custom) ? custom : GetBuiltIn(id);
        if (IsDate(code) && number is > 0 and < 2_958_466)
        {
            DateTime date = DateTime.FromOADate(number);
            string pattern = date.TimeOfDay == default ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm";
            return date.ToString(pattern, CultureInfo.InvariantCulture);
        }

        return Fixed().IsMatch(code) ? number.ToString(code, CultureInfo.InvariantCulture)
            : decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
                ? Math.Round(exact, 10).ToString("0.##########", CultureInfo.InvariantCulture)
            : value;
    }

    /// <summary>Returns the codes of formats that every workbook has. See ECMA-376, Part 1, section 18.8.30.</summary>
    private static string GetBuiltIn(uint id) => id switch
    {
        1 => "0",
        2 => "0.00",
        9 => "0%",
        10 => "0.00%",
        >= 14 and <= 17 or 22 => "yyyy-mm-dd",
        _ => "General",
    };

    private static bool IsDate(string code) => DatePart().IsMatch(Literal().Replace(code, ""));

    [GeneratedRegex(@"^0(?:\.0{1,30})?%?$")]
    private static partial Regex Fixed();

    [GeneratedRegex(@"""[^""]*""|\[[^\]]*\]|\\.")]
    private static partial Regex Literal();

    [GeneratedRegex("[yd]", RegexOptions.IgnoreCase)]
    private static partial Regex DatePart();
}
