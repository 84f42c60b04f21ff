using Interpol.Strategy.Model.Documents.Vocabulary;

namespace Interpol.Strategy.Model.Documents;

/// <summary>Represents a word or phrase that names a part of a plan, such as "workstream" for a goal.</summary>
/// <remarks>See <see cref="OutlineOptions.Vocabulary"/>.</remarks>
public sealed record OutlineWord
{
    /// <summary>Initializes a new instance of the <see cref="OutlineWord"/> class.</summary>
    /// <param name="text">The word or phrase, in singular. Case and punctuation between words are ignored.</param>
    /// <param name="meaning">The part of a plan that it names.</param>
    /// <param name="plural">The plural, or <see langword="null"/> if an "s" is appended.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="text"/> or <paramref name="plural"/> does not contain a word, or contains more than four.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="meaning"/> is not a defined <see cref="OutlineMeaning"/>.
    /// </exception>
    public OutlineWord(string text, OutlineMeaning meaning, string? plural = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = Check(text, nameof(text));
        Meaning = Enum.IsDefined(meaning) ? meaning : throw new ArgumentOutOfRangeException(nameof(meaning));
        Plural = Check(plural ?? (text + "s"), nameof(plural));
    }

    /// <summary>Gets the word or phrase, in singular.</summary>
    public string Text { get; }

    /// <summary>Gets the part of a plan that the word names.</summary>
    public OutlineMeaning Meaning { get; }

    /// <summary>Gets the plural of the word.</summary>
    public string Plural { get; }

    private static string Check(string phrase, string parameter) =>
        LabelParser.Tokenize(phrase).Length is > 0 and <= VocabularyIndex.MaxWords
            ? phrase
            : throw new ArgumentException(
                $"{parameter} must contain from one to {VocabularyIndex.MaxWords} words, and not '{phrase}'.",
                parameter);
}
