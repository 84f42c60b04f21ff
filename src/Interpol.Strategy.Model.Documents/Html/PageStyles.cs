using System.Collections.Concurrent;

namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Provides the style sheets, which are embedded as files.</summary>
internal static class PageStyles
{
    private static readonly ConcurrentDictionary<string, string> Sheets = new();

    /// <summary>Returns the style sheets of a kind of page as one.</summary>
    public static string Get(string kind) => Sheets.GetOrAdd(kind, name => string.Concat(GetNames(name).Select(Read)));

    private static string[] GetNames(string kind) => kind switch
    {
        "poster" or "article" => ["page", "framework", kind],
        "catalog" => ["page", kind],
        _ => ["page", "table", kind],
    };

    private static string Read(string name)
    {
        using Stream stream = typeof(PageStyles).Assembly.GetManifestResourceStream($"{name}.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
