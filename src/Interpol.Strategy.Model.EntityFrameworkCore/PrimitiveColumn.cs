namespace Interpol.Strategy.Model.EntityFrameworkCore;

/// <summary>Provides the conversions of <see cref="PrimitiveConverter{T}"/>.</summary>
internal static class PrimitiveColumn
{
    [ThreadStatic]
    private static FrameworkId s_lastFrameworkId;

    /// <summary>Returns the string to store for a primitive.</summary>
    /// <exception cref="InvalidOperationException">
    /// <paramref name="value"/> is the default value, and its string is empty.
    /// </exception>
    public static string Format<T>(T value)
        where T : struct, IParsable<T> =>
        value.ToString() is { Length: > 0 } text
            ? text
            : throw new InvalidOperationException(
                $"The default value of {typeof(T).Name} cannot be stored. Set a valid value, or use null in a nullable "
                + "property.");

    /// <summary>Parses a stored string into a primitive.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not valid.</exception>
    public static T Parse<T>(string text)
        where T : struct, IParsable<T> =>
        typeof(T) == typeof(ElementReference) ? (T)(object)ParseReference(text) : T.Parse(text, null);

    // Most rows of a query refer to the same framework, so that they can share its id.
    private static ElementReference ParseReference(string text)
    {
        string lastId = s_lastFrameworkId.ToString();
        if (text is not null
            && text.Length > lastId.Length
            && text[lastId.Length] == '/'
            && text.StartsWith(lastId, StringComparison.Ordinal)
            && lastId.Length > 0
            && ElementCode.TryParse(text.AsSpan(lastId.Length + 1), out ElementCode code))
        {
            return new(s_lastFrameworkId, code);
        }

        ElementReference reference = ElementReference.Parse(text!);
        s_lastFrameworkId = reference.FrameworkId;
        return reference;
    }
}
