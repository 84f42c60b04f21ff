using System.Text;
using System.Text.Json;
using Interpol.Strategy.Model.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Interpol.Strategy.Model.Tests;

/// <summary>A minimal API that accepts a goal and returns a framework, called without a network.</summary>
public sealed class MinimalApiTests
{
    private static readonly Goal Goal = InterpolFrameworks.Framework2017To2020.Goals[3];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Minimal_api_accepts_a_goal_and_returns_a_framework(bool hasContext)
    {
        (int status, string body) = await CallAsync(JsonSerializer.Serialize(Goal), hasContext);
        Assert.Equal(StatusCodes.Status200OK, status);
        Assert.Contains(
            "\"formatVersion\":1,\"id\":\"ours\",\"name\":\"Our plan\",\"goals\":[{\"identifier\":",
            body,
            StringComparison.Ordinal);
        Assert.Equal(CreateFramework(Goal), FrameworkJson.Read(body).Value);
    }

    [Theory]
    [InlineData("{}", true)]
    [InlineData("{}", false)]
    [InlineData("{\"name\":\"\",\"objectifs\":[]}", true)]
    [InlineData("{\"name\":1", false)]
    public async Task Minimal_api_returns_status_400_for_invalid_goals(string json, bool hasContext) =>
        Assert.Equal((StatusCodes.Status400BadRequest, ""), await CallAsync(json, hasContext));

    private static StrategicFramework CreateFramework(Goal goal) =>
        new() { Id = FrameworkId.Parse("ours"), Name = "Our plan", Goals = [goal] };

    private static async Task<(int Status, string Body)> CallAsync(string json, bool hasContext)
    {
        IServiceCollection services = new ServiceCollection().AddLogging();
        if (hasContext)
        {
            _ = services.ConfigureHttpJsonOptions(
                options => options.SerializerOptions.TypeInfoResolver = PortfolioContext.Default);
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        RequestDelegate endpoint = RequestDelegateFactory
            .Create((Goal goal) => CreateFramework(goal), new() { ServiceProvider = provider })
            .RequestDelegate;

        using var request = new MemoryStream(Encoding.UTF8.GetBytes(json));
        using var response = new MemoryStream();
        var context = new DefaultHttpContext
        {
            RequestServices = provider,
            Request =
            {
                Method = HttpMethods.Post,
                ContentType = "application/json",
                ContentLength = request.Length,
                Body = request,
            },
            Response = { Body = response },
        };
        context.Features.Set<IHttpRequestBodyDetectionFeature>(new BodyDetectionFeature());
        await endpoint(context);
        return (context.Response.StatusCode, Encoding.UTF8.GetString(response.ToArray()));
    }

    private sealed class BodyDetectionFeature : IHttpRequestBodyDetectionFeature
    {
        public bool CanHaveBody => true;
    }
}
