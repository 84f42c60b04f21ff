using Interpol.Strategy.Model.Benchmarks.ColdStart;

namespace Interpol.Strategy.Model.Benchmarks.Published;

/// <param name="Trimmed">
/// The sizes of trimmed programs with their runtime, or <see langword="null"/> if they cannot be published.
/// </param>
/// <param name="Native">The sizes with Native AOT, or <see langword="null"/> if it is not available.</param>
/// <param name="Start">The start times with Native AOT, or <see langword="null"/> if it is not available.</param>
public sealed record PublishedResult(PublishedSizes? Trimmed, PublishedSizes? Native, ColdStartResult? Start);
