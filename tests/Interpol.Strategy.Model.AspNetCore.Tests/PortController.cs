using System.Diagnostics.CodeAnalysis;
using Interpol.Strategy.Model.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Represents a controller of an application.</summary>
[ApiController]
[Route("/controller")]
public sealed class PortController : ControllerBase
{
    [HttpPost]
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Actions are instance methods.")]
    public string Post(Cable project) => project.Name;

    [HttpPost("read")]
    public async Task<IResult> ReadAsync()
    {
        ReadResult<StrategicFramework> result = await FrameworkJson.ReadAsync(Request.Body);
        return result.Succeeded ? Results.Ok(result.Value) : result.ToValidationProblem();
    }
}
