using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <summary>Searches single frameworks, each with an index of its own that lives as long as the framework.</summary>
internal static class FrameworkSearcher
{
    private static readonly ConditionalWeakTable<StrategicFramework, SearchIndex> Indexes = [];

    public static EquatableList<SearchHit> Search(StrategicFramework framework, string query, SearchOptions? options)
    {
        ArgumentNullException.ThrowIfNull(query);
        SearchIndex index = Indexes.GetValue(framework, static indexed => SearchIndexBuilder.Build([indexed]));
        return SearchExecutor.Search(index, query, options ?? SearchOptions.Default);
    }
}
