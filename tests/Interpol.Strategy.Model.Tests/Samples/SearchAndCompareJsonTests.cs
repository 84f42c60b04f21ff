// The sample is a program of its own and the same whichever build of the library the tests run on: once is enough.
#if NET10_0_OR_GREATER
using System.Text.Json;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What programs get of the sample.</summary>
public sealed class SearchAndCompareJsonTests : IDisposable
{
    private static readonly Sample Program = new("SearchAndCompare");

    private readonly HarbourPlan _harbour = new();

    public void Dispose() => _harbour.Dispose();

    [Fact]
    public async Task Json_of_a_search_tells_what_the_library_found()
    {
        JsonElement output = await RunAsJsonAsync("search", "secure", "information");

        Assert.Equal("secure information", output.GetProperty("query").GetString());
        EquatableList<SearchHit> hits = InterpolFrameworks.Catalog.Search("secure information");
        Assert.Equal(hits.Select(hit => hit.Score), output.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("score").GetDouble()));
        Assert.Equal(hits.Select(hit => hit.Framework.GetLocation(hit.Element).Path), output.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("element").GetProperty("path").GetString()));
        JsonElement match = output.GetProperty("hits")[0].GetProperty("matches")[0], range = match.GetProperty("ranges")[0];
        Assert.Equal("description", match.GetProperty("member").GetString());
        Assert.Equal("secure", match.GetProperty("text").GetString()!.Substring(range.GetProperty("start").GetInt32(), range.GetProperty("length").GetInt32()));
    }

    [Fact]
    public async Task Json_of_a_search_without_hits_is_a_document_too()
    {
        SampleResult result = await Program.RunAsync("search", "zebra", "--json");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Equal(0, JsonDocument.Parse(result.Output).RootElement.GetProperty("hits").GetArrayLength());
    }

    [Fact]
    public async Task Json_of_a_comparison_tells_of_every_change()
    {
        JsonElement output = await RunAsJsonAsync("compare", _harbour.Write("earlier.json", HarbourPlan.Original), _harbour.Write("later.xml", HarbourPlan.Revised));

        Assert.Equal(("harbour-2026", "harbour-2026", "revision"), (output.GetProperty("earlier").GetString(), output.GetProperty("later").GetString(), output.GetProperty("relation").GetString()));
        JsonElement[] changes = [.. output.GetProperty("changes").EnumerateArray()];
        Assert.Equal(["reworded", "reworded", "kept"], changes.Select(change => change.GetProperty("kind").GetString()));
        JsonElement match = changes[1].GetProperty("matches")[0], text = match.GetProperty("textChanges")[0], gone = text.GetProperty("removed")[0];
        Assert.Equal(("goals[0].objectives[0]", "code"), (match.GetProperty("earlier").GetString(), match.GetProperty("ground").GetString()));
        Assert.Equal("shore", text.GetProperty("earlier").GetString()!.Substring(gone.GetProperty("start").GetInt32(), gone.GetProperty("length").GetInt32()));
        Assert.Equal("harbour-2026/1.1", changes[1].GetProperty("later")[0].GetProperty("reference").GetString());
    }

    [Fact]
    public async Task Json_of_what_is_related_tells_which_element_was_meant()
    {
        JsonElement output = await RunAsJsonAsync("related", "4.2");

        Assert.Equal("interpol-2017-2020/4.2", output.GetProperty("element").GetProperty("reference").GetString());
        Assert.Equal(
            InterpolFrameworks.Catalog.Related(ElementReference.Parse("interpol-2017-2020/4.2")).Select(other => other.Score),
            output.GetProperty("related").EnumerateArray().Select(other => other.GetProperty("score").GetDouble()));
    }

    private static async Task<JsonElement> RunAsJsonAsync(params string[] arguments)
    {
        SampleResult result = await Program.RunAsync([.. arguments, "--json"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return JsonDocument.Parse(result.Output).RootElement;
    }
}
#endif
