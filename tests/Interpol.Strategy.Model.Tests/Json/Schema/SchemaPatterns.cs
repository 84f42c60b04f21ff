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

    public const string FrameworkId = "^[0-9a-z]+(-[0-9a-z]+)*$";

    public const string FrameworkPeriod = "^(" + Year + "(-" + Year + ")?|" + PeriodBound + "/" + PeriodBound + ")$";

    /// <summary>
    /// Matches strings with a character that .NET does not regard as white space. Engines disagree about <c>\s</c>.
    /// </summary>
    public const string ElementCode =
        "[^\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]";
}
