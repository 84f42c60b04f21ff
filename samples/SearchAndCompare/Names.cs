using System.Globalization;
using System.Text.Json;

// How members of enumerations and scores are written, here and in JSON the same in every culture.
internal static class Names
{
    public static string Of(Enum member) => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());

    // Rounded down: only the same words are shown as 1.00.
    public static string Score(double score) => (Math.Floor(score * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);
}
