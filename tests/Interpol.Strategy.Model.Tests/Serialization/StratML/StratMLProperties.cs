using System.Text;
using FsCheck.Xunit;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

[Properties(Arbitrary = [typeof(StratMLArbitraries)])]
public sealed class StratMLProperties
{
    private static readonly byte[][] DocumentStarts =
    [
        [],
        [0xFF, 0xFE],
        [0xFE, 0xFF],
        [0xEF, 0xBB, 0xBF],
        [0, 0, 0xFE, 0xFF],
        "<?xml version='1.0' encoding='utf-16'?>"u8.ToArray(),
        "<StrategicPlan xmlns='http://www.stratml.net'>"u8.ToArray(),
    ];

    [Property]
    public void Read_returns_the_written_framework_without_unsupported_content(WritableFramework writable) =>
        Assert.All(Enum.GetValues<StratMLVersion>(), version => AssertRoundTrip(writable.Framework, version));

    [Fact]
    public void Empty_identifier_alone_does_not_write_administrative_information() => AssertRoundTrip(
        new() { Id = FrameworkId.Parse("z"), Name = "", Identifier = "" }, StratMLVersion.Part2);

    [Property]
    public void Read_preserves_strings_that_resemble_notes_and_encoded_identifiers(NoteLikeFramework noteLike) =>
        Assert.All(Enum.GetValues<StratMLVersion>(), version => AssertRoundTrip(noteLike.Framework, version));

    [Property]
    public void Read_never_throws_for_arbitrary_bytes(byte[] bytes)
    {
        foreach (byte[] start in DocumentStarts)
        {
            ReadResult<StrategicFramework> result = FrameworkStratML.Read([.. start, .. bytes]);
            bool hasError = result.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Assert.NotEqual(result.Succeeded, hasError);
        }
    }

    [Property]
    public void Read_never_throws_for_arbitrary_strings(AnyUtf16 text)
    {
        Assert.False(FrameworkStratML.Read(text.Value).Succeeded);
        Assert.False(FrameworkStratML.Read($"<StrategicPlan xmlns='http://www.stratml.net'>{text.Value}").Succeeded);
    }

    [Property]
    public void Read_never_throws_for_documents_with_three_replaced_bytes(
        WritableFramework writable, ByteReplacement first, ByteReplacement second, ByteReplacement third)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(FrameworkStratML.Write(writable.Framework));
        foreach (ByteReplacement replacement in new[] { first, second, third })
        {
            bytes[replacement.Position % bytes.Length] = replacement.Value;
        }

        _ = FrameworkStratML.Read(bytes, new() { Mode = ReadMode.Lenient });
    }

    private static void AssertRoundTrip(StrategicFramework framework, StratMLVersion version)
    {
        EquatableList<Diagnostic> unsupported = FrameworkStratML.GetUnsupportedContent(framework, version);
        Assert.All(unsupported, part => Assert.Equal(
            (DiagnosticSeverity.Warning, DiagnosticEffect.Dropped, null),
            (part.Severity, part.Effect, part.Line)));
        StrategicFramework expected = UnsupportedContent.Remove(framework, unsupported);
        foreach (bool indented in new[] { true, false })
        {
            StratMLWriteOptions options = new() { Version = version, Indented = indented };
            string written = FrameworkStratML.Write(framework, options);
            Assert.Null(StratMLSchema.GetSchema(version).FindProblem(written));
            ReadResult<StrategicFramework> read = FrameworkStratML.Read(written, new() { Mode = ReadMode.Strict });
            Assert.Empty(read.Diagnostics);
            Assert.Equal(expected, read.Value);
            Assert.Equal(written, FrameworkStratML.Write(read.GetValueOrThrow(), options));
        }
    }
}
