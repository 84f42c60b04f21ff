using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// A word of a text, found and folded in the plainest way: each character is written as a letter that says its kind, and the rules of
/// <see cref="StrategicFramework.Search"/> are regular expressions over these; the folding is <see cref="FoldTableTests.Fold"/>.
/// </summary>
internal sealed record OracleWord(int Start, int End, int EndOfFirst, string Form, bool IsUnspaced)
{
    private const int Longest = 64;

    private static readonly Regex Word = new(
        "(?<spaced>(?:L|D|Ss|Tt)(?:L|D|M|Ss|Tt|mm|F|(?<=D)P(?=D)|(?<=[LDMstm])A(?=L|Ss))*)|(?<unspaced>(?:U|Vv)(?:M|mm)*)",
        RegexOptions.ExplicitCapture);

    public string Key { get; } = Singular(Form);

    public bool IsSingle => IsUnspaced && EndOfFirst == End;

    public static IReadOnlyList<OracleWord> All(string? text)
    {
        var words = new List<OracleWord>();
        string kinds = Kinds(text ?? "");
        for (Match match = Word.Match(kinds); match.Success; match = Word.Match(kinds, words.Count > 0 && words[^1].Elided is { } next && next > match.Index ? next : match.Index + match.Length))
        {
            words.Add(match.Groups["spaced"].Success ? Spaced(text!, kinds, match) : Unspaced(text!, kinds, match));
        }

        return [.. words.Where(word => word.Form.Length > 0)];
    }

    /// <summary>Where the next word begins, behind the apostrophe of what is left of an article.</summary>
    private int? Elided { get; init; }

    public static string Singular(string form)
    {
        if (form == "news")
        {
            return form;
        }

        if (form == "children")
        {
            return "child";
        }

        if (form is "men" or "women")
        {
            return form[..^2] + "an";
        }

        if (form == "crises" || Regex.IsMatch(form, "(y|he|gno)ses\\z"))
        {
            return form[..^2] + "is";
        }

        string singular = Regex.Replace(form, "\\A(..+[a-z-[sui]])s\\z", "$1", RegexOptions.Singleline);
        string withY = Regex.Replace(singular, "\\A(..+)ie\\z", "$1y", RegexOptions.Singleline);
        return withY != singular ? withY : Regex.Replace(singular, "\\A(.*[cs]h|.+x|.*ss|.+us|..+o)e\\z", "$1", RegexOptions.Singleline);
    }

    private static OracleWord Spaced(string text, string kinds, Match match)
    {
        int end = match.Index + match.Value.TrimEnd('F').Length;
        int? elided = null;
        if (Enumerable.Range(match.Index, match.Length).FirstOrDefault(at => kinds[at] == 'A' && IsElision(text, kinds, match.Index, at), -1) is var apostrophe and >= 0)
        {
            end = apostrophe;
            elided = apostrophe + 1;
        }

        int last = kinds.LastIndexOf('A', end - 1, end - match.Index);
        if (last >= 0 && Fold(text, kinds, last, end) == "s")
        {
            end = last;
        }

        return new(match.Index, end, end, Cut(Fold(text, kinds, match.Index, end)), false) { Elided = elided };
    }

    /// <summary>Whether what stands before an apostrophe is what is left of an article, however many apostrophes stand in it.</summary>
    private static bool IsElision(string text, string kinds, int start, int apostrophe) =>
        Regex.IsMatch(Fold(text, kinds, start, apostrophe), "\\A([cdjlmnst]|qu)\\z") && Regex.IsMatch(Fold(text, kinds, apostrophe + 1, apostrophe + 2), "\\A[aeiouyh]\\z");

    private static OracleWord Unspaced(string text, string kinds, Match match)
    {
        int end = match.Index + match.Length;
        Match second = Word.Match(kinds, end);
        int endOfPair = second.Success && second.Index == end && second.Groups["unspaced"].Success ? end + second.Length : end;
        return new(match.Index, endOfPair, end, Cut(Fold(text, kinds, match.Index, endOfPair)), true);
    }

    private static string Cut(string form) => form[..Math.Min(form.Length, Longest)];

    private static string Fold(string text, string kinds, int start, int end) =>
        string.Concat(Enumerable.Range(start, end - start).Where(i => kinds[i] is not ('A' or 'F')).Select(i => char.IsSurrogate(text[i]) ? text[i].ToString() : FoldTableTests.Fold(text[i])));

    private static string Kinds(string text)
    {
        var kinds = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            _ = kinds.Append(isPair ? KindOfPair(char.ConvertToUtf32(text[i], text[i + 1])) : KindOf(text[i]));
            i += isPair ? 1 : 0;
        }

        return kinds.ToString();
    }

    private static string KindOf(char c) => c switch
    {
        '\'' or '’' or 'ʼ' => "A",
        '.' or ',' => "P",
        '\u200b' => " ",
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => IsUnspacedScript(c) ? "U" : "L",
            UnicodeCategory.DecimalDigitNumber => "D",
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => "M",
            UnicodeCategory.Format => "F",
            _ => " ",
        },
    };

    private static string KindOfPair(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => codePoint is >= 0x20000 and <= 0x3FFFF ? "Vv" : "Ss",
        UnicodeCategory.DecimalDigitNumber => "Tt",
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => "mm",
        UnicodeCategory.Format => "FF",
        _ => "  ",
    };

    /// <summary>Thai, Lao, Burmese, Khmer, Hiragana, Katakana, Han.</summary>
    private static bool IsUnspacedScript(char c) => Regex.IsMatch(
        c.ToString(), "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3007\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]");
}
