namespace Interpol.Strategy.Model.Documents.Vocabulary;

/// <summary>Finds the meaning of words and phrases.</summary>
internal sealed class VocabularyIndex
{
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
            _entries[word.Text] = (word.Meaning, false);
            _entries[word.Plural] = (word.Meaning, true);
        }
    }

    /// <summary>Gets the index without additional words.</summary>
    public static VocabularyIndex Default { get; } = new(default);

    public static VocabularyIndex Create(EquatableList<OutlineWord> additional) =>
        additional.Count == 0 ? Default : new(additional);

    /// <summary>Finds the meaning of the words from one index to another, the longest phrase first.</summary>
    public bool TryFind(ReadOnlySpan<string> words, out (OutlineMeaning Meaning, bool IsPlural) entry) =>
        _entries.TryGetValue(string.Join(' ', words.ToArray()), out entry);
}
