using Interpol.Strategy.Model.Benchmarks.ColdStart;

namespace Interpol.Strategy.Model.Benchmarks.Published;

/// <param name="Trimmed">The sizes of trimmed programs with their runtime; <see langword="null"/> where they cannot be published.</param>
/// <param name="Native">The sizes as Native AOT; <see langword="null"/> where that cannot be had.</param>
/// <param name="Start">The time of the program that prints a literal, and of the one that prints an objective, as Native AOT; <see langword="null"/> where that cannot be had.</param>
public sealed record PublishedResult(PublishedSizes? Trimmed, PublishedSizes? Native, ColdStartResult? Start);
