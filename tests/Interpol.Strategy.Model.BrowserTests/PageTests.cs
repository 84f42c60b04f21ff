using Deque.AxeCore.Commons;

namespace Interpol.Strategy.Model.BrowserTests;

/// <summary>Tests every page of the website at four widths, in both color schemes.</summary>
public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly (int Width, int Height)[] Screens = [(360, 740), (768, 1024), (1280, 800), (1920, 1080)];

    private static readonly string[] Schemes = ["light", "dark"];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static TheoryData<string> Pages => Site.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_fits_every_screen_and_is_accessible(string path)
    {
        foreach ((int width, int height) in Screens)
        {
            foreach (string scheme in Schemes)
            {
                await using OpenedPage page = await browser.OpenAsync(path, width, height, scheme);
                int content = await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth");
                Assert.True(content <= width, $"{path} is {content} wide at {width}.");
                await page.Page.EvaluateExpressionAsync(Axe);
                string[] violations = await page.EvaluateAsync<string[]>(
                    """
                    axe.run(document, { resultTypes: ['violations'] }).then(result => result.violations.flatMap(
                        rule => rule.nodes.map(node => `${rule.impact} ${rule.id}: ${node.target.join(' ')}`)))
                    """);
                Assert.True(violations.Length == 0, $"{path}, {width}, {scheme}: {string.Join("; ", violations)}");
                Assert.Empty(page.Events);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Fragments_scroll_to_their_element(string path)
    {
        await using OpenedPage page = await browser.OpenAsync(path, 1280, 600);
        string[] ids = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id)");
        Assert.NotEmpty(ids);
        foreach (string id in ids)
        {
            string name = System.Text.Json.JsonSerializer.Serialize(id);
            string position = await page.EvaluateAsync<string>(
                $$"""
                (() => {
                    scrollTo(0, 0);
                    location.hash = '#' + encodeURIComponent({{name}});
                    const element = document.getElementById({{name}}), box = element.getBoundingClientRect();
                    const isLast = scrollY >= document.scrollingElement.scrollHeight - innerHeight - 2;
                    return !element.matches(':target') ? 'not the target'
                        : box.top < -2 || box.top > innerHeight - 16 ? `at ${box.top}`
                        : box.top > innerHeight / 2 && !isLast && scrollY > 0 ? `low, at ${box.top}` : '';
                })()
                """);
            Assert.True(position.Length == 0, $"{path}#{id}: {position}");
        }

        Assert.Empty(page.Events);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Focus_of_the_keyboard_is_visible_and_follows_the_document(string path)
    {
        await using OpenedPage page = await browser.OpenAsync(path);
        int count = await page.EvaluateAsync<int>("document.querySelectorAll('a[href]').length");
        for (int i = 0; i < count; i++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            string problem = await page.EvaluateAsync<string>(
                $$"""
                (() => {
                    const links = [...document.querySelectorAll('a[href]')], link = document.activeElement;
                    const style = getComputedStyle(link), box = link.getBoundingClientRect();
                    return links.indexOf(link) !== {{i}} ? `stop {{i}} is link ${links.indexOf(link)}`
                        : style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 ? 'no outline'
                        : box.width < 2 || box.bottom < 0 || box.top > innerHeight ? 'outside the screen' : '';
                })()
                """);
            Assert.True(problem.Length == 0, $"{path}, stop {i}: {problem}");
        }
    }
}
