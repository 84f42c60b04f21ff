using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>Formats the numbers of paragraphs as digits, letters and Roman numbers.</summary>
internal static class WordNumberFormat
{
    /// <summary>Returns a number in a format. Formats that are not known are decimal.</summary>
    public static string Format(int number, NumberFormatValues? format)
    {
        bool isLower = format == NumberFormatValues.LowerLetter || format == NumberFormatValues.LowerRoman;
        string text = format == NumberFormatValues.LowerLetter || format == NumberFormatValues.UpperLetter
            ? ToLetters(number)
            : format == NumberFormatValues.LowerRoman || format == NumberFormatValues.UpperRoman ? ToRoman(number)
            : format == NumberFormatValues.DecimalZero ? number.ToString("00", CultureInfo.InvariantCulture)
            : number.ToString(CultureInfo.InvariantCulture);
        return isLower ? text.ToLowerInvariant() : text;
    }

    /// <summary>Returns A to Z, then AA to ZZ.</summary>
    private static string ToLetters(int number) => number is > 0 and <= 780
        ? new((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1)
        : number.ToString(CultureInfo.InvariantCulture);

    private static string ToRoman(int number)
    {
        if (number is <= 0 or > 3999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        (int Value, string Sign)[] signs =
        [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ];
        var text = new StringBuilder();
        foreach ((int value, string sign) in signs)
        {
            for (; number >= value; number -= value)
            {
                _ = text.Append(sign);
            }
        }

        return text.ToString();
    }
}
