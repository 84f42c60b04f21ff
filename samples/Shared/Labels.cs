using System.Globalization;
using System.Text.Json;

// Formats enum values, scores and counts, independently of the culture.
internal static class Labels
{
    public static string FormatName(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    // Rounds down, so that only identical words are shown as 1.00.
    public static string FormatScore(double score) =>
        (Math.Floor(score * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);

    public static string FormatCount(int number, string noun) =>
        $"{FormatNumber(number)} {noun}{(number == 1 ? "" : "s")}";

    public static string FormatNumber(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
