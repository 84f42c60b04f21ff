using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>
/// Creates strings whose words are distributed as in natural language: the n-th most common word is n times as rare as
/// the first. Every run creates the same strings.
/// </summary>
[SuppressMessage(
    "Security",
    "CA5394:Do not use insecure randomness",
    Justification = "The same strings in every run.")]
internal sealed class ZipfWords(int vocabulary)
{
    private readonly Random _random = new(1);

    public string Word() => $"w{(int)Math.Pow(vocabulary, _random.NextDouble())}";

    public string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));

    public void Shuffle<T>(T[] items) => _random.Shuffle(items);
}
