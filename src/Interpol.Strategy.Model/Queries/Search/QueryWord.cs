namespace Interpol.Strategy.Model;

/// <summary>Represents a word of a query.</summary>
/// <param name="Form">The normalized form, for a prefix.</param>
/// <param name="Key">The key, for a whole word.</param>
/// <param name="IsPrefix">A value that indicates whether the word is a prefix.</param>
/// <param name="IsSingle">
/// A value that indicates whether it is one character of a script without spaces. Only that character matches.
/// </param>
internal sealed record QueryWord(string Form, string Key, bool IsPrefix = false, bool IsSingle = false)
{
    /// <summary>Gets the first letter of the words that can match, or NUL for any.</summary>
    public char Start { get; } = GetStart(Form);

    /// <summary>Gets a word that matches every function word.</summary>
    public static QueryWord AnyFunctionWord { get; } = new("", "");

    /// <summary>Gets a value that indicates whether the word is an initial. Function words do not match.</summary>
    public bool IsInitial { get; init; }

    /// <summary>Gets or sets a value that indicates whether only words in capitals match.</summary>
    public bool RequiresCapitals { get; set; }

    /// <summary>Gets or sets the stem of derived words, or <see langword="null"/> if they do not match.</summary>
    public string? Stem { get; set; }

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
