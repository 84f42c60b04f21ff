namespace Interpol.Strategy.Model;

/// <summary>Represents a word of a query.</summary>
/// <param name="Form">The normalized form, for a prefix.</param>
/// <param name="Key">The key, for a whole word.</param>
/// <param name="IsPrefix">A value that indicates whether the word is a prefix.</param>
/// <param name="IsSingle">
/// A value that indicates whether it is one character of a script without spaces. Only that character matches.
/// </param>
internal sealed record QueryWord(string Form, string Key, bool IsPrefix, bool IsSingle)
{
    /// <summary>Determines whether a word of a text matches.</summary>
    public bool Matches(ReadOnlySpan<char> form, ReadOnlySpan<char> key) =>
        IsPrefix ? form.StartsWith(Form) || key.StartsWith(Form) : key.SequenceEqual(Key);

    public bool IsEquivalentTo(QueryWord other) =>
        IsPrefix == other.IsPrefix && (IsPrefix ? Form == other.Form : Key == other.Key);
}
