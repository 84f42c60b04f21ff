using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Represents a published page that is compared from its first word to its last. Each step names the next words, which
/// are either text of the framework or layout of the page. Any difference fails the test.
/// </summary>
internal sealed partial class SourcePage(string source)
{
    /// <summary>Names that keep their capitals where the page uses only capitals.</summary>
    private static readonly string[] ProperNames = ["INTERPOL", "Global Policing Initiative", "Strategic Framework"];

    private readonly string _text = WhiteSpace().Replace(HyphenatedLineBreak().Replace(source, "-"), " ").Trim();
    private int _position;

    /// <summary>Gets the strings of the framework that the page contains.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>Expects words that belong to the page and not to the framework.</summary>
    public void ExpectLayout(string words) => Expect(words, words);

    /// <summary>Expects a string of the framework, paragraph by paragraph.</summary>
    public void ExpectText(string? text)
    {
        Assert.NotNull(text);
        foreach (string paragraph in text.Split("\n\n"))
        {
            Assert.NotEmpty(paragraph);
            Expect(paragraph, paragraph);
        }

        Texts.Add(text);
    }

    /// <summary>Expects a string that is in capitals on the page and in sentence case in the framework.</summary>
    public void ExpectCapitals(string? text)
    {
        Assert.NotNull(text);
        Assert.NotEmpty(text);
        Expect(text.ToUpperInvariant(), text);
        Assert.Equal(ToSentenceCase(text), text);
        Texts.Add(text);
    }

    /// <summary>Expects a string within a sentence, which must be long enough to be unambiguous.</summary>
    public void ExpectMention(string? text, string sentence)
    {
        Assert.False(string.IsNullOrEmpty(text));
        Assert.Contains(sentence, _text, StringComparison.Ordinal);
        Texts.Add(text);
    }

    public void ExpectEnd() => Assert.True(_position == _text.Length, $"The page goes on: …{GetNextWords()}");

    private static string ToSentenceCase(string text)
    {
        string lower = text.ToLowerInvariant();
        string sentence = char.ToUpperInvariant(lower[0]) + lower[1..];
        return ProperNames.Aggregate(sentence, (cased, name) =>
            cased.Replace(name, name, StringComparison.OrdinalIgnoreCase));
    }

    private void Expect(string words, string text)
    {
        Assert.True(
            string.CompareOrdinal(_text, _position, words, 0, words.Length) == 0,
            $"The page does not show: {text}\nIt goes on with: {GetNextWords()}");
        _position += words.Length;
        while (_position < _text.Length && _text[_position] == ' ')
        {
            _position++;
        }
    }

    private string GetNextWords() => _text[_position..Math.Min(_text.Length, _position + 100)];

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    /// <summary>Matches a line break after the hyphen of a hyphenated word.</summary>
    [GeneratedRegex(@"(?<=\w)-\r?\n")]
    private static partial Regex HyphenatedLineBreak();
}
