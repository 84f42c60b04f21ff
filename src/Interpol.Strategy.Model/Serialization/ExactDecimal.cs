using System.Buffers;
using System.Globalization;

namespace Interpol.Strategy.Model.Serialization;

/// <summary>Parses numbers and determines whether a <see cref="decimal"/> has all their digits.</summary>
/// <remarks>The parsers of .NET round silently.</remarks>
internal static partial class ExactDecimal
{
    private static readonly SearchValues<char> Notation = SearchValues.Create("0123456789+-.eE");

    /// <summary>Tries to parse a number, and rounds it if it has too many digits.</summary>
    /// <param name="text">
    /// The digits, with a sign, a decimal point and an exponent if necessary, and no white space.
    /// </param>
    /// <param name="allowExponent"><see langword="true"/> to allow an exponent.</param>
    /// <param name="value">The number.</param>
    public static bool TryParse(ReadOnlySpan<char> text, bool allowExponent, out decimal value)
    {
        value = 0;
        NumberStyles exponent = allowExponent ? NumberStyles.AllowExponent : NumberStyles.None;

        // Check the characters first: TryParse ignores trailing NUL characters, and accepts other minus signs.
        return !text.ContainsAnyExcept(Notation)
            && decimal.TryParse(
                text,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | exponent,
                CultureInfo.InvariantCulture,
                out value);
    }

    /// <summary>
    /// Returns a zero with its sign, which .NET keeps but does not write, or <see langword="null"/> for other numbers.
    /// </summary>
    public static string? FormatNegativeZero(decimal? value) => value is 0 && decimal.IsNegative(value.Value)
        ? $"-{value.Value.ToString(CultureInfo.InvariantCulture)}"
        : null;
}
