namespace Interpol.Strategy.Model.Tests;

/// <summary>The doors of <see cref="IParsable{TSelf}"/>: where the compiler sees those for spans as well, it prefers them, even for a string.</summary>
internal static class FromString
{
    public static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    public static bool TryParse<T>(string? text, out T value)
        where T : struct, IParsable<T> => T.TryParse(text, null, out value);
}
