using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Parses a query for the search oracle, by the rules of <see cref="StrategicFramework.Search"/>.</summary>
internal static class OracleQuery
{
    private const string Quotes = "\"“”„«»";

    private const string FunctionWords =
        " a about am an and any are as at be been but by can could did do does for from had has have how "
        + "i if in into is it its me my of on or our shall should so some than that the their them then "
        + "there these they this those to us was we were what when where which who whom whose why will "
        + "with would you your ";

    public static bool IsFunctionWord(string form) =>
        !form.Contains(' ', StringComparison.Ordinal) && FunctionWords.Contains($" {form} ", StringComparison.Ordinal);

    public static IReadOnlyList<Term> Parse(string query, bool isEnglish)
    {
        var terms = new List<Term>();
        string pattern = $"(?<not>(?:-|[‐‑–−](?=[\\p{{L}}\\p{{Cs}}{Quotes}]))?)"
            + $"(?:[{Quotes}](?<phrase>[^{Quotes}]*)[{Quotes}]|(?<chunk>\\S[^\\s{Quotes}]*))";
        foreach (Match match in Regex.Matches(query, pattern, RegexOptions.ExplicitCapture))
        {
            bool isExcluded = match.Groups["not"].Length > 0;
            bool isPhrase = match.Groups["phrase"].Success;
            Group group = match.Groups[isPhrase ? "phrase" : "chunk"];
            var tokens = new List<OracleToken>();
            foreach (OracleToken token in OracleToken.Tokenize(group.Value))
            {
                if (tokens.Count > 0 && !isPhrase && token.Start > tokens[^1].End
                    && !Regex.IsMatch(group.Value[tokens[^1].End..token.Start], "\\A[-‐‑.&_@]\\z"))
                {
                    AddTerm(terms, tokens, group, isExcluded, isPhrase);
                    tokens = [];
                }

                tokens.Add(token);
            }

            AddTerm(terms, tokens, group, isExcluded, isPhrase);
        }

        Term[] distinct =
            [.. terms.DistinctBy(term => (term.IsExcluded, string.Join('\0', term.Words.Select(GetIdentity))))];
        return !isEnglish ? distinct
            : distinct.Any(term => !term.IsExcluded && !term.IsFunctionWord)
                ? [.. distinct.Where(term => !term.IsFunctionWord).Select(RequireCapitals)]
                : [.. distinct.Select(RequireCapitals)];

        static string GetIdentity(Word word) => word.IsPrefix ? word.Form + "*" : word.Key;
    }

    /// <summary>A function word in capitals is another word, which is in capitals.</summary>
    private static Term RequireCapitals(Term term) =>
        term.IsCapitals && !term.IsPrefix && IsFunctionWord(term.Word.Form)
            ? term with { Words = [term.Word with { RequiresCapitals = true }] }
            : term;

    private static void AddTerm(
        List<Term> terms, List<OracleToken> tokens, Group group, bool isExcluded, bool isPhrase)
    {
        // The last character of a pair of characters is part of that pair.
        string text = group.Value;
        bool endsInsidePair = tokens.Count > 1
            && tokens[^1].IsSingle
            && tokens[^2].IsUnspaced
            && tokens[^2].EndOfFirst == tokens[^1].Start;
        Word[] words =
        [
            .. tokens.Select((token, i) => new Word(
                token.Form,
                token.Key,
                text[token.End..].StartsWith('*') || (i == tokens.Count - 1 && token.IsSingle),
                token.IsSingle)),
        ];
        if (words.Length == 0)
        {
            return;
        }

        string gap = tokens.Count > 1 ? text[Math.Min(tokens[^2].End, tokens[^1].Start)..tokens[^1].Start] : "";
        terms.Add(new([.. endsInsidePair ? words[..^1] : words], isExcluded)
        {
            IsQuoted = isPhrase,
            IsCapitals = tokens.Count == 1 && tokens[0].IsCapitals,
            Joiner = gap.Length == 1 ? gap[0] : '\0',
            Range = (group.Index + tokens[0].Start, group.Index + tokens[^1].End),
        });
    }

    internal sealed record Word(
        string Form, string Key, bool IsPrefix = false, bool IsSingle = false, bool IsInitial = false)
    {
        public static Word AnyFunctionWord { get; } = new("", "", IsInitial: true);

        public bool RequiresCapitals { get; init; }

        /// <summary>Gets a value that indicates whether hyphenated words match.</summary>
        public bool IsWhole => !IsPrefix && !IsInitial && !RequiresCapitals;

        public static Word Create(string form) => new(form, OracleToken.Stem(form));

        public bool Matches(OracleToken token) =>
            Form.Length == 0 ? IsFunctionWord(token.Form)
            : RequiresCapitals ? token.IsCapitals && (token.Key == Key || token.Key == Form)
            : IsInitial ? token.Form[0] == Form[0] && !IsFunctionWord(token.Form)
            : IsPrefix ? token.Form.StartsWith(Form, StringComparison.Ordinal)
                || token.Key.StartsWith(Form, StringComparison.Ordinal)
            : token.Key == Key || token.Key == Form;
    }

    internal sealed record Term(EquatableList<Word> Words, bool IsExcluded)
    {
        public bool IsQuoted { get; init; }

        public bool IsCapitals { get; init; }

        public char Joiner { get; init; }

        public (int Start, int End) Range { get; init; }

        public Word Word => Words[0];

        public bool IsPrefix => Words.Count == 1 && Word.IsPrefix;

        public bool IsFunctionWord =>
            Words.Count == 1 && !IsExcluded && !IsQuoted && !IsCapitals && !IsPrefix
            && OracleQuery.IsFunctionWord(Word.Form);

        public bool IsPlainWord =>
            Words.Count == 1 && !IsExcluded && !IsQuoted && !IsPrefix && !Word.IsSingle
            && !OracleQuery.IsFunctionWord(Word.Form);
    }
}
