using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>Computes the numbers of paragraphs, which a Word document does not contain as text.</summary>
internal sealed partial class WordNumbering(Numbering? numbering)
{
    /// <summary>The length of the longest text that is used. Text of a level is a few characters long.</summary>
    private const int MaxTextLength = 100;

    private readonly WordLists _lists = new(numbering);
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<int> _started = [];

    /// <summary>
    /// Advances a list, and returns the number of the paragraph as Word shows it, an empty string for a bullet, or
    /// <see langword="null"/> if the list does not exist.
    /// </summary>
    public string? Next(int instanceId, int level)
    {
        level = Math.Clamp(level, 0, WordLists.Levels - 1);
        if (_lists.Find(instanceId) is not var (id, levels, overrides))
        {
            return null;
        }

        int?[] counters = _counters.TryGetValue(id, out int?[]? known) ? known
            : _counters[id] = new int?[WordLists.Levels];
        if (_started.Add(instanceId))
        {
            Restart(overrides, counters);
        }

        counters[level] = counters[level] is { } last ? last + 1 : GetStart(levels[level]);
        counters.AsSpan(level + 1).Clear();
        Level? shape = levels[level];
        string text = shape?.LevelText?.Val?.Value is { Length: <= MaxTextLength } used ? used : "";
        if (shape?.NumberingFormat?.Val?.Value is { } format
            && (format == NumberFormatValues.Bullet || format == NumberFormatValues.None))
        {
            return "";
        }

        bool isLegal = shape?.IsLegalNumberingStyle is not null;
        return Placeholder().Replace(text, match =>
        {
            int part = match.Value[1] - '1';
            int number = counters[part] ?? GetStart(levels[part]);
            NumberFormatValues? partFormat = levels[part]?.NumberingFormat?.Val?.Value;
            return WordNumberFormat.Format(number, isLegal ? NumberFormatValues.Decimal : partFormat);
        });
    }

    private static void Restart(LevelOverride?[] overrides, int?[] counters)
    {
        for (int level = 0; level < WordLists.Levels; level++)
        {
            counters[level] = overrides[level]?.StartOverrideNumberingValue?.Val?.Value is { } start ? start - 1
                : counters[level];
        }
    }

    private static int GetStart(Level? level) => level?.StartNumberingValue?.Val?.Value ?? 1;

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Placeholder();
}
