namespace Interpol.Strategy.Model;

/// <content>Finds initialisms.</content>
internal sealed partial class TermLookup
{
    private const int MinInitials = 3;
    private const int MinInitialsWithAnd = 2;
    private const int MaxInitialsWithGap = 5;
    private const int MaxInitials = 8;

    /// <summary>
    /// Finds an initialism, such as <c>NCB</c> or <c>R&amp;D</c>, as the initials of neighboring words. Three to five
    /// initials can leave out one function word between them.
    /// </summary>
    private TermPostings FindInitialism(int number, QueryTerm term)
    {
        string initials = GetInitials(number, term);
        if (initials.Length < MinInitialsWithAnd)
        {
            return default;
        }

        var words = new QueryWord[initials.Length];
        for (int i = 0; i < words.Length; i++)
        {
            // Only the words inside can be function words.
            string initial = initials[i].ToString();
            bool isInside = i > 0 && i < words.Length - 1;
            words[i] = new(initial, initial) { IsPrefix = isInside, IsInitial = !isInside };
        }

        int first = query.Terms.Count;
        _ = query.AddForm(number, words);
        if (term.Joiner == '&' && words.Length == MinInitialsWithAnd)
        {
            _ = query.AddForm(number, words[0], QueryWord.Create("and"), words[1]);
        }

        bool allowsGap = words.Length is >= MinInitials and <= MaxInitialsWithGap;
        for (int i = 1; i < words.Length && allowsGap; i++)
        {
            _ = query.AddForm(number, [.. words[..i], QueryWord.AnyFunctionWord, .. words[i..]]);
        }

        QueryTerm[] forms = [.. query.Terms[first..]];
        return forms.Length > 0 ? FindInTexts(forms) : default;
    }

    private string GetInitials(int number, QueryTerm term)
    {
        string initials = "";
        if (term.IsCapitals && term.Count == 1)
        {
            initials = WordOf(number).Key;
            return initials.Length is >= MinInitials and <= MaxInitials ? initials : "";
        }

        for (int i = term.First; i < term.First + term.Count; i++)
        {
            initials += query.Words[i].Form;
        }

        bool isInitialism = term.Joiner is '.' or '&' && initials.Length == term.Count && initials.Length <= MaxInitials
            && !initials.AsSpan().ContainsAnyExceptInRange('a', 'z');
        return isInitialism ? initials : "";
    }
}
