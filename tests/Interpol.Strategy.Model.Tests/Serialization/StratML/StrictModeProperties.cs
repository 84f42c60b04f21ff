using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Strict mode accepts exactly the documents that the schema accepts.</summary>
[Properties(Arbitrary = [typeof(StratMLArbitraries)])]
public sealed class StrictModeProperties
{
    // Four versions, and twenty edits for each sample.
    [Property(SampleFactor = 80)]
    public void Strict_mode_accepts_an_edited_document_exactly_when_it_is_valid(EditedDocument document)
    {
        string? problem = document.Schema.FindProblem(document.Xml);
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(document.Xml, new() { Mode = ReadMode.Strict });
        string diagnostics = string.Join("\n", result.Diagnostics);
        Assert.True(
            result.Succeeded == (problem is null),
            $"{document}\nSchema: {problem ?? "valid"}\nReader: {diagnostics}");
    }
}
