namespace Interpol.Strategy.Model;

/// <summary>Represents a word of a query.</summary>
internal sealed class QueryWord
{
    // Fields, because the first use in a process waits for the compilation of every accessor.

    /// <summary>The normalized form, for a prefix.</summary>
    public readonly string Form;

    /// <summary>The key, for a whole word.</summary>
    public readonly string Key;

    /// <summary>The first letter of the words that can match, or NUL for any.</summary>
    public readonly char Start;

    /// <summary>Indicates whether the word is a prefix.</summary>
    public bool IsPrefix;

    /// <summary>
    /// Indicates whether the word is one character of a script without spaces. Only that character matches.
    /// </summary>
    public bool IsSingle;

    /// <summary>Indicates whether the word is an initial. Function words do not match.</summary>
    public bool IsInitial;

    /// <summary>Indicates whether only words in capitals match.</summary>
    public bool RequiresCapitals;

    /// <summary>The stem of derived words, or <see langword="null"/> if they do not match.</summary>
    public string? Stem;

    public QueryWord(string form, string key)
    {
        Form = form;
        Key = key;
        Start = GetStart(form);
    }

    /// <summary>Gets a word that matches every function word.</summary>
    public static QueryWord AnyFunctionWord { get; } = new("", "");

    /// <summary>Creates a word from its form.</summary>
    public static QueryWord Create(string form) => new(form, GetKey(form));

    /// <summary>
    /// Determines whether a word of a text matches. The key of a text in capitals can equal the form (<c>AIDS</c>).
    /// </summary>
    public bool Matches(ReadOnlySpan<char> form, ReadOnlySpan<char> key) =>
        Form.Length == 0 ? FunctionWords.Contains(form)
        : IsInitial ? form[0] == Form[0] && !FunctionWords.Contains(form)
        : IsPrefix ? form.StartsWith(Form) || key.StartsWith(Form)
        : key.SequenceEqual(Key) || key.SequenceEqual(Form);

    /// <summary>
    /// Returns the first letter of a form, or e for <c>ae</c> and <c>oe</c>, whose key can start with it
    /// (<c>oestrogen</c>).
    /// </summary>
    public static char GetStart(ReadOnlySpan<char> form) => form switch
    {
        [] => '\0',
        ['a' or 'o', 'e', ..] => 'e',
        _ => form[0],
    };

    public bool IsEquivalentTo(QueryWord other) =>
        IsPrefix == other.IsPrefix && (IsPrefix ? Form == other.Form : Key == other.Key);

    private static string GetKey(string form)
    {
        Span<char> key = stackalloc char[form.Length];
        form.CopyTo(key);
        int length = EnglishStemmer.GetKey(key);
        return key[..length].SequenceEqual(form) ? form : key[..length].ToString();
    }
}
