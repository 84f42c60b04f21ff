using System.Text;
using Interpol.Strategy.Model.Serialization;
using Xunit.Abstractions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Tests that need many more rounds than a property: thousands in every test run, a million with <c>.ci/soak</c>.
/// </summary>
[Collection(SerialCollection.Name)]
public sealed class SoakTests(ITestOutputHelper output)
{
    private static readonly StrategicFramework Full = FullFramework.Instance;

    private static readonly byte[][] JsonDocuments =
    [
        InterpolFrameworks.GetDocument("interpol-2014-2016", FrameworkFormat.Json).ToArray(),
        InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.Json).ToArray(),
        Encoding.UTF8.GetBytes(FrameworkJson.Write(Full)),
        Encoding.UTF8.GetBytes(FrameworkJson.Write(Full, new JsonWriteOptions { Indented = true })),
    ];

    private static readonly byte[][] StratMLDocuments =
    [
        InterpolFrameworks.GetDocument("interpol-2014-2016", FrameworkFormat.StratML).ToArray(),
        InterpolFrameworks.GetDocument("interpol-2017-2020", FrameworkFormat.StratML).ToArray(),
        .. Enum.GetValues<StratMLVersion>().Select(
            version => Encoding.UTF8.GetBytes(FrameworkStratML.Write(Full, new() { Version = version }))),
    ];

    private static readonly string[] Queries =
    [
        "crime", "cyber* training", "\"secure infrastructure\" -cloud", "state-of-the-art policing capabilities",
        "organizational’s health", "24/7 support", "Organización résumé", "安全 情報 システム", "الشرطة والأمن", "полиция ё",
        "-police", "\"", "a* b* c* d*", "information information information \"law enforcement\"",
    ];

    [Fact]
    public void Reading_corrupt_json_returns_a_value_or_reports_errors_without_leaking() =>
        SoakRounds.Run(output, random =>
        {
            byte[] document = Corruption.Apply(JsonDocuments[random.Next(JsonDocuments.Length)], random);
            ReadResult<StrategicFramework> result = FrameworkJson.Read(document, CreateOptions(random));
            AssertValueOrErrors(result);
            if (result.Value is { } framework && random.Next(8) == 0)
            {
                string json = FrameworkJson.Write(framework);
                Assert.Equal(framework, FrameworkJson.Read(json, new() { Mode = ReadMode.Strict }).Value);
            }
        });

    [Fact]
    public void Reading_corrupt_stratml_returns_a_value_or_reports_errors_without_leaking() =>
        SoakRounds.Run(output, random =>
        {
            byte[] document = Corruption.Apply(StratMLDocuments[random.Next(StratMLDocuments.Length)], random);
            ReadResult<StrategicFramework> result = FrameworkStratML.Read(document, CreateOptions(random));
            AssertValueOrErrors(result);
            if (result.Value is { } framework && random.Next(8) == 0)
            {
                StratMLVersion version = Enum.GetValues<StratMLVersion>()[random.Next(3)];
                StrategicFramework kept = UnsupportedContent.Remove(
                    framework, FrameworkStratML.GetUnsupportedContent(framework, version));
                string xml = FrameworkStratML.Write(framework, new() { Version = version });
                Assert.Equal(kept, FrameworkStratML.Read(xml, new() { Mode = ReadMode.Strict }).Value);
            }
        });

    [Fact]
    public void Search_returns_valid_ranges_for_corrupt_queries_without_leaking()
    {
        FrameworkCatalog catalog = InterpolFrameworks.Catalog.Add(Full with { Id = FrameworkId.Parse("filled") });
        SoakRounds.Run(output, random =>
        {
            byte[] original = Encoding.UTF8.GetBytes(Queries[random.Next(Queries.Length)]);
            string query = Encoding.UTF8.GetString(Corruption.Apply(original, random));
            var options = new SearchOptions
            {
                MaxResults = random.Next(1, 20),
                Kinds = (ElementKinds)random.Next((int)ElementKinds.All + 1),
            };
            foreach (SearchHit hit in catalog.Search(query, options).Hits)
            {
                Assert.True(hit.Score > 0);
                Assert.All(hit.Matches, match => Assert.All(
                    match.Ranges, range => Assert.InRange(range.End, range.Start + 1, match.Text.Length)));
            }
        });
    }

    private static ReadOptions CreateOptions(Random random) => new()
    {
        Mode = Enum.GetValues<ReadMode>()[random.Next(3)],
        Rules = random.Next(4) == 0 ? ValidationRules.All : default,
    };

    private static void AssertValueOrErrors(ReadResult<StrategicFramework> result)
    {
        bool hasError = result.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(result.Value is null, hasError);
        Assert.All(result.Diagnostics, diagnostic => Assert.True(
            diagnostic.Line is null or >= 1 && diagnostic.Column is null or >= 1, diagnostic.ToString()));
    }
}
