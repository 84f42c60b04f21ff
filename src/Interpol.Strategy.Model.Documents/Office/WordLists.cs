using DocumentFormat.OpenXml.Wordprocessing;

namespace Interpol.Strategy.Model.Documents.Office;

/// <summary>Finds the levels of the lists of a Word document.</summary>
internal sealed class WordLists
{
    public const int Levels = 9;

    private readonly Dictionary<int, Level?[]> _definitions = [];
    private readonly Dictionary<int, (int? Definition, LevelOverride?[] Overrides)> _instances = [];

    public WordLists(Numbering? numbering)
    {
        foreach (AbstractNum definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            _ = definition.AbstractNumberId?.Value is { } id && _definitions.TryAdd(
                id, IndexLevels(definition.Elements<Level>(), level => level.LevelIndex?.Value));
        }

        foreach (NumberingInstance instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            _ = instance.NumberID?.Value is { } id && _instances.TryAdd(
                id,
                (instance.AbstractNumId?.Val?.Value,
                    IndexLevels(instance.Elements<LevelOverride>(), change => change.LevelIndex?.Value)));
        }
    }

    /// <summary>Returns the definition of a list, its levels, and its changes, or null if it does not exist.</summary>
    public (int Definition, Level?[] Levels, LevelOverride?[] Overrides)? Find(int instanceId)
    {
        if (!_instances.TryGetValue(instanceId, out (int? Definition, LevelOverride?[] Overrides) instance)
            || instance.Definition is not { } id
            || !_definitions.TryGetValue(id, out Level?[]? levels))
        {
            return null;
        }

        Level?[] changed = [.. instance.Overrides.Zip(levels, (change, level) => change?.Level ?? level)];
        return (id, changed, instance.Overrides);
    }

    /// <summary>Returns the first element of each level, or <see langword="null"/>.</summary>
    private static T?[] IndexLevels<T>(IEnumerable<T> elements, Func<T, int?> getLevel)
        where T : class
    {
        var levels = new T?[Levels];
        foreach (T element in elements)
        {
            if (getLevel(element) is >= 0 and < Levels and var level)
            {
                levels[level] ??= element;
            }
        }

        return levels;
    }
}
