namespace Interpol.Strategy.Model;

/// <content>Corrects misspelled words.</content>
internal sealed partial class TermLookup
{
    private const int MinCorrectedLength = 4;

    /// <summary>The minimum length of words that can start with a wrong letter.</summary>
    private const int MinLengthOfWrongStart = 6;

    /// <summary>The minimum length of words with two changes.</summary>
    private const int MinLengthOfTwoChanges = 8;

    /// <summary>The maximum length of an initialism, which is not corrected.</summary>
    private const int MaxLengthOfInitialism = 5;

    /// <summary>The maximum number of corrected words. Each is compared with all words of the index.</summary>
    private const int MaxCorrections = 8;

    private List<(TextRange Range, string Word)>? _corrections;
    private int _attempts;

    /// <summary>Returns the query with the corrected words, or <see langword="null"/> if there are none.</summary>
    public string? Correct(string text)
    {
        if (_corrections is null)
        {
            return null;
        }

        // The terms are in the order of the query, so the last correction comes first.
        for (int i = _corrections.Count - 1; i >= 0; i--)
        {
            (TextRange range, string word) = _corrections[i];
            text = string.Concat(text.AsSpan(0, range.Start), word, text.AsSpan(range.End));
        }

        return text;
    }

    /// <summary>Finds a word that no element has as the most similar word of the index.</summary>
    private TermPostings FindCorrected(int number, QueryTerm term)
    {
        QueryWord word = WordOf(number);
        bool isWord = word.Form.Length >= MinCorrectedLength
            && !(term.IsCapitals && (word.RequiresCapitals || word.Form.Length <= MaxLengthOfInitialism))
            && ContainsOnlyLetters(word.Form);
        int key = isWord && _attempts++ < MaxCorrections ? FindNearest(word) : -1;
        if (key < 0)
        {
            return default;
        }

        ReadOnlySpan<char> name = index.Keys[key];
        string correct = name[(key < index.HyphenatedCount ? HyphenatedWord.Marker.Length : 0)..].ToString();
        if (query.AddForm(number, new QueryWord(correct, correct)) is not { } form)
        {
            return default;
        }

        TermPostings postings = FindWritten(form);
        StrategyElement element = index.Elements[postings.Elements[postings.First]];
        string shown =
            scanner.FindText(element.GetName(), form) ?? scanner.FindText(element.Description, form) ?? correct;
        (_corrections ??= []).Add((term.Range, term.IsCapitals ? shown.ToUpperInvariant() : ToLower(shown)));
        return allowsStems && index.EnglishCount > 0 ? AddDerived(form.First, correct, postings) : postings;
    }

    private static string ToLower(string text)
    {
        char[] lower = new char[text.Length];
        _ = text.AsSpan().ToLowerInvariant(lower);
        return new(lower);
    }

    private static bool ContainsOnlyLetters(string word)
    {
        foreach (char c in word)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Returns the number of the key with the fewest changes, then the one that most elements have, or -1. The form is
    /// compared, too, because a final s can belong to the word (<c>sepsys</c>).
    /// </summary>
    private int FindNearest(QueryWord word)
    {
        int length = word.Form.Length;
        int maxDistance = length >= MinLengthOfTwoChanges ? 2 : 1;
        uint[] letters = index.Letters;
        uint keyLetters = EditDistance.GetLetters(word.Key);
        uint formLetters = EditDistance.GetLetters(word.Form);
        int nearest = -1;
        int nearestCount = 0;
        for (int key = 0; key < index.Keys.Count; key++)
        {
            if (EditDistance.ComputeMinimum(keyLetters, letters[key]) > maxDistance
                && EditDistance.ComputeMinimum(formLetters, letters[key]) > maxDistance)
            {
                continue;
            }

            ReadOnlySpan<char> candidate = index.Keys[key];
            candidate = key < index.HyphenatedCount ? candidate[HyphenatedWord.Marker.Length..] : candidate;
            if (length < MinLengthOfWrongStart && candidate[0] != word.Key[0])
            {
                continue;
            }

            int distance = Math.Min(
                EditDistance.Compute(word.Key, candidate, maxDistance),
                ReferenceEquals(word.Form, word.Key)
                    ? int.MaxValue
                    : EditDistance.Compute(word.Form, candidate, maxDistance));
            int count = OfKey(key).Count;
            if (distance < maxDistance || (distance == maxDistance && count > nearestCount))
            {
                (nearest, nearestCount, maxDistance) = (key, count, distance);
            }
        }

        return nearest;
    }
}
