using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>StratML and JSON represent the same content.</summary>
[Properties(Arbitrary = [typeof(StratMLArbitraries)])]
public sealed class FormatAgreementTests
{
    [Property]
    public void Part_2_and_JSON_preserve_the_same_content(WritableFramework writable)
    {
        const StratMLVersion Version = StratMLVersion.Part2May2016;
        StrategicFramework framework = writable.Framework;
        EquatableList<Diagnostic> unsupported = FrameworkStratML.GetUnsupportedContent(framework, Version);
        StrategicFramework supported = UnsupportedContent.Remove(framework, unsupported);
        string stratML = FrameworkStratML.Write(framework, new() { Version = Version });
        StrategicFramework fromStratML = FrameworkStratML.Read(stratML).GetValueOrThrow();
        StrategicFramework fromJson = FrameworkJson.Read(FrameworkJson.Write(supported)).GetValueOrThrow();
        Assert.Equal(fromJson, fromStratML);
        Assert.Equal(FrameworkJson.Write(fromJson), FrameworkJson.Write(fromStratML));
    }

    [Fact]
    public void Canonical_documents_represent_the_same_framework_in_both_formats()
    {
        AssertEqual(
            InterpolFrameworks.Framework2014To2016,
            InterpolFrameworks.GetDocument("interpol-2014-2016", FrameworkFormat.Json),
            InterpolFrameworks.GetDocument("interpol-2014-2016", FrameworkFormat.StratML));
        AssertEqual(
            InterpolFrameworks.Framework2017To2020,
            InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.Json),
            InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.StratML));

        static void AssertEqual(StrategicFramework framework, ReadOnlyMemory<byte> json, ReadOnlyMemory<byte> stratML)
        {
            Assert.Equal(framework, FrameworkJson.Read(json.Span).Value);
            Assert.Equal(framework, FrameworkStratML.Read(stratML.Span).Value);
        }
    }
}
