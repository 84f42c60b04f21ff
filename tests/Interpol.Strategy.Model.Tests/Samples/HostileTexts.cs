#if NET10_0_OR_GREATER
namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Provides strings that writers of CSV, XML and Parquet confuse, and a character of each Unicode plane.
/// </summary>
internal static class HostileTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        "=1+2", "+1", "-1", "@a", "\ttab", "\rcarriage", "\nline", "'=1", "\"quoted\"", "a \"b\" c", "a,b", "a;b", " ",
        " a ", "two\nlines", "two\r\nlines", "one\rline", "ends with \r\n", "<b>&amp;</b>", "4.10", "001", "1e5",
        "TRUE", "_x000D_", "\0\u001b[31m", "\u00e9 e\u0301 \u2028 \u202e \ufeff \ufffd", .. CreatePlanes(),
    ];

    private static IEnumerable<string> CreatePlanes() =>
        Enumerable.Range(0, 17).Select(plane => $"plane {plane}: {char.ConvertFromUtf32((plane << 16) + 0xFFFD)}");
}
#endif
