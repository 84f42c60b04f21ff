using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <summary>
/// Provides the validation of <c>init</c> accessors. Each method returns the value or throws an exception that names
/// the property.
/// </summary>
internal static partial class Guard
{
    public static string NotNull([NotNull] string? value, [CallerMemberName] string member = "")
    {
        if (value is null)
        {
            ThrowNull(member);
        }

        return value;
    }

    public static FrameworkId NotDefault(FrameworkId value, [CallerMemberName] string member = "")
    {
        if (value.IsDefault)
        {
            ThrowDefault(member, nameof(FrameworkId));
        }

        return value;
    }

    /// <summary>
    /// Returns the code, or <c>default</c> for <see langword="null"/>. The field is half as large as a nullable.
    /// </summary>
    public static ElementCode NotDefault(ElementCode? value, [CallerMemberName] string member = "")
    {
        if (value is { IsDefault: true })
        {
            ThrowDefault(member, nameof(ElementCode));
        }

        return value.GetValueOrDefault();
    }

    public static string? LanguageTagOrNull(string? value, [CallerMemberName] string member = "") =>
        value is null || LanguageTag.IsWellFormed(value)
            ? value
            : throw new ArgumentException($"{member}: {LanguageTag.DescribeInvalid(value)}", member);

    /// <summary>Validates an enumeration whose values are contiguous and start at zero.</summary>
    public static T Defined<T>(T value, T last, [CallerMemberName] string member = "")
        where T : struct, Enum
    {
        if (Unsafe.BitCast<T, uint>(value) > Unsafe.BitCast<T, uint>(last))
        {
            ThrowUndefined(value, member);
        }

        return value;
    }

    public static T? Defined<T>(T? value, T last, [CallerMemberName] string member = "")
        where T : struct, Enum =>
        value is { } given ? Defined(given, last, member) : null;

    public static EquatableList<T> AllDefined<T>(EquatableList<T> values, T last, [CallerMemberName] string member = "")
        where T : struct, Enum
    {
        foreach (T value in values)
        {
            _ = Defined(value, last, member);
        }

        return values;
    }

    [DoesNotReturn]
    private static void ThrowNull(string member) =>
        throw new ArgumentNullException(member, $"{member} must not be null. Use an empty string instead.");

    [DoesNotReturn]
    private static void ThrowDefault(string member, string type) =>
        throw new ArgumentException($"{member} must not be the default value of {type}.", member);

    [DoesNotReturn]
    private static void ThrowUndefined<T>(T value, string member)
        where T : struct, Enum =>
        throw new ArgumentOutOfRangeException(
            member, value, $"{member} must be a defined value of {typeof(T).Name}: "
                + $"{string.Join(", ", Enum.GetNames<T>())}.");
}
