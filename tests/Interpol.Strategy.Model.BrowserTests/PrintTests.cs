using System.Text;
using System.Text.RegularExpressions;
using PuppeteerSharp;

namespace Interpol.Strategy.Model.BrowserTests;

/// <summary>Tests how pages are printed.</summary>
public sealed partial class PrintTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Framework_2017_to_2020_is_one_sheet_of_A3_landscape()
    {
        string pdf = await PrintAsync("frameworks/interpol-2017-2020.html");
        Assert.Single(Sheet().Matches(pdf));
        Match size = MediaBox().Match(pdf);
        Assert.Equal(("1191", "842"), (Round(size.Groups[1].Value), Round(size.Groups[2].Value)));
    }

    [Fact]
    public async Task Framework_2014_to_2016_is_at_most_two_sheets()
    {
        string pdf = await PrintAsync("frameworks/interpol-2014-2016.html");
        Assert.InRange(Sheet().Count(pdf), 1, 2);
    }

    private async Task<string> PrintAsync(string path)
    {
        await using OpenedPage page = await browser.OpenAsync(path, scheme: "dark");
        byte[] pdf = await page.Page.PdfDataAsync(new PdfOptions { PreferCSSPageSize = true, PrintBackground = true });
        return Encoding.Latin1.GetString(pdf);
    }

    private static string Round(string number) =>
        Math.Round(double.Parse(number, System.Globalization.CultureInfo.InvariantCulture))
            .ToString(System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Sheet();

    [GeneratedRegex(@"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]")]
    private static partial Regex MediaBox();
}
