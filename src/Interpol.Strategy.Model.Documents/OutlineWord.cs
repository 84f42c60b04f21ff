namespace Interpol.Strategy.Model.Documents;

/// <summary>Represents a word or phrase that names a part of a plan, such as "workstream" for a goal.</summary>
/// <remarks>See <see cref="OutlineOptions.Vocabulary"/>.</remarks>
public sealed record OutlineWord
{
    /// <summary>Initializes a new instance of the <see cref="OutlineWord"/> class.</summary>
    /// <param name="text">The word or phrase, in singular. Case is ignored.</param>
    /// <param name="meaning">The part of a plan that it names.</param>
    /// <param name="plural">The plural, or <see langword="null"/> if an "s" is appended.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="meaning"/> is not a defined <see cref="OutlineMeaning"/>.
    /// </exception>
    public OutlineWord(string text, OutlineMeaning meaning, string? plural = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Text = text;
        Meaning = Enum.IsDefined(meaning) ? meaning : throw new ArgumentOutOfRangeException(nameof(meaning));
        Plural = plural ?? (text + "s");
    }

    /// <summary>Gets the word or phrase, in singular.</summary>
    public string Text { get; }

    /// <summary>Gets the part of a plan that the word names.</summary>
    public OutlineMeaning Meaning { get; }

    /// <summary>Gets the plural of the word.</summary>
    public string Plural { get; }
}
