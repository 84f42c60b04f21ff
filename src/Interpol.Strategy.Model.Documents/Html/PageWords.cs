namespace Interpol.Strategy.Model.Documents.Html;

/// <summary>Provides the words for values of enums.</summary>
internal static class PageWords
{
    public static string GetKind(ElementKind kind) => kind switch
    {
        ElementKind.CoreValue => "Value",
        _ => kind.ToString(),
    };

    /// <summary>Returns the name of an enum member as words, such as <c>on track</c>.</summary>
    public static string GetWords<T>(T value)
        where T : struct, Enum => GetWords(value.ToString());

    /// <summary>Returns a name in PascalCase as words.</summary>
    public static string GetWords(string name) => string.Concat(name.Select((c, i) =>
        char.IsAsciiLetterUpper(c) ? $"{(i > 0 ? " " : "")}{char.ToLowerInvariant(c)}" : $"{c}"));

    public static string Capitalize(string words) =>
        words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
