namespace Interpol.Strategy.Model;

/// <summary>Contains English words that only connect others, such as <c>how</c>, <c>is</c> and <c>the</c>.</summary>
internal static class FunctionWords
{
    /// <summary>Determines whether a normalized word is a function word.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => word
        is "a" or "about" or "am" or "an" or "and" or "any" or "are" or "as" or "at" or "be" or "been" or "but" or "by"
        or "can" or "could" or "did" or "do" or "does" or "for" or "from" or "had" or "has" or "have" or "how" or "i"
        or "if" or "in" or "into" or "is" or "it" or "its" or "me" or "my" or "of" or "on" or "or" or "our" or "shall"
        or "should" or "so" or "some" or "than" or "that" or "the" or "their" or "them" or "then" or "there" or "these"
        or "they" or "this" or "those" or "to" or "us" or "was" or "we" or "were" or "what" or "when" or "where"
        or "which" or "who" or "whom" or "whose" or "why" or "will" or "with" or "would" or "you" or "your";
}
