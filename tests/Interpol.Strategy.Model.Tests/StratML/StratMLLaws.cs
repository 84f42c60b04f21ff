using FsCheck.Fluent;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class StratMLLaws
{
    [Theory]
    [InlineData(StratMLVersion.Part1)]
    [InlineData(StratMLVersion.Part2)]
    [InlineData(StratMLVersion.Part2May2016)]
    public void What_is_written_is_read_as_the_same_but_for_what_was_listed(StratMLVersion version) => Law.Holds(Losses.Writable, framework => Check(framework, version));

    [Theory]
    [InlineData(StratMLVersion.Part1)]
    [InlineData(StratMLVersion.Part2)]
    [InlineData(StratMLVersion.Part2May2016)]
    public void Texts_that_look_like_notes_and_names_are_texts_still(StratMLVersion version) => Law.Holds(Losses.Confusing, framework => Check(framework, version));

    [Fact]
    public void Arbitrary_bytes_never_throw() => Law.Holds(Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(), bytes =>
    {
        foreach (byte[] start in new byte[][] { [], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0, 0, 0xFE, 0xFF], "<?xml version='1.0' encoding='utf-16'?>"u8.ToArray(), "<StrategicPlan xmlns='http://www.stratml.net'>"u8.ToArray() })
        {
            ReadResult<StrategicFramework> result = FrameworkStratML.Read([.. start, .. bytes]);
            Assert.NotEqual(result.Succeeded, result.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }
    });

    [Fact]
    public void Arbitrary_texts_never_throw() => Law.Holds(Texts.Arbitrary, text =>
    {
        Assert.False(FrameworkStratML.Read(text).Succeeded);
        Assert.False(FrameworkStratML.Read($"<StrategicPlan xmlns='http://www.stratml.net'>{text}").Succeeded);
    });

    [Fact]
    public void Bytes_changed_anywhere_never_throw() => Law.Holds(Losses.Writable, Gen.Choose(0, int.MaxValue), (framework, seed) =>
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(FrameworkStratML.Write(framework));
        var random = new Random(seed);
        for (int i = 0; i < 3; i++)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        _ = FrameworkStratML.Read(bytes, new() { Mode = ReadMode.Lenient });
    });

    internal static StratMLSchema SchemaOf(StratMLVersion version) => version switch
    {
        StratMLVersion.Part1 => StratMLSchema.Part1,
        StratMLVersion.Part2 => StratMLSchema.Part2,
        _ => StratMLSchema.Part2May2016,
    };

    private static void Check(StrategicFramework framework, StratMLVersion version)
    {
        EquatableList<Diagnostic> losses = FrameworkStratML.DescribeLoss(framework, version);
        Assert.All(losses, loss => Assert.Equal((DiagnosticSeverity.Warning, DiagnosticEffect.Dropped, null), (loss.Severity, loss.Effect, loss.Line)));
        StrategicFramework expected = Losses.Without(framework, losses);
        foreach (bool indented in new[] { true, false })
        {
            var options = new StratMLWriteOptions { Version = version, Indented = indented };
            string written = FrameworkStratML.Write(framework, options);
            Assert.Null(SchemaOf(version).Problem(written));
            ReadResult<StrategicFramework> read = FrameworkStratML.Read(written, new() { Mode = ReadMode.Strict });
            Assert.Empty(read.Diagnostics);
            Assert.Equal(expected, read.Value);
            Assert.Equal(written, FrameworkStratML.Write(read.GetValueOrThrow(), options));
        }
    }
}
