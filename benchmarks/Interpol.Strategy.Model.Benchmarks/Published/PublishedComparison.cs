using Interpol.Strategy.Model.Benchmarks.ColdStart;

namespace Interpol.Strategy.Model.Benchmarks.Published;

/// <summary>How large programs with the library are when they are trimmed or compiled to native code, and how soon they are at their end.</summary>
public static class PublishedComparison
{
    /// <summary>Many, for each takes but a few milliseconds.</summary>
    public const int DefaultPairs = 401;

    public static PublishedResult Run(int pairs)
    {
        using var trimmed = new PublishedPrograms("trimmed");
        using var native = new PublishedPrograms("native");
        PublishedSizes? trimmedSizes = trimmed.Publish("net10.0");
        PublishedSizes? nativeSizes = native.Publish("net10.0", "net9.0");
        return new(trimmedSizes, nativeSizes, nativeSizes is null ? null : Pairs.Time($"Native AOT ({nativeSizes.Framework})", pairs, native.PrintLiteral, native.PrintObjective));
    }
}
