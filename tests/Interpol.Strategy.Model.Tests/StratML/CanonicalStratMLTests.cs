using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class CanonicalStratMLTests
{
    public static TheoryData<string> Ids { get; } = new(InterpolFrameworks.All.Select(framework => framework.Id.ToString()));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_committed_document_is_what_the_library_writes_and_what_it_serves(string id)
    {
        StrategicFramework framework = InterpolFrameworks.All.Single(framework => framework.Id.ToString() == id);
        string served = Encoding.UTF8.GetString(Served(id).Span);
        string committed = Repository.Read("src", "Interpol.Strategy.Model", "Canonical", "Documents", id + ".xml");
        Assert.Equal(FrameworkStratML.Write(framework), committed);
        Assert.Equal(committed, served);
        Assert.Null(StratMLSchema.Part2.Problem(served));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_version_gives_the_framework_back_without_a_loss(string id)
    {
        StrategicFramework framework = InterpolFrameworks.All.Single(framework => framework.Id.ToString() == id);
        ReadResult<StrategicFramework> read = FrameworkStratML.Read(Served(id).Span, new() { Mode = ReadMode.Strict });
        Assert.Empty(read.Diagnostics);
        Assert.Equal(framework, read.Value);
        foreach (StratMLVersion version in Enum.GetValues<StratMLVersion>())
        {
            Assert.Empty(FrameworkStratML.DescribeLoss(framework, version));
            Assert.Equal(framework, FrameworkStratML.Read(FrameworkStratML.Write(framework, new() { Version = version })).Value);
        }
    }

    [Fact]
    public void The_bytes_are_loaded_once()
    {
        Assert.Equal(InterpolFrameworks.StratML2014To2016, InterpolFrameworks.StratML2014To2016);
        Assert.Equal(InterpolFrameworks.StratML2017To2020, InterpolFrameworks.StratML2017To2020);
    }

    private static ReadOnlyMemory<byte> Served(string id) => id == "interpol-2014-2016" ? InterpolFrameworks.StratML2014To2016 : InterpolFrameworks.StratML2017To2020;
}
