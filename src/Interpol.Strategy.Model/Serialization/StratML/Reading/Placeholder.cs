namespace Interpol.Strategy.Model.Serialization;

/// <summary>
/// Detects placeholders in the templates of editors, such as <c>${date(yyyy-MM-dd)}</c>.
/// </summary>
internal static class Placeholder
{
    public static bool IsPlaceholder(ReadOnlySpan<char> text) =>
        text.StartsWith("${", StringComparison.Ordinal) && text is [.., '}'];
}
