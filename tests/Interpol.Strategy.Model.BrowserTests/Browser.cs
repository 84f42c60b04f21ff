using PuppeteerSharp;

namespace Interpol.Strategy.Model.BrowserTests;

/// <summary>Represents a browser that is shared by tests, and everything that pages do unasked.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IBrowser? _browser;

    public async Task InitializeAsync() => _browser = await Puppeteer.LaunchAsync(new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
        Headless = true,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
    });

    public async Task DisposeAsync() => await _browser!.DisposeAsync();

    /// <summary>Opens a page of the website with the specified width and color scheme.</summary>
    public async Task<OpenedPage> OpenAsync(string path, int width = 1280, int height = 800, string scheme = "light")
    {
        IPage page = await _browser!.NewPageAsync();
        var opened = new OpenedPage(page);

        await page.SetViewportAsync(new() { Width = width, Height = height });
        await page.EmulateMediaFeaturesAsync(
            [new() { MediaFeature = MediaFeature.PrefersColorScheme, Value = scheme }]);
        _ = await page.GoToAsync(Site.GetAddress(path).AbsoluteUri);
        return opened;
    }
}
