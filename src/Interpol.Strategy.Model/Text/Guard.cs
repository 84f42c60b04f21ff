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

    public static ElementReference NotDefault(ElementReference value, [CallerMemberName] string member = "")
    {
        if (value == default)
        {
            ThrowDefault(member, nameof(ElementReference));
        }

        return value;
    }

    /// <summary>Returns the code, or <c>default</c> for <see langword="null"/>, which needs half the space.</summary>
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

    [DoesNotReturn]
    private static void ThrowNull(string member) =>
        throw new ArgumentNullException(member, $"{member} must not be null. Use an empty string instead.");

    [DoesNotReturn]
    private static void ThrowDefault(string member, string type) =>
        throw new ArgumentException($"{member} must not be the default value of {type}.", member);
}
