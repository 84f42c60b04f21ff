using System.Globalization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Tests queries against relevance judgments for both canonical frameworks. The judgments were made by reading the
/// frameworks, not the search results. They include queries that the search cannot answer well.
/// </summary>
public class SearchRelevanceTests
{
    private const int ResultCount = 5;

    /// <summary>
    /// The numbers 14 and 17 mean the frameworks 2014-2016 and 2017-2020. A code or the end of an identifier follows.
    /// </summary>
    private static readonly (string Query, string[] RelevantElements)[] Judgments =
    [
        ("secure infrastructure", ["17/1.1"]),
        ("\"secure infrastructure\"", ["17/1.1"]),
        ("secure cloud", ["14/1"]),
        ("interoperability", ["14/1", "17/1.3"]),
        ("information exchange", ["17/1.1", "17/1.4", "17/1.5"]),
        ("data quality", ["17/1.4"]),
        ("criminal intelligence", ["17/1.5"]),
        ("National Central Bureaus", ["14/1", "17/2.1"]),
        ("NCB", ["14/1", "14/2"]),
        ("training", ["14/3", "17/2.3"]),
        ("cybercrime training", ["14/3"]),
        ("cyber*", ["14/3", "14/4"]),
        ("cybercrimes", ["14/3", "14/4"]),
        ("fugitives", ["14/4"]),
        ("fugitive", ["14/4"]),
        ("border management", ["14/4"]),
        ("databases", ["14/4"]),
        ("database", ["14/4"]),
        ("disaster victim identification", ["14/2"]),
        ("\"disaster victims\"", ["14/2"]),
        ("crisis response", ["14/2"]),
        ("major events", ["14/2"]),
        ("24/7", ["14/2"]),
        ("Singapore", ["14/5"]),
        ("diversity", ["14/5", "17/5.4"]),
        ("divers*", ["14/5", "17/5.4"]),
        ("talent", ["14/5", "17/5.4"]),
        ("human resources", ["14/5"]),
        ("transparency", ["14/5"]),
        ("funding model", ["17/5.1", "14/5"]),
        ("sustainable funding", ["17/5.1"]),
        ("risk management", ["17/5.2"]),
        ("data protection", ["17/5.2"]),
        ("regulatory compliance", ["17/5.2"]),
        ("due diligence", ["17/5.2"]),
        ("change management", ["17/5.3"]),
        ("governance", ["17/5", "14/6"]),
        ("governing bodies", ["17/5.5"]),
        ("legal foundation", ["14/6"]),
        ("communication strategies", ["14/6"]),
        ("innovation", ["17/value-innovation", "14/3", "17/3.3"]),
        ("innov*", ["17/3", "17/value-innovation", "14/3"]),
        ("Respect", ["17/value-respect"]),
        ("integrity", ["17/value-integrity"]),
        ("teamwork", ["17/value-teamwork"]),
        ("research and development", ["17/3.2"]),
        ("\"best practices\"", ["17/2.3", "17/3.3"]),
        ("best practice", ["17/2.3", "17/3.3"]),
        ("standards", ["17/2.1", "17/3.4", "14/3"]),
        ("harmonization", ["17/3.4"]),
        ("harmonisation", ["17/3.4"]),
        ("organizational health", ["14/5"]),
        ("organisational health", ["14/5"]),
        ("Organization’s transparency", ["14/5"]),
        ("global policing initiative", ["17/4.2"]),
        ("security architecture", ["17/4", "17/4.2"]),
        ("regional presence", ["17/4.1"]),
        ("national government", ["17/4.3"]),
        ("safer world", ["14/vision", "17/vision"]),
        ("preventing and fighting crime", ["14/mission", "17/mission"]),
        ("prevent crime", ["17/2", "17/3.2"]),
        ("transnational crime", ["17/2"]),
        ("policing capabilities", ["17/2"]),
        ("crime -police", ["17/2", "14/4"]),
        ("law enforcement cooperation", ["17/1", "17/2.4"]),
        ("academia", ["17/2.4"]),
        ("public and private partners", ["17/2.4", "14/5"]),
        ("partnerships", ["14/3"]),
        ("forensic*", ["14/3"]),
        ("identification of criminals", ["14/4"]),
        ("future trends", ["17/3.1"]),
        ("information hub", ["17/1"]),
        ("working environment", ["17/5.4"]),
        ("state of the art", ["17/2"]),
    ];

    [Fact]
    public void Search_returns_relevant_elements_first()
    {
        Measurement[] measurements = [.. Judgments.Select(pair => Measure(pair.Query, pair.RelevantElements))];
        double meanReciprocalRank = measurements.Average(measurement => measurement.ReciprocalRank);
        double recall = measurements.Average(measurement => measurement.Recall);

        IEnumerable<string> lines =
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"{measurements.Length} queries: MRR {meanReciprocalRank:0.000}, recall {recall:0.000}"),
            .. measurements.Where(measurement => measurement is not { ReciprocalRank: 1, Recall: 1 })
                .Select(measurement => measurement.ToString()),
        ];
        Assert.True(
            measurements.Length >= 40 && meanReciprocalRank >= 0.95 && recall >= 0.95, string.Join('\n', lines));
    }

    private static Measurement Measure(string query, string[] relevantElements)
    {
        StrategyElement[] relevant = [.. relevantElements.Select(GetElement)];
        SearchHit[] hits = [.. InterpolFrameworks.Catalog.Search(query, new() { MaxResults = 100 }).Hits];
        int first = Array.FindIndex(hits, IsRelevant);
        int count = hits.Take(ResultCount).Count(IsRelevant);
        return new(
            query,
            first < 0 ? 0 : 1.0 / (first + 1),
            count / (double)relevant.Length,
            string.Join("; ", hits.Take(ResultCount).Select(hit => hit.ToString())));

        bool IsRelevant(SearchHit hit) => relevant.Contains(hit.Element, ReferenceEqualityComparer.Instance);
    }

    private static StrategyElement GetElement(string path)
    {
        string[] parts = path.Split('/');
        StrategicFramework framework =
            parts[0] == "14" ? InterpolFrameworks.Framework2014To2016 : InterpolFrameworks.Framework2017To2020;
        return framework.TryGetElement(parts[1], out StrategyElement? element)
            ? element
            : framework.GetByIdentifier($"{framework.Id}-{parts[1]}");
    }

    private sealed record Measurement(string Query, double ReciprocalRank, double Recall, string Hits)
    {
        public override string ToString() => $"{Query}: {ReciprocalRank:0.00}, {Recall:0.00}: {Hits}";
    }
}
