using System.Globalization;
using System.Text;
using SpreadCheetah;

// Creates the cells of a sheet. Text stays text, so that a code such as 4.10 is not read as a number.
internal static class SheetCells
{
    private const int MaxLength = 32_767;
    private const int EscapeLength = 7;

    // Excel counts days from 1900, with one day too many before this one.
    private static readonly DateOnly FirstDate = new(1900, 3, 1);

    public static DataCell Create(string? text) =>
        text is null ? new(text)
        : text.Length <= MaxLength ? new(Escape(text))
        : throw new InvalidDataException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"A cell of Excel contains at most {MaxLength:N0} characters, but a text has {text.Length:N0}."));

    public static DataCell Create(DateOnly? date) =>
        date >= FirstDate
            ? new(date.Value.ToDateTime(default))
            : new(date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    // Characters that XML cannot contain are written as in _x000D_, and so is an underscore that begins such a string.
    // See ECMA-376, Part 1, 22.4.2.4.
    private static string Escape(string text)
    {
        StringBuilder? escaped = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isEscaped = c is (< ' ' and not ('\t' or '\n')) or '\uFFFE' or '\uFFFF'
                || (c == '_' && IsEscape(text.AsSpan(i)));
            if (isEscaped)
            {
                escaped ??= new StringBuilder(text, 0, i, 2 * text.Length);
                _ = escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            }
            else
            {
                _ = escaped?.Append(c);
            }
        }

        return escaped?.ToString() ?? text;
    }

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= EscapeLength && text[1] == 'x' && text[6] == '_'
        && char.IsAsciiHexDigit(text[2]) && char.IsAsciiHexDigit(text[3])
        && char.IsAsciiHexDigit(text[4]) && char.IsAsciiHexDigit(text[5]);
}
