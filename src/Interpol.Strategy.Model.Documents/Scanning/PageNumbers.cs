using System.Globalization;
using System.Text.RegularExpressions;

namespace Interpol.Strategy.Model.Documents.Scanning;

/// <summary>Finds the lines that are the numbers of pages.</summary>
/// <remarks>
/// A document has pages if at least three lines are numbers that increase by one, and the last of them ends the
/// document. Otherwise, a number alone on a line is the number of an element.
/// </remarks>
internal static partial class PageNumbers
{
    public const int MinPages = 3;

    /// <summary>Returns the positions of page numbers among the lines that are not empty.</summary>
    public static int[] Find(int[] filled, List<string> lines)
    {
        int[] pages = [.. Enumerable.Range(0, filled.Length).Where(i => PageNumber().IsMatch(lines[filled[i]]))];
        return pages.Length >= MinPages && pages[^1] == filled.Length - 1 && AreConsecutive(pages, filled, lines)
            ? pages
            : [];
    }

    private static bool AreConsecutive(int[] pages, int[] filled, List<string> lines)
    {
        int[] numbers =
        [
            .. pages.Select(page => int.Parse(
                PageNumber().Match(lines[filled[page]]).Groups[1].Value, CultureInfo.InvariantCulture)),
        ];
        return numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1);
    }

    [GeneratedRegex(
        @"^\s*(?:(?:page|slide|seite|folie|página|diapositive)\s+)?([0-9]{1,3})"
            + @"(?:\s*(?:of|/|von|de|sur)\s*[0-9]{1,3})?\s*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}
