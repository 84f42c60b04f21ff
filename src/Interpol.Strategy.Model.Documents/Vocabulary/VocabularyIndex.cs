namespace Interpol.Strategy.Model.Documents.Vocabulary;

/// <summary>Finds the meaning of words and phrases.</summary>
internal sealed class VocabularyIndex
{
    /// <summary>The largest number of words of a phrase.</summary>
    public const int MaxWords = 4;

    private readonly Dictionary<string, (OutlineMeaning Meaning, bool IsPlural)> _entries =
        new(StringComparer.OrdinalIgnoreCase);

    public VocabularyIndex(EquatableList<OutlineWord> additional)
    {
        foreach ((OutlineMeaning meaning, string words) in KnownWords.Table)
        {
            foreach (string pair in words.Split(' '))
            {
                string[] forms = pair.Replace('_', ' ').Split('/');
                _ = _entries.TryAdd(forms[0], (meaning, forms[0] == forms[1]));
                _ = _entries.TryAdd(forms[1], (meaning, true));
            }
        }

        foreach (OutlineWord word in additional)
        {
            _entries[CreateKey(LabelParser.Tokenize(word.Text))] = (word.Meaning, false);
            _entries[CreateKey(LabelParser.Tokenize(word.Plural))] = (word.Meaning, true);
        }
    }

    /// <summary>Gets the index without additional words.</summary>
    public static VocabularyIndex Default { get; } = new(default);

    public static VocabularyIndex Create(EquatableList<OutlineWord> additional) =>
        additional.Count == 0 ? Default : new(additional);

    /// <summary>Finds the meaning of the words from one index to another, the longest phrase first.</summary>
    public bool TryFind(ReadOnlySpan<string> words, out (OutlineMeaning Meaning, bool IsPlural) entry) =>
        _entries.TryGetValue(CreateKey(words.ToArray()), out entry);

    private static string CreateKey(string[] words) => string.Join(' ', words);
}
