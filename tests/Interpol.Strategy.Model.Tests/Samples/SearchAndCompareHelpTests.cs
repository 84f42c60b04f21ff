// The sample is a program of its own and the same whichever build of the library the tests run on: once is enough.
#if NET10_0_OR_GREATER
namespace Interpol.Strategy.Model.Tests;

/// <summary>What the sample says to whoever does not know it yet.</summary>
public sealed class SearchAndCompareHelpTests
{
    private const string Call = "dotnet run --project samples/SearchAndCompare -- ";

    private static readonly Sample Program = new("SearchAndCompare");

    [Fact]
    public async Task Help_fits_a_page_and_its_examples_work_at_once()
    {
        SampleResult result = await Program.RunAsync();

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith($"Usage: {Call}", result.Output, StringComparison.Ordinal);
        Assert.InRange(result.Lines.Length, 10, 30);
        string[] examples = [.. result.Lines.Select(line => line.Trim()).Where(line => line.StartsWith(Call, StringComparison.Ordinal))];
        Assert.Equal(3, examples.Length);
        foreach (string example in examples)
        {
            SampleResult answer = await Program.RunAsync(example[Call.Length..].Split(' '));
            Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
            Assert.InRange(answer.Lines.Length, 3, 100);
        }
    }

    [Theory]
    [InlineData("-h")]
    [InlineData("search", "--help")]
    public async Task Help_that_is_asked_for_is_the_same(params string[] arguments) => Assert.Equal(await Program.RunAsync(), await Program.RunAsync(arguments));

    [Theory]
    [InlineData("find", "crime")]
    [InlineData("0", "crime")]
    [InlineData("+1", "interpol-2014-2016", "interpol-2017-2020")]
    [InlineData("search,compare", "interpol-2014-2016", "interpol-2017-2020")]
    [InlineData("search")]
    [InlineData("search", "crime", "--in")]
    [InlineData("search", "crime", "--limit", "0")]
    [InlineData("search", "crime", "--colour")]
    [InlineData("compare", "interpol-2017-2020")]
    [InlineData("compare", "interpol-2014-2016", "interpol-2017-2020", "--in", "plan.json")]
    [InlineData("related", "4.1", "4.2")]
    public async Task A_request_that_cannot_be_met_gets_the_usage_and_exit_code_2(params string[] arguments)
    {
        SampleResult result = await Program.RunAsync(arguments);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("Usage: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.Error.TrimEnd().Split('\n').Length);
    }
}
#endif
