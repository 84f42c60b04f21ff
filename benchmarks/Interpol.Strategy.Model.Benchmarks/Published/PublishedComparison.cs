using Interpol.Strategy.Model.Benchmarks.ColdStart;

namespace Interpol.Strategy.Model.Benchmarks.Published;

/// <summary>
/// Measures the sizes of trimmed programs and of programs published with Native AOT, and how long the latter run.
/// </summary>
public static class PublishedComparison
{
    /// <summary>Many pairs, because each run takes only a few milliseconds.</summary>
    public const int DefaultPairs = 401;

    public static PublishedResult Run(int pairs)
    {
        using var trimmed = new PublishedPrograms("trimmed");
        using var native = new PublishedPrograms("native");
        PublishedSizes? trimmedSizes = trimmed.Publish();
        PublishedSizes? nativeSizes = native.Publish();
        return new(
            trimmedSizes,
            nativeSizes,
            nativeSizes is null
                ? null
                : Pairs.Time("Native AOT (net10.0)", pairs, native.PrintLiteral, native.PrintObjective));
    }
}
