using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Represents a token of the search oracle. To find tokens, each character is replaced by a letter for its class, and
/// the rules of <see cref="StrategicFramework.Search"/> are applied as regular expressions over these letters.
/// Characters are normalized with <see cref="NormalizationTableTests.Normalize"/>.
/// </summary>
internal sealed record OracleToken(int Start, int End, int EndOfFirst, string Form, bool IsUnspaced)
{
    private const int MaxLength = 64;

    private static readonly Regex TokenPattern = new(
        "(?<spaced>(?:L|D|Ss|Tt)(?:L|D|M|Ss|Tt|mm|F|(?<=D)P(?=D)|(?<=[LDMstm])A(?=L|Ss))*)"
            + "|(?<unspaced>(?:U|Vv)(?:M|mm)*)",
        RegexOptions.ExplicitCapture);

    /// <summary>Gets the key. Capitals decide about the last letter.</summary>
    public string Key { get; private init; } = Stem(Form);

    /// <summary>Gets a value that indicates whether the word is in capitals, except a final s.</summary>
    public bool IsCapitals { get; private init; }

    /// <summary>Gets a value that indicates whether a hyphen joins the word to the next one.</summary>
    public bool IsHyphenated { get; private init; }

    public bool IsSingle => IsUnspaced && EndOfFirst == End;

    /// <summary>Gets the position after the apostrophe of an elided article, or <c>null</c> if there is none.</summary>
    private int? EndOfElision { get; init; }

    public static IReadOnlyList<OracleToken> Tokenize(string? text)
    {
        var tokens = new List<OracleToken>();
        string classes = Classify(text ?? "");
        Match match = TokenPattern.Match(classes);
        while (match.Success)
        {
            tokens.Add(match.Groups["spaced"].Success
                ? CreateSpaced(text!, classes, match)
                : CreateUnspaced(text!, classes, match));
            int next = tokens[^1].EndOfElision is { } end && end > match.Index ? end : match.Index + match.Length;
            match = TokenPattern.Match(classes, next);
        }

        return [.. tokens.Where(token => token.Form.Length > 0).Select(token => token.WithContext(text!, classes))];
    }

    /// <summary>Returns the hyphenated words as one token each.</summary>
    public static IEnumerable<OracleToken> JoinHyphenated(IReadOnlyList<OracleToken> tokens)
    {
        for (int first = 0; first < tokens.Count; first++)
        {
            int last = first;
            while (tokens[last].IsHyphenated
                && last + 1 < tokens.Count
                && tokens[last + 1].Start == tokens[last].End + 1)
            {
                last++;
            }

            if (last > first && !tokens[last].IsHyphenated)
            {
                string form = string.Concat(tokens.Skip(first).Take(last - first + 1).Select(token => token.Form));
                int end = tokens[last].End;
                yield return new(tokens[first].Start, end, end, form[..Math.Min(form.Length, MaxLength - 1)], false);
            }

            first = last;
        }
    }

    public static string Stem(string form)
    {
        if (form == "news")
        {
            return form;
        }

        if (form == "children")
        {
            return "child";
        }

        if (Regex.IsMatch(form, "\\A(|.*wo|...+)men\\z"))
        {
            return form[..^2] + "an";
        }

        if (form == "crises" || Regex.IsMatch(form, "(y|he|gno)ses\\z"))
        {
            return form[..^2] + "is";
        }

        string singular = Regex.Replace(form, "\\A(..+[a-z-[sui]])s\\z", "$1", RegexOptions.Singleline);
        string withY = Regex.Replace(singular, "\\A(..+)ie\\z", "$1y", RegexOptions.Singleline);
        string key = withY != singular
            ? withY
            : Regex.Replace(singular, "\\A(.*[cs]h|.+x|.*ss|.+us|..+o)e\\z", "$1", RegexOptions.Singleline);
        return Regex.Replace(key, "(?<=..i)s(?=ation(al)?\\z)", "z");
    }

