using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class CanonicalStratMLTests
{
    public static TheoryData<string> Ids { get; } =
        new(InterpolFrameworks.All.Select(framework => framework.Id.ToString()));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Canonical_document_is_valid_and_equals_the_written_and_the_served_one(string id)
    {
        StrategicFramework framework = GetFramework(id);
        string served = Encoding.UTF8.GetString(GetDocument(id).Span);
        string committed = Repository.Read("src", "Interpol.Strategy.Model", "Canonical", "Documents", id + ".xml");
        Assert.Equal(FrameworkStratML.Write(framework, new StratMLWriteOptions { Indented = true }), committed);
        Assert.Equal(committed, served);
        Assert.Null(StratMLSchema.Part2.FindProblem(served));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_version_preserves_the_canonical_frameworks(string id)
    {
        StrategicFramework framework = GetFramework(id);
        ReadOptions strict = new() { Mode = ReadMode.Strict };
        ReadResult<StrategicFramework> read = FrameworkStratML.Read(GetDocument(id).Span, strict);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(framework, read.Value);
        foreach (StratMLVersion version in Enum.GetValues<StratMLVersion>())
        {
            Assert.Empty(FrameworkStratML.GetUnsupportedContent(framework, version));
            string written = FrameworkStratML.Write(framework, new() { Version = version });
            Assert.Equal(framework, FrameworkStratML.Read(written).Value);
        }
    }

    private static StrategicFramework GetFramework(string id) =>
        InterpolFrameworks.All.Single(framework => framework.Id.ToString() == id);

    private static ReadOnlyMemory<byte> GetDocument(string id) =>
        InterpolFrameworks.GetDocument(id, FrameworkFormat.StratML);
}
