namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents a sequence of UTF-16 code units that can contain unpaired surrogates.</summary>
public sealed record AnyUtf16(string Value);

/// <summary>Represents a string that resembles a code, an id or a period. Some are valid.</summary>
public sealed record CodeLikeText(string Value);

/// <summary>Represents a string that resembles a language tag. Some are well-formed.</summary>
public sealed record LanguageTagLikeText(string Value);

/// <summary>Represents a well-formed string, or <c>null</c>.</summary>
public sealed record OptionalText(string? Value);

/// <summary>Represents a code that is an outline number, such as <c>4.2</c>.</summary>
public sealed record OutlineCode(ElementCode Value);

/// <summary>Represents two equal values that do not share any object.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed record Twins<T>(T First, T Second);

/// <summary>Represents many values at once, for statements about what a generator produces.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed record Sample<T>(IReadOnlyList<T> Values);
