using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Creates plans of 30 elements each, with statements of 8 to 18 words out of 100,000. By Zipf's law, the word at rank
/// r is r times as rare as the first. The last statement ends with the searched words, so every query has a hit.
/// </summary>
[SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "The same plans in every run.")]
internal static class SearchPlans
{
    private const int Vocabulary = 100_000;
    private const int GoalsOfPlan = 5;
    private const int ObjectivesOfGoal = 5;

    public static string Rare { get; } = Word(20_000);

    public static string Common { get; } = Word(10);

    public static string LessCommon { get; } = Word(30);

    public static string Prefix { get; } = Word(300)[..4];

    public static StrategicFramework[] Create(int statements)
    {
        var random = new Random(2017);
        double[] shares = Shares();
        var plans = new List<StrategicFramework>();
        for (int left = statements; left > 0;)
        {
            var goals = new List<Goal>();
            for (int g = 0; g < GoalsOfPlan && left > 0; g++)
            {
                string name = Statement(random, shares, isLast: --left == 0);
                var objectives = new List<Objective>();
                for (int o = 0; o < ObjectivesOfGoal && left > 0; o++)
                {
                    objectives.Add(new() { Description = Statement(random, shares, isLast: --left == 0) });
                }

                goals.Add(new() { Name = name, Objectives = [.. objectives] });
            }

            plans.Add(
                new()
                {
                    Id = FrameworkId.Parse(string.Create(CultureInfo.InvariantCulture, $"plan-{plans.Count}")),
                    Name = "A plan",
                    Goals = [.. goals],
                });
        }

        return [.. plans];
    }

    /// <summary>The cumulative frequency of each rank.</summary>
    private static double[] Shares()
    {
        double[] shares = new double[Vocabulary];
        double sum = 0;
        for (int rank = 0; rank < Vocabulary; rank++)
        {
            shares[rank] = sum += 1.0 / (rank + 1);
        }

        return shares;
    }

    private static string Statement(Random random, double[] shares, bool isLast)
    {
        var text = new StringBuilder();
        for (int left = random.Next(8, 19); left > 0; left--)
        {
            int rank = Array.BinarySearch(shares, random.NextDouble() * shares[^1]);
            _ = text.Append(Word(rank < 0 ? ~rank : rank)).Append(left > 1 ? " " : "");
        }

        if (isLast)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $" {Word(300)} {Common} {LessCommon} {Rare}");
        }

        return text.ToString();
    }

    /// <summary>Returns the word of a rank. Common words are shorter. No word ends in s, so none is a plural.</summary>
    private static string Word(int rank)
    {
        var word = new StringBuilder();
        for (int left = rank + 17; left > 0; left /= 80)
        {
            _ = word.Append("bcdfghjklmnprtvz"[left % 16]).Append("aeiou"[left / 16 % 5]);
        }

        return word.Append('n').ToString();
    }
}
