using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Computes the expected result of a search by scanning every string, without an index or any shortcut, and with the
/// formula that <see cref="StrategicFramework.Search"/> documents.
/// </summary>
internal sealed class SearchOracle
{
    private const string Quotes = "\"“”„«»";
    private const double NameWeight = 2;

    private readonly List<Document> _documents = [];

    public SearchOracle(IEnumerable<StrategicFramework> frameworks)
    {
        foreach (StrategicFramework framework in frameworks)
        {
            foreach (StrategyElement element in framework.GetElements())
            {
                _documents.Add(new(
                    _documents.Count,
                    framework,
                    element,
                    OracleToken.Tokenize(element.GetName()),
                    OracleToken.Tokenize(element.Description)));
            }
        }
    }

    public static IReadOnlyList<Term> ParseQuery(string query)
    {
        var terms = new List<Term>();
        string pattern = $"(?<not>-?)(?:[{Quotes}](?<phrase>[^{Quotes}]*)[{Quotes}]|(?<chunk>\\S[^\\s{Quotes}]*))";
        foreach (Match match in Regex.Matches(query, pattern, RegexOptions.ExplicitCapture))
        {
            bool isExcluded = match.Groups["not"].Length > 0;
            bool isPhrase = match.Groups["phrase"].Success;
            string text = isPhrase ? match.Groups["phrase"].Value : match.Groups["chunk"].Value;
            var tokens = new List<OracleToken>();
            foreach (OracleToken token in OracleToken.Tokenize(text))
            {
                if (tokens.Count > 0 && !isPhrase && token.Start > tokens[^1].End
                    && !Regex.IsMatch(text[tokens[^1].End..token.Start], "\\A[-‐‑.&_@]\\z"))
                {
                    AddTerm(terms, tokens, text, isExcluded);
                    tokens = [];
                }

                tokens.Add(token);
            }

            AddTerm(terms, tokens, text, isExcluded);
        }

        return [.. terms.DistinctBy(term => (term.IsExcluded, string.Join('\0', term.Words.Select(GetIdentity))))];

        static string GetIdentity(QueryWord word) => word.IsPrefix ? word.Form + "*" : word.Key;
    }

    public IReadOnlyList<ExpectedHit> Search(string query, SearchOptions options)
    {
        IReadOnlyList<Term> terms = ParseQuery(query);
        Term[] included = [.. terms.Where(term => !term.IsExcluded)];
        Term[] excluded = [.. terms.Where(term => term.IsExcluded)];
        Dictionary<Term, Dictionary<int, double>> frequencies = included.ToDictionary(
            term => term,
            term => _documents
                .Select(document => (document.Number, Frequency: document.GetFrequency(term)))
                .Where(pair => pair.Frequency > 0)
                .ToDictionary(pair => pair.Number, pair => pair.Frequency));
        double averageLength = _documents.Sum(document => (double)document.Length) / _documents.Count;

        return
        [
            .. from document in _documents
               let matchCount = included.Count(term => frequencies[term].ContainsKey(document.Number))
               where matchCount > 0
                   && IsSelected(document, options)
                   && !excluded.Any(term => document.GetFrequency(term) > 0)
               let score = GetScore(document)
               orderby matchCount == included.Length descending, score descending, document.Number
               select new ExpectedHit(
                   document.Element,
                   score,
                   matchCount == included.Length,
                   GetRanges(included, document.NameTokens),
                   GetRanges(included, document.DescriptionTokens)),
        ];

        double GetScore(Document document) =>
            included.Where(term => frequencies[term].ContainsKey(document.Number)).Sum(term =>
            {
                double n = frequencies[term].Count;
                double f = frequencies[term][document.Number];
                double idf = Math.Max(1e-6, Math.Log((_documents.Count - n + 0.5) / (n + 0.5)));
                return idf * f * 2.2 / (f + (1.2 * (0.25 + (0.75 * document.Length / averageLength))));
            });
    }

