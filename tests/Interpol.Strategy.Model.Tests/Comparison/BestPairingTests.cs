using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The similarity and the pairing, compared with the same written as plainly as can be.</summary>
public sealed class BestPairingTests
{
    private const double SameAt = 0.3;

    private static readonly Gen<string[]> Texts =
        Gen.Choose(0, 5).SelectMany(count => Gen.Elements("police", "crime", "data", "border", "training", "secure").ArrayOf(3).Select(words => string.Join(' ', words)).ArrayOf(count));

    [Fact]
    public void The_scores_are_those_of_the_formula() => Law.Holds(Texts, Texts, (earlier, later) =>
    {
        foreach (ElementMatch match in Compare(earlier, later).Changes.SelectMany(change => change.Matches))
        {
            Assert.Equal(Similarity(match.Earlier.Description!, match.Later.Description!, earlier, later), match.Score, 1e-12);
            Assert.Equal(IsSameWords(match), match.Score == 1);
        }
    });

    [Fact]
    public void The_pairs_are_those_that_are_nearest_in_all() => Law.Holds(Texts, Texts, (earlier, later) =>
    {
        double sum = Compare(earlier, later).Changes
            .Where(change => change.Kind is ElementChangeKind.Kept or ElementChangeKind.Moved or ElementChangeKind.Reworded or ElementChangeKind.Split or ElementChangeKind.Merged)
            .Sum(change => change.Matches.Max(match => match.Score));

        // What has one text is kept, whatever else would be near to it.
        List<string> restOfEarlier = [.. earlier], restOfLater = [.. later];
        int kept = earlier.Count(text => restOfLater.Remove(text) && restOfEarlier.Remove(text));
        Assert.Equal(kept + Best(restOfEarlier, restOfLater, (left, right) => Similarity(left, right, earlier, later)), sum, 1e-5);
    });

    [Fact]
    public void What_comes_first_does_not_take_what_is_nearer_to_another()
    {
        FrameworkComparison comparison = Compare(["alpha beta gamma delta", "alpha beta gamma sigma"], ["alpha beta gamma sigma tau", "alpha omega delta pi"]);
        Assert.Equal(
            [("alpha beta gamma sigma", "alpha beta gamma sigma tau"), ("alpha beta gamma delta", "alpha omega delta pi")],
            comparison.Changes.SelectMany(change => change.Matches).Select(match => (match.Earlier.Description!, match.Later.Description!)));
    }

    private static FrameworkComparison Compare(string[] earlier, string[] later) => FrameworkComparison.Between(Plan("a", earlier), Plan("b", later), new() { SameAt = SameAt, RelatedAt = 1 });

    private static StrategicFramework Plan(string id, string[] values) =>
        new() { Id = FrameworkId.Parse(id), Name = "", Values = [.. values.Select(text => new CoreValue { Description = text })] };

    private static double Best(List<string> earlier, List<string> later, Func<string, string, double> similarity)
    {
        if (earlier.Count == 0)
        {
            return 0;
        }

        string first = earlier[0];
        List<string> rest = [.. earlier.Skip(1)];
        return later.Where(other => similarity(first, other) >= SameAt)
            .Select(other => similarity(first, other) + Best(rest, WithoutOne(later, other), similarity))
            .Append(Best(rest, later, similarity)).Max();
    }

    private static List<string> WithoutOne(List<string> texts, string text)
    {
        List<string> rest = [.. texts];
        _ = rest.Remove(text);
        return rest;
    }

    private static double Similarity(string left, string right, string[] earlier, string[] later)
    {
        Dictionary<string, double> of = Weights(left, earlier, later), other = Weights(right, earlier, later);
        return of.Sum(word => word.Value * other.GetValueOrDefault(word.Key)) / Math.Sqrt(of.Values.Sum(weight => weight * weight) * other.Values.Sum(weight => weight * weight));
    }

    private static Dictionary<string, double> Weights(string text, string[] earlier, string[] later) => text.Split(' ').GroupBy(word => word).ToDictionary(
        word => word.Key,
        word => word.Count() * Math.Log(1 + (1 / Math.Max(Share(word.Key, earlier), Share(word.Key, later)))));

    private static double Share(string word, string[] texts) => texts.Length == 0 ? 0 : (double)texts.Count(text => text.Split(' ').Contains(word)) / texts.Length;

    private static bool IsSameWords(ElementMatch match) => match.Earlier.Description!.Split(' ').Order(StringComparer.Ordinal).SequenceEqual(match.Later.Description!.Split(' ').Order(StringComparer.Ordinal));
}
