namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Computes the expected result of a search by scanning every string, without an index or any shortcut, and with the
/// formula that <see cref="StrategicFramework.Search"/> documents.
/// </summary>
internal sealed class SearchOracle
{
    private const int NameWeight = 2;
    private const int Fifths = 5;

    private readonly Dictionary<string, int> _counts;
    private readonly Dictionary<string, int> _hyphenatedCounts;

    public SearchOracle(IEnumerable<StrategicFramework> frameworks)
    {
        foreach (StrategicFramework framework in frameworks)
        {
            HasEnglish |= IsEnglish(framework);
            foreach (StrategyElement element in framework.GetElements())
            {
                Documents.Add(new(
                    Documents.Count,
                    framework,
                    element,
                    OracleToken.Tokenize(element.GetName()),
                    OracleToken.Tokenize(element.Description)));
            }
        }

        _counts = Count(document => document.Tokens);
        _hyphenatedCounts = Count(document => document.HyphenatedTokens);
    }

    public List<Document> Documents { get; } = [];

    public bool HasEnglish { get; }

    /// <summary>Gets the keys of all words, in ordinal order.</summary>
    public IEnumerable<string> Keys => _counts.Keys.Order(StringComparer.Ordinal);

    public IEnumerable<string> HyphenatedKeys => _hyphenatedCounts.Keys.Order(StringComparer.Ordinal);

    public int CountOf(string key) => _counts.GetValueOrDefault(key);

    public int CountOfHyphenated(string key) => _hyphenatedCounts.GetValueOrDefault(key);

    public bool IsKnown(string key) => CountOf(key) + CountOfHyphenated(key) > 0;

    public IReadOnlyList<ExpectedHit> Search(string query, SearchOptions options)
    {
        IReadOnlyList<OracleQuery.Term> terms = OracleQuery.Parse(query, HasEnglish);
        OracleForms[] all =
            [.. terms.Select((_, number) => new OracleForms(this, terms, number, options.Stemming))];
        OracleForms[] included = [.. all.Where(IsIncluded)];
        OracleForms[] excluded = [.. all.Where(forms => forms.IsExcluded)];
        double averageLength = Documents.Sum(document => (double)document.Length) / Documents.Count;
        Dictionary<OracleForms, int> fullCounts = included.ToDictionary(
            forms => forms, forms => Documents.Count(document => document.GetFifths(forms) >= Fifths));

        return
        [
            .. from document in Documents
               let matchCount = included.Count(forms => document.GetFifths(forms) > 0)
               where matchCount > 0
                   && IsSelected(document, options)
                   && !excluded.Any(forms => document.GetFifths(forms) > 0)
               let tier = GetTier(document, matchCount)
               let score = GetScore(document)
               orderby tier descending, score descending, document.Number
               select new ExpectedHit(
                   document.Element,
                   score,
                   tier,
                   GetRanges(all, document.NameTokens, document.IsEnglish),
                   GetRanges(all, document.DescriptionTokens, document.IsEnglish)),
        ];

        bool IsIncluded(OracleForms forms) =>
            !forms.IsExcluded && Documents.Exists(document => document.GetFifths(forms) > 0);

        int GetTier(Document document, int matchCount) =>
            matchCount < included.Length ? 0
            : included.All(forms => fullCounts[forms] == 0 || document.GetFifths(forms) >= Fifths) ? 2
            : 1;

        double GetScore(Document document) =>
            included.Where(forms => document.GetFifths(forms) > 0).Sum(forms =>
            {
                double n = fullCounts[forms] > 0
                    ? fullCounts[forms]
                    : Documents.Count(candidate => candidate.GetFifths(forms) > 0);
                double f = document.GetFifths(forms) / (double)Fifths;
                double idf = Math.Max(1e-6, Math.Log((Documents.Count - n + 0.5) / (n + 0.5)));
                return idf * f * 2.2 / (f + (1.2 * (0.25 + (0.75 * document.Length / averageLength))));
            });
    }

