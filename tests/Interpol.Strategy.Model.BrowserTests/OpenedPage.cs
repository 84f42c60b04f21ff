using PuppeteerSharp;

namespace Interpol.Strategy.Model.BrowserTests;

/// <summary>Represents a page in the browser, and records its messages and requests.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly List<string> _events = [];

    public OpenedPage(IPage page)
    {
        Page = page;
        string site = new Uri(Site.Folder + Path.DirectorySeparatorChar).AbsoluteUri;
        page.Console += (_, e) => _events.Add($"console: {e.Message.Text}");
        page.PageError += (_, e) => _events.Add($"error: {e.Message}");
        page.Dialog += (_, e) => _events.Add($"dialog: {e.Dialog.Message}");
        page.Request += (_, e) =>
        {
            if (!e.Request.Url.StartsWith(site, StringComparison.Ordinal)
                && !e.Request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                _events.Add($"request: {e.Request.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Gets the messages on the console, the errors, the dialogs and the requests outside the site.</summary>
    public IReadOnlyList<string> Events => _events;

    public Task<T> EvaluateAsync<T>(string expression) => Page.EvaluateExpressionAsync<T>(expression);

    public async ValueTask DisposeAsync() => await Page.DisposeAsync();
}
