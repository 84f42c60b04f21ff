using System.Globalization;

namespace Interpol.Strategy.Model.Benchmarks.Report;

/// <summary>Formats rows of tables, and figures with three digits and a suitable unit.</summary>
internal static class Shown
{
    /// <summary>Formats a row of a Markdown table.</summary>
    public static string Row(params ReadOnlySpan<string?> cells) => $"| {string.Join(" | ", cells)} |";

    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1_000 => $"{Digits(nanoseconds)} ns",
        < 1_000_000 => $"{Digits(nanoseconds / 1_000)} µs",
        < 1_000_000_000 => $"{Digits(nanoseconds / 1_000_000)} ms",
        _ => $"{Digits(nanoseconds / 1_000_000_000)} s",
    };

    public static string Bytes(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes} B",
        < 1_000_000 => $"{Digits(bytes / 1_000.0)} kB",
        _ => $"{Digits(bytes / 1_000_000.0)} MB",
    };

    public static string Ratio(double ratio) =>
        ratio.ToString(ratio < 0.01 ? "0.000" : ratio < 10 ? "0.00" : "0", CultureInfo.InvariantCulture);

    private static string Digits(double value) =>
        value.ToString(value < 10 ? "0.00" : value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
