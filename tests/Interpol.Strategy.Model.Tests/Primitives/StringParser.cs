namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Provides the methods of <see cref="IParsable{TSelf}"/>. The compiler prefers the overloads for spans, even for
/// strings.
/// </summary>
internal static class StringParser
{
    public static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    public static bool TryParse<T>(string? text, out T value)
        where T : struct, IParsable<T> => T.TryParse(text, null, out value);
}