    private static bool IsEnglish(StrategicFramework framework) =>
        framework.Language is null || framework.Language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    private Dictionary<string, int> Count(Func<Document, IEnumerable<OracleToken>> getTokens) => Documents
        .SelectMany(document => getTokens(document).Select(token => token.Key).Distinct())
        .GroupBy(key => key)
        .ToDictionary(keys => keys.Key, keys => keys.Count());

    private static bool IsSelected(Document document, SearchOptions options)
    {
        StrategicFramework framework = document.Framework;
        IReadOnlyList<OracleToken> organization = OracleToken.Tokenize(options.Organization);
        return options.Kinds.HasFlag((ElementKinds)(1 << (int)document.Element.ElementKind))
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

    private static (int Start, int End)[] GetRanges(
        IEnumerable<OracleForms> all, IReadOnlyList<OracleToken> tokens, bool isEnglish)
    {
        var merged = new List<(int Start, int End)>();
        IEnumerable<(int Start, int End)> ranges =
            from forms in all
            where !forms.IsExcluded
            from range in forms.Patterns.SelectMany(pattern => FindOccurrences(pattern, tokens))
                .Concat(tokens
                    .Where(token => isEnglish && forms.RelatedKeys.Contains(token.Key))
                    .Select(token => (token.Start, token.End)))
            select range;
        foreach ((int start, int end) in ranges.Order())
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

    private static IEnumerable<(int Start, int End)> FindOccurrences(
        OracleQuery.Word[] pattern, IReadOnlyList<OracleToken> tokens) =>
        (from first in Enumerable.Range(0, Math.Max(0, tokens.Count - pattern.Length + 1))
         where pattern.Select((word, i) => word.Matches(tokens[first + i])).All(matches => matches)
         let last = tokens[first + pattern.Length - 1]
         select (tokens[first].Start, pattern[^1].IsSingle ? last.EndOfFirst : last.End))
        .Concat(OracleToken.JoinHyphenated(tokens)
            .Where(token => pattern is [{ IsWhole: true } word] && word.Key == token.Key)
            .Select(token => (token.Start, token.End)));

    internal sealed record ExpectedHit(
        StrategyElement Element,
        double Score,
        int Tier,
        (int Start, int End)[] NameRanges,
        (int Start, int End)[] DescriptionRanges);

    internal sealed record Document(
        int Number,
        StrategicFramework Framework,
        StrategyElement Element,
        IReadOnlyList<OracleToken> NameTokens,
        IReadOnlyList<OracleToken> DescriptionTokens)
    {
        public int Length => NameTokens.Count + DescriptionTokens.Count;

        public bool IsEnglish { get; } = SearchOracle.IsEnglish(Framework);

        public IEnumerable<OracleToken> Tokens => NameTokens.Concat(DescriptionTokens);

        public IEnumerable<OracleToken> HyphenatedTokens =>
            OracleToken.JoinHyphenated(NameTokens).Concat(OracleToken.JoinHyphenated(DescriptionTokens));

        /// <summary>Returns the frequency of a term in fifths. Related words count one each, up to four.</summary>
        public int GetFifths(OracleForms forms)
        {
            int full = forms.Patterns.Max(GetFrequency);
            int related = forms.RelatedKeys.Sum(key => CountWeighted(tokens => tokens.Count(token => token.Key == key)))
                + (forms.Kind == Element.ElementKind ? 1 : 0);
            return (Fifths * full) + (IsEnglish ? Math.Min(related, Fifths - 1) : 0);
        }

        private int GetFrequency(OracleQuery.Word[] pattern)
        {
            if (pattern is not [{ IsWhole: true } word])
            {
                return CountWeighted(tokens => FindOccurrences(pattern, tokens).Count());
            }

            int[] frequencies =
            [
                CountWeighted(tokens => tokens.Count(token => token.Key == word.Key)),
                CountWeighted(tokens => tokens.Count(token => token.Key == word.Form)),
                CountWeighted(tokens => OracleToken.JoinHyphenated(tokens).Count(token => token.Key == word.Key)),
            ];
            return frequencies.Max();
        }

        private int CountWeighted(Func<IReadOnlyList<OracleToken>, int> count) =>
            (NameWeight * count(NameTokens)) + count(DescriptionTokens);
    }
}
