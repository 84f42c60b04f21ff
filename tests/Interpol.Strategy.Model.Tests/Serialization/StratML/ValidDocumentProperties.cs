using System.Globalization;
using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Valid documents are read without loss and without unexpected diagnostics.</summary>
[Properties(Arbitrary = [typeof(StratMLArbitraries)])]
public sealed class ValidDocumentProperties
{
    // The codes for content that is not part of a plan and is not kept.
    private static readonly string[] ExpectedCodes =
    [
        DiagnosticCodes.Comment,
        DiagnosticCodes.ProcessingInstruction,
        DiagnosticCodes.SchemaLocation,
        DiagnosticCodes.StandardAttribute,
        DiagnosticCodes.TimeZone,
        DiagnosticCodes.InvalidFormat,
    ];

    private static readonly ReadOptions Strict = new() { Mode = ReadMode.Strict };

    // Each factor contains the five versions.
    [Property(SampleFactor = 5)]
    public void ValidDocument_generates_valid_documents(ValidDocument document) =>
        Assert.Null(document.Schema.FindProblem(document.Xml));

    [Property(SampleFactor = 50)]
    public void Read_returns_every_value_of_a_valid_document_without_other_diagnostics(ValidDocument document)
    {
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(document.Xml, Strict);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        IEnumerable<string> codes = result.Diagnostics.Select(diagnostic => diagnostic.Code);
        string[] others = [.. codes.Where(code => code != DiagnosticCodes.GeneratedId)];
        Assert.All(others, code => Assert.Contains(code, ExpectedCodes));
        Assert.Equal(document.ExpectedDiagnosticCount, others.Length);
        Assert.Equal(
            document.ExpectedValues.Order(StringComparer.Ordinal),
            GetValues(result.Value, document).Order(StringComparer.Ordinal));
    }

    [Property(SampleFactor = 5)]
    public void Write_preserves_a_framework_from_a_valid_document_in_every_version(ValidDocument document)
    {
        StrategicFramework framework = FrameworkStratML.Read(document.Xml).GetValueOrThrow();
        foreach (StratMLVersion version in Enum.GetValues<StratMLVersion>())
        {
            StratMLWriteOptions options = new() { Version = version };
            string written = FrameworkStratML.Write(framework, options);
            Assert.Null(StratMLSchema.GetSchema(version).FindProblem(written));
            ReadResult<StrategicFramework> read = FrameworkStratML.Read(written, Strict);
            Assert.Empty(read.Diagnostics);
            EquatableList<Diagnostic> unsupported = FrameworkStratML.GetUnsupportedContent(framework, version);
            Assert.Equal(UnsupportedContent.Remove(framework, unsupported), read.Value);
            Assert.Equal(written, FrameworkStratML.Write(read.GetValueOrThrow(), options));
        }
    }

    // Returns the values of the framework that come from the document, without generated ids and default values.
    private static IEnumerable<string> GetValues(StrategicFramework framework, ValidDocument document)
    {
        bool isPart2 = document.Schema.Root == "PerformancePlanOrReport";
        foreach ((string path, object value) in PropertyValues.Enumerate(framework))
        {
            if (path == "Id" || (path == "Type" && !isPart2) || path.EndsWith(".Kind", StringComparison.Ordinal))
            {
                continue;
            }

            if (value is FrameworkPeriod period)
            {
                foreach (DateOnly date in new[] { period.Start, period.End }.OfType<DateOnly>())
                {
                    yield return Format(date);
                }
            }
            else
            {
                yield return Format(value);
            }
        }

        // The description of a goal is a required element, so an empty one is read as missing.
        foreach (Goal _ in framework.Goals.Where(goal => goal.Description is null))
        {
            yield return "";
        }
    }

    private static string Format(object value) =>
        value is DateOnly date
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : PropertyValues.Format(value);
}
