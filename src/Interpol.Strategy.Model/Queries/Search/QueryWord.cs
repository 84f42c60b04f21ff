namespace Interpol.Strategy.Model;

/// <summary>Represents a word of a query.</summary>
/// <param name="form">The normalized form, for a prefix.</param>
/// <param name="key">The key, for a whole word.</param>
/// <param name="isPrefix">A value that indicates whether the word is a prefix.</param>
/// <param name="isSingle">A value that indicates whether it is one character of a script without spaces.</param>
internal readonly struct QueryWord(ReadOnlyMemory<char> form, ReadOnlyMemory<char> key, bool isPrefix, bool isSingle)
{
    public ReadOnlySpan<char> Form => form.Span;

    public ReadOnlySpan<char> Key => key.Span;

    public bool IsPrefix => isPrefix;

    /// <summary>
    /// Gets a value that indicates whether it is one character of a script without spaces. Only that character matches.
    /// </summary>
    public bool IsSingle => isSingle;

    /// <summary>Determines whether a word of a text matches.</summary>
    public bool Matches(ReadOnlySpan<char> ofText, ReadOnlySpan<char> keyOfText) =>
        isPrefix ? ofText.StartsWith(Form) || keyOfText.StartsWith(Form) : keyOfText.SequenceEqual(Key);

    public bool IsEquivalentTo(QueryWord other) => isPrefix == other.IsPrefix && (isPrefix ? Form.SequenceEqual(other.Form) : Key.SequenceEqual(other.Key));

    public QueryWord AsPrefix() => new(form, key, isPrefix: true, isSingle);
}
