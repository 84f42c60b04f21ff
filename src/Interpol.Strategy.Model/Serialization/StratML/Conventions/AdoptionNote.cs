using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>An adoption as a note: <c>General Assembly, 82nd session, October 2013</c>; a comma in the body's name has a backslash before it.</summary>
internal static class AdoptionNote
{
    private const string Session = " session";

    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    public static ExtensionNote Create(Adoption adoption) => new(ExtensionNote.AdoptedBy, ExtensionNote.Escape(adoption.Body, ',') + adoption.Circumstances);

    /// <summary>The adoption that is written so; <see langword="null"/> when none is.</summary>
    public static Adoption? Parse(ExtensionNote note)
    {
        string written = note.EscapedValue;
        int end = EndOfBody(written);
        if (ExtensionNote.Unescape(written[..end], ',') is not { } body)
        {
            return null;
        }

        int? session = null;
        int? year = null;
        int? month = null;
        foreach (string node in written[end..].Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            if (node.EndsWith(Session, StringComparison.Ordinal))
            {
                session = Number(node.TrimEnd("abcdefghijklmnopqrstuvwxyz ".ToCharArray()));
                continue;
            }

            foreach (string word in node.Split(' '))
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
        return Create(adoption) == note ? adoption : null;
    }

    /// <summary>Where the first comma stands that no backslash marks.</summary>
    private static int EndOfBody(string written)
    {
        int i = 0;
        while (i < written.Length && written[i] != ',')
        {
            i += written[i] == '\\' ? 2 : 1;
        }

        return Math.Min(i, written.Length);
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, English, out int number) ? number : null;
}
