using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <content>The validation of numbers.</content>
internal static partial class Guard
{
    public static int? InRange(int? value, int min, int max, [CallerMemberName] string member = "") =>
        value < min || value > max
            ? throw new ArgumentOutOfRangeException(
                member,
                value,
                $"{member} must be {DescribeRange(min, max)}, or null.")
            : value;

    public static int InRange(int value, int min, int max, [CallerMemberName] string member = "") =>
        value < min || value > max
            ? throw new ArgumentOutOfRangeException(member, value, $"{member} must be {DescribeRange(min, max)}.")
            : value;

    /// <summary>Validates a number that is greater than 0 and at most 1.</summary>
    public static double FractionAboveZero(double value, [CallerMemberName] string member = "") =>
        value is > 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(member, value, $"{member} must be greater than 0 and at most 1.");

    public static decimal NotNegative(decimal value, [CallerMemberName] string member = "") =>
        value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(member, value, $"{member} must be at least 0.");

    public static decimal? NotNegative(decimal? value, [CallerMemberName] string member = "") =>
        value is { } given ? NotNegative(given, member) : null;

    /// <summary>Validates a number from 0 to 1.</summary>
    public static decimal Fraction(decimal value, [CallerMemberName] string member = "") =>
        value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(member, value, $"{member} must be between 0 and 1.");

    /// <summary>
    /// Describes a range of numbers for a message, such as <c>between 1 and 12</c> or <c>at least 1</c>.
    /// </summary>
    public static string DescribeRange(int min, int max) =>
        max == int.MaxValue ? $"at least {min}" : $"between {min} and {max}";
}
