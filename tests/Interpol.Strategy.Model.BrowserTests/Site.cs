namespace Interpol.Strategy.Model.BrowserTests;

/// <summary>Provides the pages of the published website.</summary>
internal static class Site
{
    /// <summary>Gets the folder, which the environment variable <c>SITE</c> contains.</summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable("SITE")
        ?? throw new InvalidOperationException("The variable SITE must be a folder. Run .ci/browser.");

    /// <summary>Gets the paths of all pages.</summary>
    public static TheoryData<string> Pages =>
    [
        .. Directory.GetFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file))
            .Order(StringComparer.Ordinal),
    ];

    public static Uri GetAddress(string path) => new(Path.Combine(Folder, path));
}
