using System.Globalization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Queries to both canonical frameworks, and the elements that a reader who asks so would want first, judged from the texts and not from
/// what the search gives. Those that it cannot answer well, because a word has another form or spelling, are among them.
/// </summary>
public class JudgedQueriesTests
{
    private const int Shown = 5;

    /// <summary>14 is the framework 2014-2016, 17 that of 2017-2020; then a code, or the end of an identifier.</summary>
    private static readonly (string Query, string[] Wanted)[] Judged =
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
    public void Readers_find_what_they_want_first()
    {
        (string Query, double ReciprocalRank, double Recall, string Hits)[] results = [.. Judged.Select(Measure)];
        double meanReciprocalRank = results.Average(result => result.ReciprocalRank);
        double recall = results.Average(result => result.Recall);

        string report = string.Create(CultureInfo.InvariantCulture, $"{results.Length} queries: mean reciprocal rank {meanReciprocalRank:0.000}, recall at {Shown} {recall:0.000}\n")
            + string.Join('\n', results.Where(result => result is not { ReciprocalRank: 1, Recall: 1 }).Select(result => $"{result.Query}: {result.ReciprocalRank:0.00}, {result.Recall:0.00}: {result.Hits}"));
        Assert.True(results.Length >= 40 && meanReciprocalRank >= 0.95 && recall >= 0.95, report);
    }

    private static (string Query, double ReciprocalRank, double Recall, string Hits) Measure((string Query, string[] Wanted) judged)
    {
        StrategyElement[] wanted = [.. judged.Wanted.Select(Element)];
        SearchHit[] hits = [.. InterpolFrameworks.Catalog.Search(judged.Query, new() { Limit = 100 })];
        int first = Array.FindIndex(hits, hit => wanted.Contains(hit.Element, ReferenceEqualityComparer.Instance));
        int found = hits.Take(Shown).Count(hit => wanted.Contains(hit.Element, ReferenceEqualityComparer.Instance));
        return (judged.Query, first < 0 ? 0 : 1.0 / (first + 1), found / (double)wanted.Length, string.Join("; ", hits.Take(Shown).Select(hit => hit.ToString())));
    }

    private static StrategyElement Element(string place)
    {
        string[] parts = place.Split('/');
        StrategicFramework framework = parts[0] == "14" ? InterpolFrameworks.Framework2014To2016 : InterpolFrameworks.Framework2017To2020;
        return framework.TryGetElement(parts[1], out StrategyElement? element) ? element : framework.GetByIdentifier($"{framework.Id}-{parts[1]}");
    }
}
