namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Represents the forms of a term that the search oracle finds: compounds, parts, initialisms, corrections, derived
/// words and kinds.
/// </summary>
internal sealed class OracleForms
{
    private static readonly Dictionary<(string, string), bool> Families = [];

    private readonly SearchOracle _oracle;
    private readonly OracleQuery.Term _term;

    public OracleForms(SearchOracle oracle, IReadOnlyList<OracleQuery.Term> terms, int number, bool stemming)
    {
        _oracle = oracle;
        _term = terms[number];
        Patterns = [[.. _term.Words]];
        if (_term.IsQuoted || _term.IsPrefix)
        {
            return;
        }

        Patterns.AddRange(GetPairs(terms, number));
        Patterns.AddRange(GetCompounds());
        if (_term.IsExcluded)
        {
            return;
        }

        AddIfAbsent(GetParts);
        AddIfAbsent(GetInitialisms);
        if (_term.Words.Count > 1)
        {
            return;
        }

        if (_oracle.HasEnglish && !_term.Word.IsSingle)
        {
            RelatedKeys = stemming && !_term.IsCapitals ? GetFamily(_term.Word.Key) : [];
            Kind = _term.Word.Key switch
            {
                "vision" => ElementKind.Vision,
                "mission" => ElementKind.Mission,
                "value" => ElementKind.CoreValue,
                "goal" => ElementKind.Goal,
                _ => null,
            };
        }

        if (_oracle.Documents.All(document => document.GetFifths(this) == 0) && GetCorrection() is { } correction)
        {
            Correction = correction;
            Patterns.Add([new(correction, correction)]);
            RelatedKeys = stemming && _oracle.HasEnglish ? GetFamily(correction) : [];
        }
    }

    /// <summary>Gets the forms that count in full. A form has one word or several adjacent ones.</summary>
    public List<OracleQuery.Word[]> Patterns { get; }

    /// <summary>Gets the keys of the derived words.</summary>
    public IReadOnlyList<string> RelatedKeys { get; } = [];

    public ElementKind? Kind { get; }

    /// <summary>Gets the word that replaces a misspelled one.</summary>
    public string? Correction { get; }

    public bool IsExcluded => _term.IsExcluded;

    public OracleQuery.Term Term => _term;

    private void AddIfAbsent(Func<IEnumerable<OracleQuery.Word[]>> getPatterns)
    {
        if (_oracle.Documents.All(document => document.GetFifths(this) == 0))
        {
            Patterns.AddRange(getPatterns());
        }
    }

    private IEnumerable<OracleQuery.Word[]> GetPairs(IReadOnlyList<OracleQuery.Term> terms, int number) =>
        from first in new[] { number - 1, number }
        where first >= 0 && first + 1 < terms.Count && terms[first].IsPlainWord && terms[first + 1].IsPlainWord
        let pair = OracleQuery.Word.Create(terms[first].Word.Form + terms[first + 1].Word.Form)
        where _oracle.IsKnown(pair.Key)
        select new[] { pair };

    private IEnumerable<OracleQuery.Word[]> GetCompounds()
    {
        string form = string.Concat(_term.Words.Select(word => word.Form));
        if (_term.Words.Count > 1)
        {
            bool areInitials = _term.Joiner == '.' && form.Length == _term.Words.Count && form.Length >= 3;
            string joined = form[..Math.Min(form.Length, 63)];
            return (_term.Joiner is '-' or '‐' or '‑' || areInitials) && _oracle.IsKnown(OracleToken.Stem(joined))
                ? [[OracleQuery.Word.Create(joined)]]
                : [];
        }

        return
            from length in Enumerable.Range(3, Math.Max(0, form.Length - 5))
            let first = OracleQuery.Word.Create(form[..length])
            let second = OracleQuery.Word.Create(form[length..])
            where _oracle.CountOf(first.Key) > 0 && _oracle.CountOf(second.Key) > 0
                && !OracleQuery.IsFunctionWord(first.Form) && !OracleQuery.IsFunctionWord(second.Form)
            select new[] { first, second };
    }

