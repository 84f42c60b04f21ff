using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// A published page, read from its first word to its last: each step says what has to come next, and is either wording of the model or
/// furniture of the page. What is left out, put in or changed stops the reading.
/// </summary>
internal sealed partial class Page(string source)
{
    /// <summary>What keeps its capitals where the page has nothing but capitals.</summary>
    private static readonly string[] ProperNames = ["INTERPOL", "Global Policing Initiative", "Strategic Framework"];

    private readonly string _text = WhiteSpace().Replace(DividedWord().Replace(source, "-"), " ").Trim();
    private int _at;

    /// <summary>Texts of the model that the page has shown.</summary>
    public List<string> Shown { get; } = [];

    /// <summary>Words that belong to the page and not to the framework.</summary>
    public void Furniture(string words) => Step(words, words);

    /// <summary>A text of the model, exactly as it stands on the page, paragraph by paragraph.</summary>
    public void Wording(string? text)
    {
        Assert.NotNull(text);
        foreach (string paragraph in text.Split("\n\n"))
        {
            Assert.NotEmpty(paragraph);
            Step(paragraph, paragraph);
        }

        Shown.Add(text);
    }

    /// <summary>A text of the model that is set in capitals on the page, and in sentence case in the model.</summary>
    public void Capitals(string? text)
    {
        Assert.NotNull(text);
        Assert.NotEmpty(text);
        Step(text.ToUpperInvariant(), text);
        Assert.Equal(InSentenceCase(text), text);
        Shown.Add(text);
    }

    /// <summary>A text of the model that the page shows within a sentence, of which enough is given to leave no room for another.</summary>
    public void Mentions(string? text, string sentence)
    {
        Assert.False(string.IsNullOrEmpty(text));
        Assert.Contains(sentence, _text, StringComparison.Ordinal);
        Shown.Add(text);
    }

    public void End() => Assert.True(_at == _text.Length, $"The page goes on: …{Ahead()}");

    private static string InSentenceCase(string text)
    {
        string lower = text.ToLowerInvariant();
        string sentence = char.ToUpperInvariant(lower[0]) + lower[1..];
        return ProperNames.Aggregate(sentence, (cased, name) => cased.Replace(name, name, StringComparison.OrdinalIgnoreCase));
    }

    private void Step(string words, string shown)
    {
        Assert.True(string.CompareOrdinal(_text, _at, words, 0, words.Length) == 0, $"The page does not show: {shown}\nIt goes on with: {Ahead()}");
        _at += words.Length;
        while (_at < _text.Length && _text[_at] == ' ')
        {
            _at++;
        }
    }

    private string Ahead() => _text[_at..Math.Min(_text.Length, _at + 100)];

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    /// <summary>A line break behind a hyphen divides a word that is written with one.</summary>
    [GeneratedRegex(@"(?<=\w)-\r?\n")]
    private static partial Regex DividedWord();
}