    private OracleToken WithContext(string text, string classes)
    {
        string word = text[Start..End];
        bool isCapitals = Regex.IsMatch(word, "\\A[A-Z]{2,}s?\\z");
        bool isHyphenated = !IsUnspaced && EndOfElision is null
            && Regex.IsMatch(text[End..Math.Min(End + 1, text.Length)], "\\A[-‐‑]")
            && Regex.IsMatch(classes[(End + 1)..Math.Min(End + 3, classes.Length)], "\\A(L|D|Ss|Tt)");
        return this with
        {
            IsCapitals = isCapitals,
            IsHyphenated = isHyphenated,
            Key = !isCapitals ? Key : word.EndsWith('S') ? Form : word.EndsWith('s') ? Form[..^1] : Key,
        };
    }

    private static OracleToken CreateSpaced(string text, string classes, Match match)
    {
        int end = match.Index + match.Value.TrimEnd('F').Length;
        int apostrophe = Enumerable.Range(match.Index, match.Length)
            .FirstOrDefault(i => classes[i] == 'A' && IsElision(text, classes, match.Index, i), -1);
        int? endOfElision = null;
        if (apostrophe >= 0)
        {
            end = apostrophe;
            endOfElision = apostrophe + 1;
        }

        int last = classes.LastIndexOf('A', end - 1, end - match.Index);
        if (last >= 0 && Normalize(text, classes, last, end) == "s")
        {
            end = last;
        }

        string form = Truncate(Normalize(text, classes, match.Index, end));
        return new(match.Index, end, end, form, false) { EndOfElision = endOfElision };
    }

    private static OracleToken CreateUnspaced(string text, string classes, Match match)
    {
        int end = match.Index + match.Length;
        Match second = TokenPattern.Match(classes, end);
        bool isPair = second.Success && second.Index == end && second.Groups["unspaced"].Success;
        int endOfPair = isPair ? end + second.Length : end;
        return new(match.Index, endOfPair, end, Truncate(Normalize(text, classes, match.Index, endOfPair)), true);
    }

    /// <summary>Determines whether an apostrophe follows an elided article, which can contain apostrophes.</summary>
    private static bool IsElision(string text, string classes, int start, int apostrophe) =>
        Regex.IsMatch(Normalize(text, classes, start, apostrophe), "\\A([cdjlmnst]|qu)\\z")
        && Regex.IsMatch(Normalize(text, classes, apostrophe + 1, apostrophe + 2), "\\A[aeiouyh]\\z");

    private static string Truncate(string form) => form[..Math.Min(form.Length, MaxLength)];

    private static string Normalize(string text, string classes, int start, int end) => string.Concat(
        Enumerable.Range(start, end - start).Where(i => classes[i] is not ('A' or 'F')).Select(
            i => char.IsSurrogate(text[i]) ? text[i].ToString() : NormalizationTableTests.Normalize(text[i])));

    private static string Classify(string text)
    {
        var classes = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            _ = classes.Append(isPair ? ClassifyPair(char.ConvertToUtf32(text[i], text[i + 1])) : Classify(text[i]));
            i += isPair ? 1 : 0;
        }

        return classes.ToString();
    }

    private static string Classify(char c) => c switch
    {
        '\'' or '’' or 'ʼ' or '´' or '`' => "A",
        '.' or ',' => "P",
        '\u200b' => " ",
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory category when IsLetter(category) => IsUnspacedScript(c) ? "U" : "L",
            UnicodeCategory.DecimalDigitNumber => "D",
            UnicodeCategory category when IsMark(category) => "M",
            UnicodeCategory.Format => "F",
            _ => " ",
        },
    };

    private static string ClassifyPair(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        UnicodeCategory category when IsLetter(category) => codePoint is >= 0x20000 and <= 0x3FFFF ? "Vv" : "Ss",
        UnicodeCategory.DecimalDigitNumber => "Tt",
        UnicodeCategory category when IsMark(category) => "mm",
        UnicodeCategory.Format => "FF",
        _ => "  ",
    };

    private static bool IsLetter(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter
        or UnicodeCategory.LetterNumber
        or UnicodeCategory.OtherNumber;

    private static bool IsMark(UnicodeCategory category) => category
        is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.EnclosingMark;

    /// <summary>Determines whether a character is Thai, Lao, Burmese, Khmer, Hiragana, Katakana or Han.</summary>
    private static bool IsUnspacedScript(char c) => Regex.IsMatch(
        c.ToString(),
        "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3007\u3040-\u30ff"
            + "\u31f0-\u31ff\uff66-\uff9f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]");
}
