namespace Interpol.Strategy.Model.Benchmarks.Published;

/// <summary>
/// Represents the sizes in bytes of three programs published in the same way, without symbols and documentation.
/// </summary>
/// <param name="Literal">The program that prints a literal, without the library.</param>
/// <param name="Objective">The program that prints one objective.</param>
/// <param name="Everything">The program that uses the whole library.</param>
public sealed record PublishedSizes(long Literal, long Objective, long Everything);
