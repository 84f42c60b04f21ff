using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Provides the texts of a graph.</summary>
internal static class SkosText
{
    /// <summary>
    /// Returns a text, or <see langword="null"/> if it has only white space. Labels must not be empty.
    /// </summary>
    public static string? GetVisible(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    public static string Format(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>
    /// Returns a period by the DCMI Period Encoding Scheme, or <see langword="null"/> if it has neither start nor end.
    /// </summary>
    public static string? Format(FrameworkPeriod period)
    {
        string start = period.Start is { } first ? $"start={Format(first)}; " : "";
        string end = period.End is { } last ? $"end={Format(last)}; " : "";
        return start.Length + end.Length == 0 ? null : $"{start}{end}scheme=W3C-DTF";
    }
}
