using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Interpol.Strategy.Model.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Tests the JSON options of minimal APIs and controllers.</summary>
public sealed partial class JsonOptionsTests
{
    [Theory]
    [InlineData("/minimal")]
    [InlineData("/controller")]
    public async Task Bodies_without_a_required_reference_are_rejected(string path)
    {
        await using TestApp app = await StartAsync(_ => { });
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(app, path, """{ "name": "Cable" }"""));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(app, path, """{ "name": "Cable", "serves": "harbour/1" }"""));
    }

    [Fact]
    public async Task Contracts_of_the_application_are_changed_too()
    {
        await using TestApp app = await StartAsync(services => services.ConfigureHttpJsonOptions(options =>
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ProjectContext.Default)));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(app, "/minimal", """{ "name": "Cable" }"""));
    }

    [Fact]
    public async Task AddStrategicFrameworks_can_be_called_twice()
    {
        await using TestApp app = await StartAsync(services => services.AddStrategicFrameworks());
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(app, "/minimal", """{ "name": "Cable" }"""));
        Assert.Equal(
            HttpStatusCode.OK, await PostAsync(app, "/minimal", """{ "name": "Cable", "serves": "harbour/1" }"""));
    }

    [Fact]
    public async Task Controllers_can_return_validation_problems()
    {
        await using TestApp app = await StartAsync(_ => { });
        using var content = new StringContent(Harbour.Mistakes, Encoding.UTF8, "application/json");
        JsonNode problem = await app.Client.PostAsync(new Uri("/controller/read", UriKind.Relative), content)
            .ReadProblemAsync(HttpStatusCode.BadRequest);
        Assert.Equal(
            JsonSerializer.Serialize(FrameworkJson.Read(Harbour.Mistakes).Diagnostics),
            problem["diagnostics"]!.ToJsonString());
    }

    /// <summary>Programs without reflection have only the contracts that the package adds.</summary>
    [Fact]
    public void Contracts_contain_all_bodies_and_responses()
    {
        var contracts = (IJsonTypeInfoResolver)typeof(FrameworkEndpointOptions).Assembly
            .GetType("Interpol.Strategy.Model.AspNetCore.FrameworkJsonContext", throwOnError: true)!
            .GetProperty("Default")!.GetValue(null)!;
        Assert.All(
            [
                typeof(StrategicFramework), typeof(FrameworkCatalog), typeof(ProgressReport), typeof(SearchResult),
                typeof(FrameworkComparison), typeof(ProblemDetails),
            ],
            type => Assert.NotNull(contracts.GetTypeInfo(type, new JsonSerializerOptions())));
    }

    [Fact]
    public void AddStrategicFrameworks_throws_for_null() => Assert.Throws<ArgumentNullException>(
        "services", () => ServiceCollectionExtensions.AddStrategicFrameworks(null!));

    private static Task<TestApp> StartAsync(Action<IServiceCollection> configure) => TestApp.StartAsync(
        app =>
        {
            _ = app.MapPost("/minimal", (Project project) => project.Name);
            _ = app.MapControllers();
        },
        services =>
        {
            _ = services.AddControllers().AddApplicationPart(typeof(PortController).Assembly);
            configure(services);
        });

    private static async Task<HttpStatusCode> PostAsync(TestApp app, string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return (await app.Client.PostAsync(new Uri(path, UriKind.Relative), content)).StatusCode;
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Project))]
    internal sealed partial class ProjectContext : JsonSerializerContext;
}