    private static void AddTerm(List<Term> terms, List<OracleToken> tokens, string text, bool isExcluded)
    {
        // The last character of a pair of characters is part of that pair.
        bool endsInsidePair = tokens.Count > 1
            && tokens[^1].IsSingle
            && tokens[^2].IsUnspaced
            && tokens[^2].EndOfFirst == tokens[^1].Start;
        QueryWord[] words =
        [
            .. tokens.Select((token, i) => new QueryWord(
                token.Form,
                token.Key,
                text[token.End..].StartsWith('*') || (i == tokens.Count - 1 && token.IsSingle),
                token.IsSingle)),
        ];
        if (words.Length > 0)
        {
            terms.Add(new([.. endsInsidePair ? words[..^1] : words], isExcluded));
        }
    }

    private static bool IsSelected(Document document, SearchOptions options)
    {
        StrategicFramework framework = document.Framework;
        ElementKinds kind = document.Element switch
        {
            Vision => ElementKinds.Vision,
            Mission => ElementKinds.Mission,
            CoreValue => ElementKinds.CoreValue,
            Goal => ElementKinds.Goal,
            _ => ElementKinds.Objective,
        };
        IReadOnlyList<OracleToken> organization = OracleToken.Tokenize(options.Organization);
        return options.Kinds.HasFlag(kind)
            && (options.FrameworkIds.IsEmpty || options.FrameworkIds.Contains(framework.Id))
            && (options.GoalCode is not { } code
                || framework.Goals.Any(goal => goal.Code == code && ContainsElement(goal, document.Element)))
            && (options.Period is not { } period
                || (framework.Period is { } frameworkPeriod && Overlap(frameworkPeriod, period)))
            && (organization.Count == 0
                || framework.Organizations.Any(candidate => organization.All(token => IsInName(candidate, token))));
    }

    private static bool ContainsElement(Goal goal, StrategyElement element) =>
        goal.Objectives.Append<StrategyElement>(goal).Any(candidate => ReferenceEquals(candidate, element));

    private static bool IsInName(Organization organization, OracleToken token) =>
        OracleToken.Tokenize(organization.Name)
            .Concat(OracleToken.Tokenize(organization.Acronym))
            .Any(candidate => candidate.Key == token.Key);

    private static bool Overlap(FrameworkPeriod left, FrameworkPeriod right) =>
        new[] { left.Start, right.Start, DateOnly.MinValue }
            .OfType<DateOnly>()
            .Any(date => left.Contains(date) && right.Contains(date));

    private static (int Start, int End)[] GetRanges(Term[] terms, IReadOnlyList<OracleToken> tokens)
    {
        var merged = new List<(int Start, int End)>();
        foreach ((int start, int end) in terms.SelectMany(term => term.FindOccurrences(tokens)).Order())
        {
            if (merged.Count > 0 && merged[^1].End > start)
            {
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, end));
            }
            else
            {
                merged.Add((start, end));
            }
        }

        return [.. merged];
    }

    internal sealed record ExpectedHit(
        StrategyElement Element,
        double Score,
        bool HasAllTerms,
        (int Start, int End)[] NameRanges,
        (int Start, int End)[] DescriptionRanges);

    internal sealed record QueryWord(string Form, string Key, bool IsPrefix, bool IsSingle)
    {
        public bool Matches(OracleToken token) => IsPrefix
            ? token.Form.StartsWith(Form, StringComparison.Ordinal)
                || token.Key.StartsWith(Form, StringComparison.Ordinal)
            : token.Key == Key;
    }

    internal sealed record Term(EquatableList<QueryWord> Words, bool IsExcluded)
    {
        public IEnumerable<(int Start, int End)> FindOccurrences(IReadOnlyList<OracleToken> tokens) =>
            from first in Enumerable.Range(0, Math.Max(0, tokens.Count - Words.Count + 1))
            where Words.Select((word, i) => word.Matches(tokens[first + i])).All(matches => matches)
            let last = tokens[first + Words.Count - 1]
            select (tokens[first].Start, Words[^1].IsSingle ? last.EndOfFirst : last.End);
    }

    private sealed record Document(
        int Number,
        StrategicFramework Framework,
        StrategyElement Element,
        IReadOnlyList<OracleToken> NameTokens,
        IReadOnlyList<OracleToken> DescriptionTokens)
    {
        public int Length => NameTokens.Count + DescriptionTokens.Count;

        public double GetFrequency(Term term) =>
            (NameWeight * term.FindOccurrences(NameTokens).Count()) + term.FindOccurrences(DescriptionTokens).Count();
    }
}
