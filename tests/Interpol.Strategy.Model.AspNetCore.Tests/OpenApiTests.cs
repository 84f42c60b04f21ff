using System.Text.Json.Nodes;
using Interpol.Strategy.Model.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Tests the OpenAPI document.</summary>
public sealed class OpenApiTests : IAsyncLifetime
{
    private TestApp _app = null!;
    private OpenApi _document = null!;

    public async Task InitializeAsync()
    {
        _app = await TestApp.StartAsync(
            app =>
            {
                _ = app.MapOpenApi();
                _ = app.MapStrategicFrameworks(
                    "/frameworks",
                    Harbour.Catalog,
                    new FrameworkEndpointOptions()
                        .AddFormat("text/markdown", "md", (_, stream) => stream.Write("#"u8)));
                _ = app.MapPost("/plans", (FrameworkBody<StrategicFramework> body) => body.Value);
                _ = app.MapPost("/catalogs", (FrameworkBody<FrameworkCatalog> body) => body.Value);
                _ = app.MapPost("/projects", (Project project) => project);
                _ = app.MapGet("/projects/{id}", (FrameworkId id, ElementCode? code) => $"{id} {code}");
                _ = app.MapGet("/findings", () => FrameworkValidator.Validate(Harbour.Quay));
                _ = app.MapGet("/progress", () => FrameworkProgress.Assess(Harbour.Quay, new(2028, 12, 31)));
            },
            services => services.AddOpenApi(options => options.AddStrategicFrameworks()));
        _document = await OpenApi.LoadAsync(_app.Client);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public void Components_are_the_published_definitions()
    {
        JsonObject definitions = JsonNode.Parse(FrameworkJson.Schema.Span)!["$defs"]!.AsObject();
        string[] names = [.. _document.Components.Select(component => component.Key).Where(definitions.ContainsKey)];
        Assert.Superset(
            new HashSet<string>
            {
                "StrategicFramework", "FrameworkCatalog", "Goal", "GoalKind", "Objective", "StrategyElement",
                "FrameworkId", "ElementCode", "ElementReference", "FrameworkPeriod", "SearchResult", "SearchHit",
                "FrameworkComparison", "RelatedElement", "Diagnostic", "PerformanceIndicator", "Date",
                "FrameworkProgress", "ProgressNode", "ProgressReason", "IndicatorValues",
            },
            names.ToHashSet());
        Assert.All(names, name =>
        {
            JsonNode expected = Rewrite(definitions[name]!);
            JsonNode actual = Strip(_document.Components[name]!);
            Assert.True(
                JsonNode.DeepEquals(expected, actual),
                $"{name}\nexpected {expected.ToJsonString()}\nactual   {actual.ToJsonString()}");
        });
    }

    [Fact]
    public void Document_contains_no_empty_schema_and_no_unknown_reference()
    {
        var nodes = new Queue<JsonNode>([_document.Components, _document.Paths]);
        while (nodes.TryDequeue(out JsonNode? node))
        {
            if (node is JsonObject item)
            {
                if (item["$ref"] is JsonValue reference)
                {
                    string name = reference.GetValue<string>()["#/components/schemas/".Length..];
                    Assert.True(_document.Components.ContainsKey(name), name);
                }

                foreach ((string key, JsonNode? child) in item)
                {
                    bool isEmpty = key is "schema" or "items" && child is JsonObject { Count: 0 };
                    Assert.False(isEmpty, $"{child?.GetPath()} is empty.");
                }
            }

            IEnumerable<JsonNode?> children = node is JsonObject parent
                ? parent.Select(pair => pair.Value)
                : node as JsonArray ?? [];
            foreach (JsonNode? child in children)
            {
                if (child is not null)
                {
                    nodes.Enqueue(child);
                }
            }
        }

        Assert.DoesNotContain(_document.Components, component => component.Value is JsonObject { Count: 0 });
        Assert.DoesNotContain(
            _document.Components, component => component.Key.StartsWith("EquatableList", StringComparison.Ordinal)
                || component.Key.StartsWith("NullableOf", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("FrameworkId", "interpol-2017-2020")]
    [InlineData("ElementCode", "4.2")]
    [InlineData("ElementReference", "interpol-2017-2020/4.2")]
    [InlineData("FrameworkPeriod", "2017-2020")]
    [InlineData("Date", "2026-03-01")]
    public void Primitives_are_strings_with_a_pattern_and_an_example(string name, string example)
    {
        JsonNode component = _document.Components[name]!;
        Assert.Equal("string", (string?)component["type"]);
        Assert.NotNull((string?)component["pattern"]);
        Assert.Equal(example, (string?)component["examples"]![0]);
        Assert.Empty(_document.Validate(component, example));
        Assert.NotEmpty(_document.Validate(component, " "));
        Assert.NotEmpty(_document.Validate(component, 4));
    }

    [Theory]
    [InlineData("/frameworks", "")]
    [InlineData("/frameworks/{id}", "/quay-2026")]
    [InlineData("/frameworks/{id}", "/interpol-2014-2016")]
    [InlineData("/frameworks/{id}", "/interpol-2017-2020")]
    [InlineData("/frameworks/{id}", "/harbour-2026-2030")]
    [InlineData("/frameworks/{id}.{ending}", "/harbour-2026-2030.json")]
    [InlineData("/frameworks/{id}/elements/{code}", "/harbour-2026-2030/elements/1")]
    [InlineData("/frameworks/{id}/elements/{code}", "/harbour-2026-2030/elements/1.1")]
    [InlineData("/frameworks/-/search", "/-/search?q=goverance")]
    [InlineData("/frameworks/-/compare", "/-/compare?from=interpol-2014-2016&to=interpol-2017-2020")]
    [InlineData("/frameworks/-/compare", "/-/compare?from=harbour-2026-2030&to=interpol-2017-2020")]
    [InlineData("/frameworks/-/related", "/-/related?reference=interpol-2017-2020/1.3")]
    public async Task Responses_are_valid(string path, string request)
    {
        JsonNode response = await _app.SendAsync("/frameworks" + request).ReadJsonAsync();
        JsonNode schema = _document.GetSchema(path);
        Assert.Empty(_document.Validate(schema, response));

        // The schema must not accept everything.
        Assert.NotEmpty(_document.Validate(schema, "other"));
        JsonNode other = response is JsonArray ? new JsonArray(1) : new JsonObject { ["x"] = 1 };
        Assert.NotEmpty(_document.Validate(schema, other));
    }

    [Theory]
    [InlineData("/frameworks", "/frameworks", "406", "Accept: text/plain")]
    [InlineData("/frameworks/{id}", "/frameworks/unknown", "404", "Accept: */*")]
    [InlineData("/frameworks/{id}", "/frameworks/quay-2026", "406", "Accept: text/plain")]
    [InlineData("/frameworks/{id}.{ending}", "/frameworks/unknown.json", "404", "Accept: */*")]
    [InlineData("/frameworks/{id}/elements/{code}", "/frameworks/quay-2026/elements/9", "404", "Accept: */*")]
    [InlineData("/frameworks/-/search", "/frameworks/-/search", "400", "Accept: */*")]
    [InlineData("/frameworks/-/compare", "/frameworks/-/compare?from=a&to=b", "404", "Accept: */*")]
    [InlineData("/frameworks/-/related", "/frameworks/-/related", "400", "Accept: */*")]
    public async Task Problems_are_valid(string path, string request, string status, string header)
    {
        HttpResponseMessage response = await _app.SendAsync(request, header);
        Assert.Equal(status, $"{(int)response.StatusCode}");
        JsonNode problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        JsonNode schema = _document.GetSchema(path, status: status, type: "application/problem+json");
        Assert.Empty(_document.Validate(schema, problem));
    }

    [Fact]
    public void Each_endpoint_is_described_once()
    {
        Assert.Equal(
            ["", "/{id}", "/{id}.{ending}", "/{id}/elements/{code}", "/-/search", "/-/compare", "/-/related"],
            _document.Paths.Select(path => path.Key)
                .Where(path => path.StartsWith("/frameworks", StringComparison.Ordinal))
                .Select(path => path["/frameworks".Length..]));
        foreach ((string path, JsonNode? item) in _document.Paths)
        {
            if (path.StartsWith("/frameworks", StringComparison.Ordinal))
            {
                JsonNode operation = Assert.Single(item!.AsObject(), pair => pair.Key == "get").Value!;
                Assert.NotNull((string?)operation["summary"]);
                Assert.Equal("Strategic frameworks", (string?)operation["tags"]![0]);
                Assert.NotNull(operation["responses"]!["304"]);
                Assert.All(
                    operation["parameters"]?.AsArray() ?? [],
                    parameter => Assert.NotNull((string?)parameter!["description"]));
            }
        }
    }

    [Fact]
    public void Parameters_are_described()
    {
        JsonArray parameters = _document.Paths["/frameworks/-/search"]!["get"]!["parameters"]!.AsArray();
        Assert.Equal(["q", "skip"], parameters.Select(parameter => (string?)parameter!["name"]));
        Assert.True((bool?)parameters[0]!["required"]);
        Assert.Null(parameters[1]!["required"]);
        Assert.Equal("""{"minimum":0,"type":"integer","format":"int32"}""", parameters[1]!["schema"]!.ToJsonString());
    }

    [Fact]
    public void Bodies_and_formats_are_described()
    {
        Assert.Equal(
            """{"$ref":"#/components/schemas/StrategicFramework"}""",
            _document.GetSchema("/plans", "post", "").ToJsonString());
        foreach (string type in (string[])["application/xml", "text/xml"])
        {
            Assert.Equal("""{"type":"string"}""", _document.GetSchema("/plans", "post", "", type).ToJsonString());
        }

        Assert.Equal(
            """{"$ref":"#/components/schemas/FrameworkCatalog"}""",
            _document.GetSchema("/catalogs", "post", "").ToJsonString());
        Assert.Equal(
            """{"type":"object"}""",
            _document.GetSchema("/frameworks/{id}", type: "application/ld+json").ToJsonString());
        foreach (string type in (string[])["application/xml", "text/turtle", "text/markdown"])
        {
            Assert.Equal("""{"type":"string"}""", _document.GetSchema("/frameworks/{id}", type: type).ToJsonString());
        }

        JsonObject responses = _document.Paths["/plans"]!["post"]!["responses"]!.AsObject();
        Assert.Equal(["200", "400", "413", "415"], responses.Select(response => response.Key).Order());
    }

    [Fact]
    public async Task Custom_models_refer_to_components()
    {
        JsonNode schema = _document.Components["Project"]!;
        JsonObject properties = schema["properties"]!.AsObject();
        Assert.Equal(["name", "serves"], schema["required"]!.AsArray().Select(name => (string?)name).Order());
        foreach (string name in (string[])["serves", "goal", "alsoServes", "period", "parent"])
        {
            Assert.Contains("#/components/schemas/", properties[name]!.ToJsonString(), StringComparison.Ordinal);
        }

        string full = """
            {
              "name": "Cable", "serves": "harbour-2026-2030/1.1", "alsoServes": null, "period": "2026-2027",
              "codes": ["1", "2"], "tags": ["sea"], "goals": [{ "code": "1", "name": "Power" }],
              "budgets": { "a": "harbour-2026-2030/1.2" }, "goal": { "name": "Power" },
              "parent": { "name": "Grid", "serves": "harbour-2026-2030/1" }
            }
            """;
        JsonNode reference = JsonNode.Parse("""{ "$ref": "#/components/schemas/Project" }""")!;
        Assert.Empty(_document.Validate(reference, JsonNode.Parse(full)));
        string[] changes =
        [
            "'serves': null", "'serves': 'x'", "'period': 'x'", "'codes': [' ']", "'codes': [1]", "'tags': [1]",
            "'goals': [{}]", "'budgets': { 'a': 'x' }", "'goal': {}", "'parent': {}", "'alsoServes': 'x'",
        ];
        foreach (string change in changes)
        {
            JsonObject project = JsonNode.Parse(full)!.AsObject();
            foreach ((string key, JsonNode? value) in JsonNode.Parse($"{{{change.Replace('\'', '"')}}}")!.AsObject())
            {
                project[key] = value?.DeepClone();
            }

            Assert.True(_document.Validate(reference, project).Count > 0, change);
        }

        Assert.Equal(
            "#/components/schemas/FrameworkId",
            (string?)_document.Paths["/projects/{id}"]!["get"]!["parameters"]![0]!["schema"]!["$ref"]);
        Assert.Contains(
            "#/components/schemas/ElementCode",
            _document.Paths["/projects/{id}"]!["get"]!["parameters"]![1]!["schema"]!.ToJsonString(),
            StringComparison.Ordinal);
        Assert.Empty(_document.Validate(
            _document.GetSchema("/findings"),
            await _app.SendAsync("/findings").ReadJsonAsync("application/json; charset=utf-8")));
    }

    [Fact]
    public void AddStrategicFrameworks_throws_for_null() => Assert.Throws<ArgumentNullException>(
        "options", () => OpenApiOptionsExtensions.AddStrategicFrameworks(null!));

    private static JsonNode Rewrite(JsonNode definition)
    {
        string text = definition.ToJsonString()
            .Replace("#/$defs/", "#/components/schemas/", StringComparison.Ordinal)
            .Replace("\"const\":1", "\"enum\":[1]", StringComparison.Ordinal);
        return JsonNode.Parse(text)!;
    }

    /// <summary>Removes what the document adds to the definitions.</summary>
    private static JsonObject Strip(JsonNode component)
    {
        JsonObject stripped = component.DeepClone().AsObject();
        _ = stripped.Remove("examples");
        _ = stripped.Remove("format");
        return stripped;
    }
}
