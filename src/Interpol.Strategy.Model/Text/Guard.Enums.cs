using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <content>The validation of enumerations.</content>
internal static partial class Guard
{
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
    private static void ThrowUndefined<T>(T value, string member)
        where T : struct, Enum =>
        throw new ArgumentOutOfRangeException(
            member, value, $"{member} must be a defined value of {typeof(T).Name}: "
                + $"{string.Join(", ", Enum.GetNames<T>())}.");
}
