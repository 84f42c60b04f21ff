using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Documents.Vocabulary;

/// <summary>Recognizes texts that name a part of a plan.</summary>
internal sealed partial class LabelParser(VocabularyIndex vocabulary)
{
    private const int MaxNameLength = 80;
    private const int MaxWords = 10;

    /// <summary>Parses a text, or returns <see langword="null"/> if it does not name a part of a plan.</summary>
    /// <param name="text">The text without markup.</param>
    /// <param name="isHeading">
    /// A value that indicates whether the text is a heading, which can name a part within a phrase.
    /// </param>
    public SectionLabel? Parse(string text, bool isHeading)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]))
        {
            return null;
        }

        if (ShortElement().Match(text) is { Success: true } shortForm)
        {
            string name = shortForm.Groups[1].Value;
            return new(
                name is "O" ? OutlineMeaning.Objective : OutlineMeaning.Outcome,
                IsPlural: false,
                name + shortForm.Groups[2].Value,
                shortForm.Groups[3].Value.Trim(),
                name);
        }

        Match separator = Separator().Match(text, 0, Math.Min(text.Length, MaxNameLength));
        if (separator.Success && ParseName(text[..separator.Index], hasSeparator: true) is { } named)
        {
            string rest = text[(separator.Index + separator.Length)..].Trim();
            return Classify(named with { Rest = IsTranslation(rest, named) ? "" : rest });
        }

        if ((ParseNumbered(Numbered().Match(text)) ?? ParseNumbered(Spelled().Match(text))) is { } numbered)
        {
            return numbered;
        }

        return text.Length <= MaxNameLength && (isHeading || separator.Success || IsShort(text))
            ? ParseName(text.TrimEnd(':', '.', ' '), hasSeparator: false, isHeading)
            : null;
    }

    /// <summary>
    /// Parses a name in bold that the text of the part follows, or returns <see langword="null"/>. The name of several
    /// parts, such as "Goals", begins a sentence.
    /// </summary>
    public SectionLabel? ParseLead(string name, string rest) =>
        name.Length <= MaxNameLength && ParseName(name, hasSeparator: true, isHeading: false) is { } label
        && (label.IsStatement
            ? label.IsPlural == (label.Meaning == OutlineMeaning.Values)
            : !label.IsPlural && label.Meaning is not (OutlineMeaning.Action or OutlineMeaning.Other))
            ? Classify(label with { Rest = rest })
            : null;

    /// <summary>Returns the words of a text.</summary>
    public static string[] Tokenize(string text) =>
        [.. Word().Matches(text).Select(match => match.Value.Replace('’', '\''))];

    /// <summary>Determines whether a text is only the name of a part, such as "Goals".</summary>
    public bool IsBareName(string text) => vocabulary.TryFind(Tokenize(text), out _);

    /// <summary>
    /// Finds the level that a sentence announces, such as "the following five priority areas:", or returns null.
    /// </summary>
    public OutlineMeaning? FindAnnouncement(string sentence)
    {
        if (!sentence.EndsWith(':') && !sentence.Contains("following", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string[] words = Tokenize(sentence.Length > 600 ? sentence[^600..] : sentence);
        for (int i = words.Length - 1; i >= 0; i--)
        {
            if (Find(words, i, out int start) is ({ } meaning, true) && IsLevel(meaning)
                && meaning != OutlineMeaning.Action && meaning != OutlineMeaning.Objective
                && (sentence.EndsWith(':') ? words.Length - i <= 12 : IsAfterFollowing(words, start)))
            {
                return meaning;
            }
        }

        return null;
    }

    /// <summary>Finds the level that a title names with a plural, such as "Harbour Goals 2026", or returns
    /// null.</summary>
    public OutlineMeaning? FindInTitle(string title)
    {
        string[] words = Tokenize(title);
        if (words.Length == 0 || KnownWords.Questions.Contains(words[0]))
        {
            return null;
        }

        for (int i = words.Length - 1; i >= 0; i--)
        {
            if (Find(words, i, out _) is ({ } meaning, true) && IsLevel(meaning) && meaning < OutlineMeaning.Objective)
            {
                return meaning;
            }
        }

        return null;
    }

    /// <summary>
    /// "Priority: High" says how urgent an element is, and "Outcome: …" what it is for. Neither is an element.
    /// </summary>
    private static SectionLabel Classify(SectionLabel label)
    {
        bool isUrgency = label.Meaning == OutlineMeaning.Priority && Urgency().IsMatch(label.Rest);
        bool isPurpose = label is { IsPlural: false, Number.Length: 0, Rest.Length: > 0 }
            && (label.Name.EndsWith("output", StringComparison.Ordinal)
                || label.Name.EndsWith("outcome", StringComparison.Ordinal));
        return isUrgency ? label with { Meaning = OutlineMeaning.Fact }
            : isPurpose ? label with { Meaning = OutlineMeaning.Explanation }
            : label;
    }

    /// <summary>"Ziele – Goals" names a part in two languages.</summary>
    private bool IsTranslation(string rest, SectionLabel label) => rest.Length is > 0 and < MaxNameLength
        && (IsBareName(rest) || label.IsLevel)
        && ParseName(rest, hasSeparator: true, isHeading: false) is { } second
        && second.Meaning == label.Meaning && second.Number == label.Number && second.IsPlural == label.IsPlural;

    private static bool IsAfterFollowing(string[] words, int start) =>
        words.Take(start).TakeLast(5).Contains("following", StringComparer.OrdinalIgnoreCase);

    private static bool IsLevel(OutlineMeaning meaning) =>
        meaning is >= OutlineMeaning.Perspective and <= OutlineMeaning.Action;

    private static bool IsShort(string text) => text.Count(c => c == ' ') <= 3;

    private SectionLabel? ParseName(string name, bool hasSeparator, bool isHeading = true)
    {
        // "Goals (2026-2030)" and "Goals 2026" name the same part as "Goals".
        string[] words = Tokenize(Suffix().Replace(name, ""));
        if (words.Length is 0 or > MaxWords || KnownWords.Questions.Contains(words[0])
            || KnownWords.Verbs.Contains(words[0]))
        {
            return null;
        }

        string number = FindNumber(words);
        words = number.Length > 0 ? words[..^1] : words;

        int last = words.Length - 1;
        if (words.Length > 1 && words[last].TrimEnd('s').Equals("statement", StringComparison.OrdinalIgnoreCase))
        {
            last--;
        }

        if (Find(words, last, out int start) is ({ } meaning, var plural)
            && AreModifiers(words.AsSpan(0, start), meaning, isHeading))
        {
            return new(Upper(words, start, meaning), plural, number, "", name.ToLowerInvariant());
        }

        return hasSeparator || !isHeading ? null : FindBeforePreposition(words, name);
    }

    /// <summary>Finds the part in phrases such as "Goals of the harbour for 2026".</summary>
    private SectionLabel? FindBeforePreposition(string[] words, string name)
    {
        for (int i = 0; i + 1 < words.Length; i++)
        {
            if (KnownWords.Prepositions.Contains(words[i + 1]) && Find(words, i, out int start) is ({ } meaning, true)
                && meaning != OutlineMeaning.Other && AreModifiers(words.AsSpan(0, start), meaning, isHeading: false))
            {
                return new(meaning, IsPlural: true, "", "", name.ToLowerInvariant());
            }
        }

        return null;
    }

    /// <summary>Returns the first of several parts that a name joins, such as goals in "Goals and
    /// Objectives".</summary>
    private OutlineMeaning Upper(string[] words, int start, OutlineMeaning meaning)
    {
        for (int i = start - 1; i >= 0; i--)
        {
            if (Find(words, i, out _).Meaning is { } earlier && IsLevel(earlier) && IsLevel(meaning)
                && earlier < meaning)
            {
                return earlier;
            }
        }

        return meaning;
    }

    private bool AreModifiers(ReadOnlySpan<string> words, OutlineMeaning meaning, bool isHeading)
    {
        int unknown = 0;
        foreach (string word in words)
        {
            bool isKnown = KnownWords.Modifiers.Contains(word) || char.IsDigit(word[0])
                || vocabulary.TryFind([word], out _);
            bool isName = char.IsUpper(word[0]) && !KnownWords.Prepositions.Contains(word);
            if (!isKnown && !isName)
            {
                return false;
            }

            unknown += isKnown ? 0 : 1;
        }

        // "Harbour Authority goals" is a name of goals; "We discussed goals" is not a name.
        return unknown == 0
            || ((isHeading || meaning <= OutlineMeaning.Values) && unknown <= 2 && meaning < OutlineMeaning.Action);
    }

    /// <summary>Finds the longest phrase of the vocabulary that ends at a word.</summary>
    private (OutlineMeaning? Meaning, bool IsPlural) Find(string[] words, int last, out int start)
    {
        for (start = Math.Max(0, last + 1 - VocabularyIndex.MaxWords); start <= last; start++)
        {
            if (vocabulary.TryFind(words.AsSpan(start, last - start + 1),
                out (OutlineMeaning Meaning, bool IsPlural) entry))
            {
                return (entry.Meaning, entry.IsPlural);
            }
        }

        start = last;
        return (null, false);
    }

    [GeneratedRegex(@"^(O|KR|kr)\s?(\d{1,2}(?:\.\d{1,2})*)(?:\s*[:.)–—-]+\s*|\s+)(.*)$", RegexOptions.Singleline)]
    private static partial Regex ShortElement();

    [GeneratedRegex(@"^(?:very )?(?:high|medium|low|critical|urgent|normal|P?\d)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Urgency();

    [GeneratedRegex(@"\s*:(?=\s|$)\s*|\s+[-–—]\s+|\s*：\s*")]
    private static partial Regex Separator();

    [GeneratedRegex(@"\s*(?:\([^()]*\)|\[[^\[\]]*\]|(?:FY\s?)?(?:19|20)\d\d(?:\s*[-–—/]\s*(?:\d\d|\d{4}))?)\s*$")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"[\p{L}\p{M}\d&'’]+(?:[-.][\p{L}\p{M}\d]+)*")]
    private static partial Regex Word();
}
