namespace Interpol.Strategy.Model.Benchmarks.Published;

/// <summary>What has to be shipped of three programs that were published in the same way, in bytes: without symbols and documentation.</summary>
/// <param name="Framework">The framework for which they were built.</param>
/// <param name="Literal">The program that prints a literal and has no library.</param>
/// <param name="Objective">The program that prints one objective.</param>
/// <param name="Everything">The program that does everything that the library can.</param>
public sealed record PublishedSizes(string Framework, long Literal, long Objective, long Everything);
