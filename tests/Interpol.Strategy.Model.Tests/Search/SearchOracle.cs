using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What a search has to give, found by looking at every text: no index, no shortcuts, and the formula as <see cref="StrategicFramework.Search"/> tells it.</summary>
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
                string? name = element switch { Goal it => it.Name, Objective it => it.Name, CoreValue it => it.Name, _ => null };
                _documents.Add(new(_documents.Count, framework, element, name, OracleWord.All(name), OracleWord.All(element.Description)));
            }
        }
    }

    public static IReadOnlyList<Term> Terms(string query)
    {
        var terms = new List<Term>();
        foreach (Match match in Regex.Matches(query, $"(?<not>-?)(?:[{Quotes}](?<phrase>[^{Quotes}]*)[{Quotes}]|(?<chunk>\\S[^\\s{Quotes}]*))", RegexOptions.ExplicitCapture))
        {
            bool isExcluded = match.Groups["not"].Length > 0;
            bool isPhrase = match.Groups["phrase"].Success;
            string text = isPhrase ? match.Groups["phrase"].Value : match.Groups["chunk"].Value;
            var words = new List<OracleWord>();
            foreach (OracleWord word in OracleWord.All(text))
            {
                if (words.Count > 0 && !isPhrase && word.Start > words[^1].End && !Regex.IsMatch(text[words[^1].End..word.Start], "\\A[-‐‑.&_@]\\z"))
                {
                    Add(terms, words, text, isExcluded);
                    words = [];
                }

                words.Add(word);
            }

            Add(terms, words, text, isExcluded);
        }

        return [.. terms.DistinctBy(term => (term.IsExcluded, string.Join('\0', term.Words.Select(word => word.IsPrefix ? word.Form + "*" : word.Key))))];
    }

    public IReadOnlyList<Expected> Search(string query, SearchOptions options)
    {
        IReadOnlyList<Term> terms = Terms(query);
        Term[] asked = [.. terms.Where(term => !term.IsExcluded)];
        Term[] excluded = [.. terms.Where(term => term.IsExcluded)];
        Dictionary<Term, Dictionary<int, double>> frequencies = asked.ToDictionary(term => term, term => _documents
            .Select(document => (document.Number, Frequency: (NameWeight * term.Occurrences(document.NameWords).Count()) + term.Occurrences(document.DescriptionWords).Count()))
            .Where(pair => pair.Frequency > 0).ToDictionary(pair => pair.Number, pair => pair.Frequency));
        double average = _documents.Sum(document => (double)document.Length) / _documents.Count;

        double Score(Document document) => asked.Where(term => frequencies[term].ContainsKey(document.Number)).Sum(term =>
        {
            double n = frequencies[term].Count;
            double f = frequencies[term][document.Number];
            double idf = Math.Max(1e-6, Math.Log((_documents.Count - n + 0.5) / (n + 0.5)));
            return idf * f * 2.2 / (f + (1.2 * (0.25 + (0.75 * document.Length / average))));
        });

        return
        [
            .. from document in _documents
               let has = asked.Count(term => frequencies[term].ContainsKey(document.Number))
               where has > 0 && Passes(document, options)
                   && !excluded.Any(term => term.Occurrences(document.NameWords).Concat(term.Occurrences(document.DescriptionWords)).Any())
               let score = Score(document)
               orderby has == asked.Length descending, score descending, document.Number
               select new Expected(document.Element, score, has == asked.Length, Ranges(asked, document.NameWords), Ranges(asked, document.DescriptionWords)),
        ];
    }

    private static void Add(List<Term> terms, List<OracleWord> words, string text, bool isExcluded)
    {
        bool isRest = words.Count > 1 && words[^1].IsSingle && words[^2].IsUnspaced && words[^2].EndOfFirst == words[^1].Start;
        QueryWord[] all = [.. words.Select((word, i) => new QueryWord(word.Form, word.Key, text[word.End..].StartsWith('*') || (i == words.Count - 1 && word.IsSingle), word.IsSingle))];
        if (all.Length > 0)
        {
            terms.Add(new([.. isRest ? all[..^1] : all], isExcluded));
        }
    }

    private static bool Passes(Document document, SearchOptions options)
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
        return options.Kinds.HasFlag(kind)
            && (options.Frameworks.IsEmpty || options.Frameworks.Contains(framework.Id))
            && (options.Goal is null || framework.Goals.Any(goal => goal.Code == options.Goal && goal.Objectives.Append<StrategyElement>(goal).Any(element => ReferenceEquals(element, document.Element))))
            && (options.Period is not { } period || (framework.Period is { } own && HaveDayInCommon(own, period)))
            && (OracleWord.All(options.Organization).Count == 0 || framework.Organizations.Any(organization =>
                OracleWord.All(options.Organization).All(word => OracleWord.All(organization.Name).Concat(OracleWord.All(organization.Acronym)).Any(other => other.Key == word.Key))));
    }

    private static bool HaveDayInCommon(FrameworkPeriod one, FrameworkPeriod other) =>
        new[] { one.First, other.First, DateOnly.MinValue }.OfType<DateOnly>().Any(day => one.Contains(day) && other.Contains(day));

    private static (int Start, int End)[] Ranges(Term[] terms, IReadOnlyList<OracleWord> words)
    {
        var merged = new List<(int Start, int End)>();
        foreach ((int start, int end) in terms.SelectMany(term => term.Occurrences(words)).Order())
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

    internal sealed record Expected(StrategyElement Element, double Score, bool HasAll, (int Start, int End)[] InName, (int Start, int End)[] InDescription);

    internal sealed record QueryWord(string Form, string Key, bool IsPrefix, bool IsSingle)
    {
        public bool Matches(OracleWord word) => IsPrefix
            ? word.Form.StartsWith(Form, StringComparison.Ordinal) || word.Key.StartsWith(Form, StringComparison.Ordinal)
            : word.Key == Key;
    }

    internal sealed record Term(EquatableList<QueryWord> Words, bool IsExcluded)
    {
        public IEnumerable<(int Start, int End)> Occurrences(IReadOnlyList<OracleWord> words) =>
            from first in Enumerable.Range(0, Math.Max(0, words.Count - Words.Count + 1))
            where Words.Select((word, i) => word.Matches(words[first + i])).All(matches => matches)
            let last = words[first + Words.Count - 1]
            select (words[first].Start, Words[^1].IsSingle ? last.EndOfFirst : last.End);
    }

    private sealed record Document(int Number, StrategicFramework Framework, StrategyElement Element, string? Name, IReadOnlyList<OracleWord> NameWords, IReadOnlyList<OracleWord> DescriptionWords)
    {
        public int Length => NameWords.Count + DescriptionWords.Count;
    }
}
