using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>Computes the numbers of paragraphs, which a Word document does not contain as text.</summary>
internal sealed partial class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, AbstractNum> _definitions = [];
    private readonly Dictionary<int, NumberingInstance> _instances = [];
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<int> _started = [];

    public WordNumbering(Numbering? numbering)
    {
        foreach (AbstractNum definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            _ = definition.AbstractNumberId?.Value is { } id && _definitions.TryAdd(id, definition);
        }

        foreach (NumberingInstance instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            _ = instance.NumberID?.Value is { } id && _instances.TryAdd(id, instance);
        }
    }

    /// <summary>
    /// Advances a list, and returns the number of the paragraph as Word shows it, an empty string for a bullet, or
    /// <see langword="null"/> if the list does not exist.
    /// </summary>
    public string? Next(int instanceId, int level)
    {
        level = Math.Clamp(level, 0, Levels - 1);
        if (!_instances.TryGetValue(instanceId, out NumberingInstance? instance)
            || instance.AbstractNumId?.Val?.Value is not { } id
            || !_definitions.TryGetValue(id, out AbstractNum? definition))
        {
            return null;
        }

        int?[] counters = _counters.TryGetValue(id, out int?[]? known) ? known : _counters[id] = new int?[Levels];
        if (_started.Add(instanceId))
        {
            Restart(instance, counters);
        }

        counters[level] = counters[level] is { } last ? last + 1 : GetStart(instance, definition, level);
        counters.AsSpan(level + 1).Clear();
        Level? shape = FindLevel(instance, definition, level);
        string text = shape?.LevelText?.Val?.Value ?? "";
        if (shape?.NumberingFormat?.Val?.Value is { } format
            && (format == NumberFormatValues.Bullet || format == NumberFormatValues.None))
        {
            return "";
        }

        bool isLegal = shape?.IsLegalNumberingStyle is not null;
        return Placeholder().Replace(text, match =>
        {
            int part = match.Value[1] - '1';
            int number = counters[part] ?? GetStart(instance, definition, part);
            NumberFormatValues? partFormat = FindLevel(instance, definition, part)?.NumberingFormat?.Val?.Value;
            return Format(number, isLegal ? NumberFormatValues.Decimal : partFormat);
        });
    }

    private static void Restart(NumberingInstance instance, int?[] counters)
    {
        foreach (LevelOverride change in instance.Elements<LevelOverride>())
        {
            if (change is { StartOverrideNumberingValue.Val.Value: var start, LevelIndex.Value: var level }
                && level is >= 0 and < Levels)
            {
                counters[level] = start - 1;
            }
        }
    }

    private static Level? FindLevel(NumberingInstance instance, AbstractNum definition, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == level)?.Level
        ?? definition.Elements<Level>().FirstOrDefault(shape => shape.LevelIndex?.Value == level);

    private static int GetStart(NumberingInstance instance, AbstractNum definition, int level) =>
        FindLevel(instance, definition, level)?.StartNumberingValue?.Val?.Value ?? 1;

    private static string Format(int number, NumberFormatValues? format)
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

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Placeholder();
}
