namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// What the primitives parse, as regular expressions that every engine reads alike: those of ECMAScript, Python, .NET, Java, and those of Go and Rust,
/// which have neither look-around nor <c>\u</c>. Blanks stand in theirs as characters; JSON escapes them.
/// </summary>
internal static class Patterns
{
    private const string Year = "([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";

    private const string Day = Year + "-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    private const string Bound = "(" + Day + @"|\.\.)";

    public const string Date = "^" + Day + "$";

    public const string FrameworkId = "^[0-9a-z]+(-[0-9a-z]+)*$";

    public const string FrameworkPeriod = "^(" + Year + "(-" + Year + ")?|" + Bound + "/" + Bound + ")$";

    /// <summary>Somewhere is a character that .NET does not take for white space; the engines' own ideas of it differ.</summary>
    public const string ElementCode = "[^\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]";
}
