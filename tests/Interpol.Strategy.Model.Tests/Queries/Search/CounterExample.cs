using System.Collections;
using System.Globalization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Formats the values of a failed property completely. Properties with default values are omitted.</summary>
internal static class CounterExample
{
    public static string Format(object? value) => value switch
    {
        null => "null",
        string text => $"\"{string.Concat(text.Select(Escape))}\"",
        FrameworkCatalog catalog => Format(catalog.Frameworks),
        IEnumerable items => $"[{string.Join(", ", items.Cast<object>().Select(Format))}]",
        StrategicFramework or StrategyElement or Organization or SearchOptions => FormatRecord(value),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string FormatRecord(object record)
    {
        IEnumerable<string> properties =
            from property in record.GetType().GetProperties()
            where property.CanWrite
            let value = Format(property.GetValue(record))
            where value is not ("null" or "[]")
            select $"{property.Name} = {value}";
        return $"{record.GetType().Name} {{ {string.Join(", ", properties)} }}";
    }

    private static string Escape(char c) =>
        c is >= ' ' and <= '~' and not ('"' or '\\') ? c.ToString() : $"\\u{(int)c:x4}";
}