    private IEnumerable<OracleQuery.Word[]> GetParts()
    {
        string part = _term.Words.Count == 1 && !_term.Word.IsSingle ? _term.Word.Key : "";
        return
            from key in _oracle.Keys
            where part.Length >= 5 && key.Length >= part.Length + 4
            let rest = key.StartsWith(part, StringComparison.Ordinal) ? key[part.Length..]
                : key.EndsWith(part, StringComparison.Ordinal) ? key[..^part.Length] : ""
            where rest.Length > 0 && !OracleQuery.IsFunctionWord(rest) && _oracle.CountOf(OracleToken.Stem(rest)) > 0
            select new[] { new OracleQuery.Word(key, key) };
    }

    private IEnumerable<OracleQuery.Word[]> GetInitialisms()
    {
        string forms = string.Concat(_term.Words.Select(word => word.Form));
        bool isAbbreviation = _term.Joiner is '.' or '&' && forms.Length == _term.Words.Count
            && forms.All(char.IsAsciiLetterLower);
        string initials = _term.IsCapitals ? _term.Word.Key : isAbbreviation ? forms : "";
        int minLength = _term.IsCapitals ? 3 : 1;
        if (initials.Length < minLength || initials.Length > 8)
        {
            yield break;
        }

        OracleQuery.Word[] words =
        [
            .. initials.Select((c, i) => i > 0 && i < initials.Length - 1
                ? new OracleQuery.Word(c.ToString(), c.ToString(), IsPrefix: true)
                : new OracleQuery.Word(c.ToString(), c.ToString(), IsInitial: true)),
        ];
        yield return words;
        if (_term.Joiner == '&' && words.Length == 2)
        {
            yield return [words[0], OracleQuery.Word.Create("and"), words[1]];
        }

        for (int i = 1; i < words.Length && words.Length is >= 3 and <= 5; i++)
        {
            yield return [.. words[..i], OracleQuery.Word.AnyFunctionWord, .. words[i..]];
        }
    }

    private string[] GetFamily(string key) =>
        [.. _oracle.Keys.Where(other => other != key && AreOfOneFamily(key, other))];

    private string? GetCorrection()
    {
        string form = _term.Word.Form;
        int maxDistance = form.Length >= 8 ? 2 : 1;
        bool isWord = form.Length >= 4 && form.All(char.IsLetter)
            && !(_term.IsCapitals && form.Length <= 5) && !_term.Word.RequiresCapitals;
        return (
            from candidate in _oracle.Keys.Select(key => (Key: key, Count: _oracle.CountOf(key), Rank: 1))
                .Concat(_oracle.HyphenatedKeys
                    .Select(key => (Key: key, Count: _oracle.CountOfHyphenated(key), Rank: 0)))
            where isWord && (form.Length >= 6 || candidate.Key[0] == form[0])
            let distance = Math.Min(
                ComputeDistance(_term.Word.Key, candidate.Key), ComputeDistance(form, candidate.Key))
            where distance <= maxDistance
            orderby distance, candidate.Count descending, candidate.Rank
            select candidate.Key).FirstOrDefault();
    }

    /// <summary>
    /// Determines whether two words are derived from each other. The library decides, one pair at a time: the words
    /// meet only with stemming. Tables of pairs test these decisions.
    /// </summary>
    private static bool AreOfOneFamily(string left, string right)
    {
        if (left.Length < 3 || right.Length < 3 || left[..3] != right[..3])
        {
            return false;
        }

        lock (Families)
        {
            if (!Families.TryGetValue((left, right), out bool areOfOneFamily))
            {
                StrategicFramework text = SearchFrameworks.Create(right);
                areOfOneFamily = Meet(new()) && !Meet(new() { Stemming = false });
                Families[(left, right)] = areOfOneFamily;

                bool Meet(SearchOptions options) =>
                    text.Search(left, options) is { Hits.IsEmpty: false, Suggestion: null };
            }

            return areOfOneFamily;
        }
    }

    /// <summary>Returns the number of inserted, removed, replaced and transposed characters.</summary>
    private static int ComputeDistance(string left, string right)
    {
        int[][] distances = [.. Enumerable.Range(0, left.Length + 1).Select(_ => new int[right.Length + 1])];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                distances[i][j] = i == 0 || j == 0
                    ? i + j
                    : new[]
                    {
                        distances[i - 1][j] + 1,
                        distances[i][j - 1] + 1,
                        distances[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1),
                        i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]
                            ? distances[i - 2][j - 2] + 1
                            : int.MaxValue,
                    }.Min();
            }
        }

        return distances[left.Length][right.Length];
    }
}
