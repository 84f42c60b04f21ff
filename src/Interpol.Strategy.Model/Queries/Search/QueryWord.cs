namespace Interpol.Strategy.Model;

/// <summary>A word of a query.</summary>
/// <param name="codec">Its folded form, for a prefix.</param>
/// <param name="key">Its key, for a whole word.</param>
/// <param name="isPrefix">Whether words match that begin with it.</param>
/// <param name="isSingle">Whether it is one character of a script without blanks.</param>
internal readonly struct QueryWord(ReadOnlyMemory<char> codec, ReadOnlyMemory<char> key, bool isPrefix, bool isSingle)
{
    public ReadOnlySpan<char> Form => codec.Span;

    public ReadOnlySpan<char> Key => key.Span;

    public bool IsPrefix => isPrefix;

    /// <summary>Whether it is one character of a script without blanks: of a word that begins with it, the character alone is what matches.</summary>
    public bool IsSingle => isSingle;

    /// <summary>Whether a word of a text is one that is meant.</summary>
    public bool Matches(ReadOnlySpan<char> ofText, ReadOnlySpan<char> keyOfText) =>
        isPrefix ? ofText.StartsWith(Form) || keyOfText.StartsWith(Form) : keyOfText.SequenceEqual(Key);

    public bool IsEquivalentTo(QueryWord other) => isPrefix == other.IsPrefix && (isPrefix ? Form.SequenceEqual(other.Form) : Key.SequenceEqual(other.Key));

    public QueryWord AsPrefix() => new(codec, key, isPrefix: true, isSingle);
}
