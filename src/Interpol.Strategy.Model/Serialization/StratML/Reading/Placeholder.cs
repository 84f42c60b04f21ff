namespace Interpol.Strategy.Model.Serialization;

/// <summary>A placeholder of an editor's template that nobody has filled in, such as <c>${date(yyyy-MM-dd)}</c>.</summary>
internal static class Placeholder
{
    public static bool IsPlaceholder(string text) => text.StartsWith("${", StringComparison.Ordinal) && text.EndsWith('}');
}
