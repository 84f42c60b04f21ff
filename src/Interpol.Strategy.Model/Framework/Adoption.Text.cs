using System.Globalization;

namespace Interpol.Strategy.Model;

/// <content>The adoption in English.</content>
public sealed partial record Adoption
{
    /// <summary>
    /// Returns the adoption on one line, such as <c>General Assembly, 82nd session, October 2013</c>.
    /// </summary>
    /// <remarks>The text is in English in every culture. Unknown parts are omitted.</remarks>
    /// <returns>A string that represents the adoption.</returns>
    public override string ToString() => SingleLine.CollapseWhiteSpace(Body) + Circumstances;

    /// <summary>Gets the known parts after the body, each after a comma: <c>, 82nd session, October 2013</c>.</summary>
    internal string Circumstances
    {
        get
        {
            CultureInfo english = CultureInfo.InvariantCulture;
            string session = Session is { } number
                ? string.Create(english, $", {number}{Ordinal(number)} session")
                : "";
            string month = Month is { } which ? english.DateTimeFormat.GetMonthName(which) : "";
            string date = string.Create(english, $"{month} {Year}").Trim();
            return date.Length == 0 ? session : $"{session}, {date}";
        }
    }

    private static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
