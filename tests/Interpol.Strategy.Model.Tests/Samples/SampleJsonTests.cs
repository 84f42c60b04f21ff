// The samples do not depend on the build of the library that the tests use, so they are tested once.
#if NET10_0_OR_GREATER
using System.Text.Json;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests the JSON output of SearchFrameworks and CompareFrameworks.</summary>
[Trait("Category", "Programs")]
public sealed class SampleJsonTests : IDisposable
{
    private static readonly Sample Search = new("SearchFrameworks");

    private static readonly Sample Compare = new("CompareFrameworks");

    private readonly HarbourPlan _harbour = new();

    public void Dispose() => _harbour.Dispose();

    [Fact]
    public async Task SearchFrameworks_writes_all_hits_as_json()
    {
        JsonElement output = await RunAsync(Search, "secure", "information");

        Assert.Equal("secure information", output.GetProperty("query").GetString());
        EquatableList<SearchHit> hits = InterpolFrameworks.Catalog.Search("secure information").Hits;
        JsonElement[] written = [.. output.GetProperty("hits").EnumerateArray()];
        Assert.Equal(hits.Select(hit => hit.Score), written.Select(hit => hit.GetProperty("score").GetDouble()));
        Assert.Equal(
            hits.Select(hit => hit.Framework.GetLocation(hit.Element).Path),
            written.Select(hit => hit.GetProperty("element").GetProperty("path").GetString()));
        JsonElement match = written[0].GetProperty("matches")[0];
        Assert.Equal("description", match.GetProperty("field").GetString());
        Assert.Equal("secure", GetRange(match.GetProperty("text"), match.GetProperty("ranges")[0]));
    }

    [Fact]
    public async Task SearchFrameworks_writes_an_empty_list_as_json_if_nothing_matches()
    {
        SampleResult result = await Search.RunAsync("zebra", "--json");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Equal(0, JsonDocument.Parse(result.Output).RootElement.GetProperty("hits").GetArrayLength());
    }

    [Fact]
    public async Task SearchFrameworks_writes_related_elements_as_json()
    {
        JsonElement output = await RunAsync(Search, "--related", "4.2");

        Assert.Equal("interpol-2017-2020/4.2", output.GetProperty("element").GetProperty("reference").GetString());
        Assert.Equal(
            InterpolFrameworks.Catalog
                .FindRelated(ElementReference.Parse("interpol-2017-2020/4.2"))
                .Select(related => related.Score),
            output.GetProperty("related").EnumerateArray().Select(related => related.GetProperty("score").GetDouble()));
    }

    [Fact]
    public async Task CompareFrameworks_writes_all_changes_as_json()
    {
        string earlier = _harbour.Write("earlier.json", HarbourPlan.Original);
        JsonElement output = await RunAsync(Compare, earlier, _harbour.Write("later.xml", HarbourPlan.Revised));

        Assert.Equal("harbour-2026", output.GetProperty("earlier").GetString());
        Assert.Equal("harbour-2026", output.GetProperty("later").GetString());
        Assert.Equal("revision", output.GetProperty("relation").GetString());
        JsonElement[] changes = [.. output.GetProperty("changes").EnumerateArray()];
        Assert.Equal(
            ["reworded", "reworded", "unchanged"],
            changes.Select(change => change.GetProperty("kind").GetString()));
        JsonElement match = changes[1].GetProperty("matches")[0], text = match.GetProperty("textChanges")[0];
        Assert.Equal("goals[0].objectives[0]", match.GetProperty("earlier").GetString());
        Assert.Equal("code", match.GetProperty("reason").GetString());
        Assert.Equal("description", text.GetProperty("field").GetString());
        Assert.Equal("shore", GetRange(text.GetProperty("earlier"), text.GetProperty("removed")[0]));
        Assert.Equal("soon", GetRange(text.GetProperty("later"), text.GetProperty("added")[0]));
        Assert.Equal("harbour-2026/1.1", changes[1].GetProperty("later")[0].GetProperty("reference").GetString());
    }

    private static string GetRange(JsonElement text, JsonElement range) =>
        text.GetString()!.Substring(range.GetProperty("start").GetInt32(), range.GetProperty("length").GetInt32());

    private static async Task<JsonElement> RunAsync(Sample sample, params string[] arguments)
    {
        SampleResult result = await sample.RunAsync([.. arguments, "--json"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return JsonDocument.Parse(result.Output).RootElement;
    }
}
#endif
