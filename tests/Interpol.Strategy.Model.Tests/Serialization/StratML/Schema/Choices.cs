using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// The choices that a generator makes, as a sequence of numbers. The number 0 is always the simplest choice. A value is
/// shrunk by removing and lowering numbers and generating again, so that each smaller value is valid by construction.
/// </summary>
internal sealed class Choices
{
    private readonly Random? _random;
    private readonly int[] _recorded;
    private readonly List<int> _made = [];

    private Choices(Random? random, int[] recorded)
    {
        _random = random;
        _recorded = recorded;
    }

    /// <summary>Creates an arbitrary of a type whose values keep the choices of which they were made.</summary>
    public static Arbitrary<T> CreateArbitrary<T>(Func<Choices, T> create, Func<T, Choices> getChoices) =>
        Arb.From(
            Gen.Choose(0, int.MaxValue).Select(seed => create(FromSeed(seed))),
            value => Shrink(getChoices(value).GetMade(), create, getChoices));

    public static Choices FromSeed(int seed) => new(new(seed), []);

    /// <summary>Returns a number from 0 to <paramref name="count"/> - 1.</summary>
    public int Next(int count)
    {
        int choice = _random is not null ? _random.Next(count)
            : _made.Count < _recorded.Length ? _recorded[_made.Count] % count
            : 0;
        _made.Add(choice);
        return choice;
    }

    /// <summary>Returns one of the values. The first must be the simplest.</summary>
    public T Pick<T>(params T[] values) => values[Next(values.Length)];

    /// <summary>Returns <see langword="true"/> with the specified probability.</summary>
    public bool Chance(int percent) => Next(100) >= 100 - percent;

    // Trailing zeros are what a sequence that is too short continues with.
    private int[] GetMade() => [.. _made.Take(_made.FindLastIndex(choice => choice != 0) + 1)];

    private static IEnumerable<T> Shrink<T>(int[] choices, Func<Choices, T> create, Func<T, Choices> getChoices) =>
        from candidate in GetCandidates(choices)
        let value = create(new(null, candidate))
        where IsSimpler(getChoices(value).GetMade(), choices)
        select value;

    // Removes or resets blocks of choices, the largest blocks first. Then lowers single choices.
    private static IEnumerable<int[]> GetCandidates(int[] choices)
    {
        for (int size = choices.Length; size > 0; size /= 2)
        {
            for (int start = 0; start + size <= choices.Length; start += size)
            {
                int end = start + size;
                yield return [.. choices[..start], .. choices[end..]];
                yield return [.. choices[..start], .. new int[size], .. choices[end..]];
            }
        }

        for (int i = 0; i < choices.Length; i++)
        {
            foreach (int lower in new[] { choices[i] / 2, choices[i] - 1 }.Where(lower => lower > 0))
            {
                yield return [.. choices[..i], lower, .. choices[(i + 1)..]];
            }
        }
    }

    // Shorter, or of the same length and lexicographically less: shrinking ends.
    private static bool IsSimpler(int[] left, int[] right) =>
        left.Length < right.Length || (left.Length == right.Length && left.AsSpan().SequenceCompareTo(right) < 0);
}
