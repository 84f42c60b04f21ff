using System.Text;
using Interpol.Strategy.Model.Serialization;
using Xunit.Abstractions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What no law tries often enough: a few thousand rounds with the other tests, a million by a command of its own.</summary>
[Collection(SerialCollection.Name)]
public sealed class SoakTests(ITestOutputHelper output)
{
    private static readonly byte[][] JsonDocuments =
    [
        InterpolFrameworks.Json2014To2016.ToArray(), InterpolFrameworks.Json2017To2020.ToArray(),
        Encoding.UTF8.GetBytes(FrameworkJson.Write(FullFramework.Instance)), Encoding.UTF8.GetBytes(FrameworkJson.Write(FullFramework.Instance, indented: true)),
    ];

    private static readonly byte[][] StratMLDocuments =
    [
        InterpolFrameworks.StratML2014To2016.ToArray(), InterpolFrameworks.StratML2017To2020.ToArray(),
        .. Enum.GetValues<StratMLVersion>().Select(version => Encoding.UTF8.GetBytes(FrameworkStratML.Write(FullFramework.Instance, new() { Version = version }))),
    ];

    [Fact]
    public void Damaged_JSON_is_read_or_refused_with_reasons_and_leaves_no_memory_behind() => Rounds.Run(output, random =>
    {
        byte[] document = Damage.To(JsonDocuments[random.Next(JsonDocuments.Length)], random);
        ReadResult<StrategicFramework> result = FrameworkJson.Read(document, Options(random));
        AssertReasons(result);
        if (result.Value is { } framework && random.Next(8) == 0)
        {
            Assert.Equal(framework, FrameworkJson.Read(FrameworkJson.Write(framework), new() { Mode = ReadMode.Strict }).Value);
        }
    });

    [Fact]
    public void Damaged_StratML_is_read_or_refused_with_reasons_and_leaves_no_memory_behind() => Rounds.Run(output, random =>
    {
        byte[] document = Damage.To(StratMLDocuments[random.Next(StratMLDocuments.Length)], random);
        ReadResult<StrategicFramework> result = FrameworkStratML.Read(document, Options(random));
        AssertReasons(result);
        if (result.Value is { } framework && random.Next(8) == 0)
        {
            StratMLVersion version = Enum.GetValues<StratMLVersion>()[random.Next(3)];
            StrategicFramework kept = UnsupportedContent.Remove(framework, FrameworkStratML.DescribeLoss(framework, version));
            Assert.Equal(kept, FrameworkStratML.Read(FrameworkStratML.Write(framework, new() { Version = version }), new() { Mode = ReadMode.Strict }).Value);
        }
    });

    [Fact]
    public void Queries_of_any_kind_find_places_that_are_there_and_leave_no_memory_behind()
    {
        FrameworkCatalog catalog = InterpolFrameworks.Catalog.Add(FullFramework.Instance with { Id = FrameworkId.Parse("filled") });
        Rounds.Run(output, random =>
        {
            string query = Encoding.UTF8.GetString(Damage.To(Encoding.UTF8.GetBytes(Queries[random.Next(Queries.Length)]), random));
            var options = new SearchOptions { Limit = random.Next(1, 20), Kinds = (ElementKinds)random.Next((int)ElementKinds.All + 1) };
            foreach (SearchHit hit in catalog.Search(query, options))
            {
                Assert.True(hit.Score > 0);
                Assert.All(hit.Matches, match => Assert.All(match.Ranges, range => Assert.InRange(range.End, range.Start + 1, match.Text.Length)));
            }
        });
    }

    private static readonly string[] Queries =
    [
        "crime", "cyber* training", "\"secure infrastructure\" -cloud", "state-of-the-art policing capabilities", "organizational’s health", "24/7 support", "Organización résumé",
        "安全 情報 システム", "الشرطة والأمن", "полиция ё", "-police", "\"", "a* b* c* d*", "information information information \"law enforcement\"",
    ];

    private static ReadOptions Options(Random random) => new()
    {
        Mode = Enum.GetValues<ReadMode>()[random.Next(3)],
        Rules = random.Next(4) == 0 ? ValidationRules.All : default,
    };

    private static void AssertReasons(ReadResult<StrategicFramework> result)
    {
        Assert.Equal(result.Value is null, result.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.All(result.Diagnostics, diagnostic => Assert.True(diagnostic.Line is null or >= 1 && diagnostic.Column is null or >= 1, diagnostic.ToString()));
    }
}
