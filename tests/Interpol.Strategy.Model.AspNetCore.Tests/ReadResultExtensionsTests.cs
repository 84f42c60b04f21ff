using System.Text.Json;
using Interpol.Strategy.Model.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interpol.Strategy.Model.AspNetCore.Tests;

/// <summary>Tests the responses for documents that have errors.</summary>
public sealed class ReadResultExtensionsTests
{
    [Fact]
    public void ToValidationProblem_groups_messages_by_path()
    {
        Diagnostic[] diagnostics =
        [
            Create("goals[0].code", "First.", DiagnosticSeverity.Error),
            Create("", "Second.", DiagnosticSeverity.Error),
            Create("name", "Third.", DiagnosticSeverity.Warning),
            Create("goals[0].code", "Fourth.", DiagnosticSeverity.Error),
        ];
        ValidationProblem problem =
            new ReadResult<StrategicFramework>(null, [.. diagnostics]).ToValidationProblem();
        Assert.Equal(StatusCodes.Status400BadRequest, problem.StatusCode);
        Assert.Equal("The document has 3 errors.", problem.ProblemDetails.Detail);
        Assert.Equal(["goals[0].code", ""], problem.ProblemDetails.Errors.Keys);
        Assert.Equal(["First.", "Fourth."], problem.ProblemDetails.Errors["goals[0].code"]);
        Assert.Equal(["Second."], problem.ProblemDetails.Errors[""]);
        Assert.Equal(
            JsonSerializer.Serialize(diagnostics),
            problem.ProblemDetails.Extensions["diagnostics"]!.ToString());
    }

    [Fact]
    public void ToValidationProblem_counts_a_single_error() => Assert.Equal(
        "The document has 1 error.", FrameworkJson.Read("").ToValidationProblem().ProblemDetails.Detail);

    [Fact]
    public void ToValidationProblem_supports_StratML_and_catalogs()
    {
        Assert.NotEmpty(FrameworkStratML.Read("<a/>").ToValidationProblem().ProblemDetails.Errors);
        Assert.NotEmpty(FrameworkJson.ReadCatalog("[]").ToValidationProblem().ProblemDetails.Errors);
    }

    [Fact]
    public void ToValidationProblem_throws_without_errors()
    {
        _ = Assert.Throws<InvalidOperationException>(() => FrameworkJson.Read(Harbour.Json).ToValidationProblem());
        _ = Assert.Throws<ArgumentNullException>(
            "result", () => ReadResultExtensions.ToValidationProblem<StrategicFramework>(null!));
    }

    private static Diagnostic Create(string path, string message, DiagnosticSeverity severity) => new()
    {
        Code = "SF1",
        Severity = severity,
        Message = message,
        Path = path,
        Line = 1,
        Column = 2,
    };
}
