using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Writes an adoption as the value of a note: <c>General Assembly, 82nd session, October 2013</c>. A comma in the name
/// is escaped.
/// </summary>
internal static class AdoptionExtensionNote
{
    private const string Session = " session";

    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    public static string Format(Adoption adoption) =>
        ExtensionNotes.Escape(adoption.Body, ',') + adoption.Circumstances;

    /// <summary>Returns the adoption that is written like this, or <see langword="null"/> if none is.</summary>
    public static Adoption? Parse(string written)
    {
        int end = EndOfBody(written);
        if (ExtensionNotes.Unescape(written[..end], ',') is not { } body)
        {
            return null;
        }

        int? session = null;
        int? year = null;
        int? month = null;
        foreach (string part in written[end..].Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.EndsWith(Session, StringComparison.Ordinal))
            {
                session = Number(part.TrimEnd("abcdefghijklmnopqrstuvwxyz ".ToCharArray()));
                continue;
            }

            foreach (string word in part.Split(' '))
            {
                int named = Array.IndexOf(English.DateTimeFormat.MonthNames, word);
                month = named is >= 0 and < 12 ? named + 1 : month;
                year = Number(word) ?? year;
            }
        }

        if (session < 1 || year is < 1 or > 9999)
        {
            return null;
        }

        var adoption = new Adoption { Body = body, Session = session, Year = year, Month = month };
        return Format(adoption) == written ? adoption : null;
    }

    /// <summary>Returns the index of the first comma that is not escaped.</summary>
    private static int EndOfBody(string written)
    {
        int i = 0;
        while (i < written.Length && written[i] != ',')
        {
            i += written[i] == '\\' ? 2 : 1;
        }

        return Math.Min(i, written.Length);
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, English, out int number) ? number : null;
}
