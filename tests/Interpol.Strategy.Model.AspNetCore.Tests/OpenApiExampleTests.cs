using System.Text.Json.Nodes;
using Interpol.Strategy.Model.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Tests the examples in the OpenAPI document of an application that uses all types of the library.</summary>
public sealed class OpenApiExampleTests : IAsyncLifetime
{
    private static readonly Type[] Types =
    [
        .. typeof(StrategicFramework).Assembly.GetExportedTypes()
            .Append(typeof(ReadResult<StrategicFramework>))
            .Append(typeof(ReadResult<FrameworkCatalog>))
            .Append(typeof(ReadResult<ProgressReport>))
            .Where(type => FrameworkJsonSchema.TryGetDefinitionName(type, out _)),
    ];

    private TestApp _app = null!;
    private OpenApi _document = null!;

    public async Task InitializeAsync()
    {
        _app = await TestApp.StartAsync(
            app =>
            {
                _ = app.MapOpenApi();
                foreach (Type type in Types)
                {
                    FrameworkJsonSchema.TryGetDefinitionName(type, out string? name);
                    _ = app.MapGet($"/types/{name}", () => "")
                        .WithMetadata(new ProducesResponseTypeMetadata(200, type, ["application/json"]));
                }
            },
            services => services.AddOpenApi(options => options.AddStrategicFrameworks()));
        _document = await OpenApi.LoadAsync(_app.Client);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public void Every_definition_is_a_component_with_an_example_that_is_valid()
    {
        foreach ((string name, _) in FrameworkJsonSchema.GetDefinitions())
        {
            JsonNode? component = _document.Components[name];
            Assert.True(component is not null, $"{name} is not a component.");
            JsonNode? example = component["examples"]?[0];
            Assert.True(example is not null, $"{name} has no example.");
            Assert.Empty(_document.Validate(component, example));
        }
    }

    [Fact]
    public void Readers_accept_the_examples_of_documents_without_diagnostics()
    {
        ReadOptions strict = new() { Mode = ReadMode.Strict };
        Assert.Empty(FrameworkJson.Read(GetExample("StrategicFramework"), strict).Diagnostics);
        Assert.Empty(FrameworkJson.ReadCatalog(GetExample("FrameworkCatalog"), strict).Diagnostics);
        Assert.Empty(ProgressReportJson.Read(GetExample("ProgressReport"), strict).Diagnostics);
    }

    private string GetExample(string name) => _document.Components[name]!["examples"]![0]!.ToJsonString();
}
