using System.Buffers;
using System.Text;
using System.Xml;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What XML cannot hold, in each text of a framework in turn.</summary>
public sealed class UnwritableTextTests
{
    private static readonly int Texts = Count();

    [Theory]
    [InlineData(StratMLVersion.Part1)]
    [InlineData(StratMLVersion.Part2)]
    [InlineData(StratMLVersion.Part2May2016)]
    public void Any_text_that_is_written_and_cannot_stand_in_XML_is_told_by_its_path_and_nothing_is_written(StratMLVersion version)
    {
        EquatableList<Diagnostic> losses = FrameworkStratML.DescribeLoss(Filled.Framework, version);
        for (int i = 0; i < Texts; i++)
        {
            StrategicFramework framework = With(i, "a\u0001");
            string path = PathOf(framework);
            if (losses.Any(loss => path.StartsWith(loss.Path, StringComparison.Ordinal)))
            {
                Assert.Equal(FrameworkStratML.Write(Filled.Framework, new() { Version = version }), FrameworkStratML.Write(framework, new() { Version = version }));
                continue;
            }

            AssertRefused(framework, version, $"{path} holds U+0001 at position 1, a character that XML cannot hold: 'a\\u0001'. Take it out, or write JSON.");
        }
    }

    [Fact]
    public void The_rule_for_texts_and_the_writer_of_JSON_tell_any_text_by_the_same_path()
    {
        for (int i = 0; i < Texts; i++)
        {
            string path = PathOf(With(i, "a\u0001"));
            Assert.Equal(path, Assert.Single(Probe.Ask(With(i, "a\u0001"), DiagnosticCodes.TextNotXml)).Path);
            if (path.EndsWith(".code", StringComparison.Ordinal))
            {
                // A code holds no half of a pair to begin with.
                continue;
            }

            ArgumentException e = Assert.Throws<ArgumentException>(() => FrameworkJson.Write(With(i, "a\ud800")));
            Assert.StartsWith(path + ": 'a\\ud800' holds half a surrogate pair", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_a_version_has_no_place_for_is_told_of_any_texts()
    {
        for (int i = 0; i < Texts; i++)
        {
            Assert.All(
                Enum.GetValues<StratMLVersion>(),
                version => Assert.Equal(FrameworkStratML.DescribeLoss(Filled.Framework, version), FrameworkStratML.DescribeLoss(With(i, "\u0001"), version)));
        }
    }

    private static void AssertRefused(StrategicFramework framework, StratMLVersion version, string message)
    {
        var options = new StratMLWriteOptions { Version = version };
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();
        using var writer = XmlWriter.Create(new StringBuilder());
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => FrameworkStratML.Write(framework, options)).Message);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => FrameworkStratML.Write(framework, buffer, options)).Message);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => FrameworkStratML.Write(framework, stream, options)).Message);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => FrameworkStratML.Write(framework, writer, options)).Message);
        Assert.Equal((0, 0, WriteState.Start), (buffer.WrittenCount, stream.Length, writer.WriteState));
    }

    /// <summary>The framework in which every member is present, and one text is another.</summary>
    private static StrategicFramework With(int which, string text)
    {
        int i = 0;
        return (StrategicFramework)Losses.Map(Filled.Framework, other => i++ == which ? text : other)!;
    }

    private static int Count()
    {
        int count = 0;
        _ = Losses.Map(Filled.Framework, text => $"{text}{count++}");
        return count;
    }

    private static string PathOf(StrategicFramework framework)
    {
        string path = Members.Of(framework).Single(member => Members.Show(member.Value) == "a\u0001").Path;
        return string.Join('.', path.Split('.').Select(name => char.ToLowerInvariant(name[0]) + name[1..]));
    }
}
