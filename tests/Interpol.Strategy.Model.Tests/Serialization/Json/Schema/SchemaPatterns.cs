namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// The syntax of the primitives as regular expressions. ECMAScript, Python, .NET, Java, Go and Rust read them alike:
/// there is no look-around and no <c>\u</c>. White space is written as literal characters, which JSON escapes.
/// </summary>
internal static class SchemaPatterns
{
    private const string Year = "([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";

    private const string FullDate = Year + "-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private const string PeriodBound = "(" + FullDate + @"|\.\.)";

    public const string Date = "^" + FullDate + "$";

    private const string Id = "[0-9a-z]+(-[0-9a-z]+)*";

    private const string WhiteSpace = "\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";

    public const string FrameworkId = "^" + Id + "$";

    public const string FrameworkPeriod = "^(" + Year + "(-" + Year + ")?|" + PeriodBound + "/" + PeriodBound + ")$";

    /// <summary>
    /// Matches the language tags of RFC 5646, section 2.1, with the grandfathered ones. Letters have either case.
    /// </summary>
    public static readonly string LanguageTag =
        "^((([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
        + "(-([0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3}))*(-[0-9A-WYZa-wyz](-[0-9A-Za-z]{2,8})+)*"
        + "(-[Xx](-[0-9A-Za-z]{1,8})+)?)|[Xx](-[0-9A-Za-z]{1,8})+|"
        + IgnoreCase("en-gb-oed|i-(ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)")
        + "|" + IgnoreCase("sgn-(be-fr|be-nl|ch-de)") + ")$";

    /// <summary>
    /// Matches strings with a character that .NET does not regard as white space. Engines disagree about <c>\s</c>.
    /// </summary>
    public const string ElementCode = "[^" + WhiteSpace + "]";

    /// <summary>Matches an id, a slash and a code.</summary>
    public const string ElementReference = "^" + Id + "/[" + WhiteSpace + "]*" + ElementCode;

    private static string IgnoreCase(string pattern) => string.Concat(
        pattern.Select(c => char.IsAsciiLetter(c) ? $"[{char.ToUpperInvariant(c)}{c}]" : c.ToString()));
}
