using FsCheck.Xunit;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Compares scores and matches with those of a simple implementation.</summary>
[Properties(Arbitrary = [typeof(ComparisonArbitraries)])]
public sealed class ElementMatcherTests
{
    private const double MatchThreshold = 0.3;

    [Property]
    public void Scores_match_the_oracle(DescriptionList earlierList, DescriptionList laterList)
    {
        string[] earlier = [.. earlierList.Items], later = [.. laterList.Items];
        foreach (ElementMatch match in Compare(earlier, later).Changes.SelectMany(change => change.Matches))
        {
            string left = match.Earlier.Description!, right = match.Later.Description!;
            Assert.Equal(GetSimilarity(left, right, earlier, later), match.Score, 1e-12);
            Assert.Equal(SortWords(left).SequenceEqual(SortWords(right)), match.Score == 1);
        }
    }

    [Property]
    public void Matches_have_the_highest_total_score(DescriptionList earlierList, DescriptionList laterList)
    {
        string[] earlier = [.. earlierList.Items], later = [.. laterList.Items];
        double total = Compare(earlier, later).Changes
            .Where(change => change.Kind
                is ElementChangeKind.Unchanged
                or ElementChangeKind.Moved
                or ElementChangeKind.Reworded
                or ElementChangeKind.Split
                or ElementChangeKind.Merged)
            .Sum(change => change.Matches.Max(match => match.Score));

        // Equal descriptions are matched first, even if another match had a higher total.
        List<string> remainingEarlier = [.. earlier], remainingLater = [.. later];
        int equal = earlier.Count(text => remainingLater.Remove(text) && remainingEarlier.Remove(text));
        double best = GetBestTotal(
            remainingEarlier, remainingLater, (left, right) => GetSimilarity(left, right, earlier, later));
        Assert.Equal(equal + best, total, 1e-5);
    }

    [Fact]
    public void Compare_does_not_match_the_first_element_with_one_closer_to_another()
    {
        FrameworkComparison comparison = Compare(
            ["alpha beta gamma delta", "alpha beta gamma sigma"],
            ["alpha beta gamma sigma tau", "alpha omega delta pi"]);

        Assert.Equal(
            [
                ("alpha beta gamma sigma", "alpha beta gamma sigma tau"),
                ("alpha beta gamma delta", "alpha omega delta pi"),
            ],
            comparison.Changes.SelectMany(change => change.Matches)
                .Select(match => (match.Earlier.Description!, match.Later.Description!)));
    }

    [Property]
    public void Matches_have_the_most_words_in_common(CommonWords words)
    {
        int[] numbers = [.. Enumerable.Range(0, words.TextCount)];
        string[] earlier = [.. numbers.Select(words.GetEarlierText)], later = [.. numbers.Select(words.GetLaterText)];

        IEnumerable<ElementMatch> matches = Compare(earlier, later, 0.001).Changes.SelectMany(change => change.Matches);

        Assert.Equal(
            Permute(numbers).Max(order => order.Select((later, earlier) => words.GetCount(earlier, later)).Sum()),
            matches.Sum(match => words.GetCount(
                Array.IndexOf(earlier, match.Earlier.Description), Array.IndexOf(later, match.Later.Description))));
    }

    private static FrameworkComparison Compare(
        string[] earlier, string[] later, double matchThreshold = MatchThreshold) => FrameworkComparison.Compare(
            CreateFramework("a", earlier),
            CreateFramework("b", later),
            new() { MatchThreshold = matchThreshold, RelatedThreshold = 1 });

    private static IEnumerable<int[]> Permute(int[] numbers) => numbers.Length == 0
        ? [[]]
        : numbers.SelectMany(first => Permute([.. numbers.Where(number => number != first)])
            .Select(others => (int[])[first, .. others]));

    private static StrategicFramework CreateFramework(string id, string[] descriptions) => new()
    {
        Id = FrameworkId.Parse(id),
        Name = "",
        Values = [.. descriptions.Select(description => new CoreValue { Description = description })],
    };

    private static double GetBestTotal(
        List<string> earlier, List<string> later, Func<string, string, double> getSimilarity)
    {
        if (earlier.Count == 0)
        {
            return 0;
        }

        string first = earlier[0];
        List<string> others = [.. earlier.Skip(1)];
        return later.Where(candidate => getSimilarity(first, candidate) >= MatchThreshold)
            .Select(candidate => getSimilarity(first, candidate)
                + GetBestTotal(others, RemoveOne(later, candidate), getSimilarity))
            .Append(GetBestTotal(others, later, getSimilarity))
            .Max();
    }

    private static List<string> RemoveOne(List<string> texts, string text)
    {
        List<string> others = [.. texts];
        _ = others.Remove(text);
        return others;
    }

    private static double GetSimilarity(string left, string right, string[] earlier, string[] later)
    {
        Dictionary<string, double> leftWeights = GetWeights(left, earlier, later);
        Dictionary<string, double> rightWeights = GetWeights(right, earlier, later);
        return leftWeights.Sum(word => word.Value * rightWeights.GetValueOrDefault(word.Key))
            / Math.Sqrt(GetSquaredLength(leftWeights) * GetSquaredLength(rightWeights));
    }

    private static double GetSquaredLength(Dictionary<string, double> weights) =>
        weights.Values.Sum(weight => weight * weight);

    private static Dictionary<string, double> GetWeights(string text, string[] earlier, string[] later) =>
        text.Split(' ').GroupBy(word => word).ToDictionary(
            words => words.Key,
            words => words.Count()
                * Math.Log(1 + (1 / Math.Max(GetShare(words.Key, earlier), GetShare(words.Key, later)))));

    private static double GetShare(string word, string[] texts) =>
        texts.Length == 0 ? 0 : (double)texts.Count(text => text.Split(' ').Contains(word)) / texts.Length;

    private static IEnumerable<string> SortWords(string text) => text.Split(' ').Order(StringComparer.Ordinal);
}
