using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Characters that XML does not allow, in each string of a framework in turn.</summary>
public sealed class UnwritableStringTests
{
    private static readonly int StringCount = CountStrings();

    [Theory]
    [InlineData(StratMLVersion.Part1)]
    [InlineData(StratMLVersion.Part2)]
    [InlineData(StratMLVersion.Part2May2016)]
    public void Write_throws_with_the_path_of_an_unwritable_string_and_writes_nothing(StratMLVersion version)
    {
        StratMLWriteOptions options = new() { Version = version };
        EquatableList<Diagnostic> unsupported = FrameworkStratML.GetUnsupportedContent(FullFramework.Instance, version);
        for (int i = 0; i < StringCount; i++)
        {
            StrategicFramework framework = ReplaceString(i, "a\u0001");
            string path = GetPath(framework);
            if (unsupported.Any(part => path.StartsWith(part.Path, StringComparison.Ordinal)))
            {
                Assert.Equal(
                    FrameworkStratML.Write(FullFramework.Instance, options),
                    FrameworkStratML.Write(framework, options));
                continue;
            }

            AssertRejected(
                framework,
                options,
                $"{path}: 'a\\u0001' contains U+0001 at index 1, which XML does not allow.");
        }
    }

    [Fact]
    public void Write_throws_for_a_framework_that_its_constructor_did_not_initialize()
    {
        var framework = (StrategicFramework)RuntimeHelpers.GetUninitializedObject(typeof(StrategicFramework));
        ArgumentException exception = Assert.Throws<ArgumentException>(() => FrameworkStratML.Write(framework));
        Assert.Equal("The required property 'id' of StrategicFramework is missing.", exception.Message);
    }

    [Fact]
    public void Rule_and_JSON_writer_report_the_same_path_for_an_unwritable_string()
    {
        for (int i = 0; i < StringCount; i++)
        {
            string path = GetPath(ReplaceString(i, "a\u0001"));
            Diagnostic finding =
                Assert.Single(SingleRule.Validate(ReplaceString(i, "a\u0001"), DiagnosticCodes.TextNotXml));
            Assert.Equal(path, finding.Path);
            if (path.EndsWith(".code", StringComparison.Ordinal))
            {
                // An element code cannot contain an unpaired surrogate.
                continue;
            }

            ArgumentException exception =
                Assert.Throws<ArgumentException>(() => FrameworkJson.Write(ReplaceString(i, "a\ud800")));
            Assert.StartsWith(
                path + ": 'a\\ud800' contains an unpaired surrogate", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void GetUnsupportedContent_ignores_unwritable_characters()
    {
        for (int i = 0; i < StringCount; i++)
        {
            Assert.All(
                Enum.GetValues<StratMLVersion>(),
                version => Assert.Equal(
                    FrameworkStratML.GetUnsupportedContent(FullFramework.Instance, version),
                    FrameworkStratML.GetUnsupportedContent(ReplaceString(i, "\u0001"), version)));
        }
    }

    private static void AssertRejected(StrategicFramework framework, StratMLWriteOptions options, string message)
    {
        ArrayBufferWriter<byte> buffer = new();
        using var stream = new MemoryStream();
        using var writer = XmlWriter.Create(new StringBuilder());
        AssertThrows(() => FrameworkStratML.Write(framework, options));
        AssertThrows(() => FrameworkStratML.Write(framework, buffer, options));
        AssertThrows(() => FrameworkStratML.Write(framework, stream, options));
        AssertThrows(() => FrameworkStratML.Write(framework, writer, options));
        Assert.Equal((0, 0, WriteState.Start), (buffer.WrittenCount, stream.Length, writer.WriteState));

        void AssertThrows(Action write) => Assert.Equal(message, Assert.Throws<ArgumentException>(write).Message);
    }

    // Returns the framework in which every property is set, with one string replaced.
    private static StrategicFramework ReplaceString(int index, string replacement)
    {
        int i = 0;
        return StringMapper.Map(FullFramework.Instance, value => i++ == index ? replacement : value);
    }

    private static int CountStrings()
    {
        int count = 0;
        _ = StringMapper.Map(FullFramework.Instance, value => $"{value}{count++}");
        return count;
    }

    // Returns the path of the replaced string, as diagnostics write it.
    private static string GetPath(StrategicFramework framework)
    {
        string path =
            PropertyValues.Enumerate(framework).Single(member => PropertyValues.Format(member.Value) == "a\u0001").Path;
        return string.Join('.', path.Split('.').Select(name => char.ToLowerInvariant(name[0]) + name[1..]));
    }
}
