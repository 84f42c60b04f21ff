using BenchmarkDotNet.Reports;

namespace Interpol.Strategy.Model.Benchmarks.Report;

/// <summary>What one benchmark method took.</summary>
/// <param name="Class">The class in which the method stands.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Description">The method's description, in Markdown.</param>
/// <param name="IsBaseline">Whether the other methods of the class are compared with this one.</param>
/// <param name="Mean">The mean time of one operation, in nanoseconds.</param>
/// <param name="Error">The standard error of the mean, in nanoseconds.</param>
/// <param name="Allocated">The bytes that one operation allocates.</param>
internal sealed record Measured(string Class, string Method, string Description, bool IsBaseline, double Mean, double Error, long Allocated)
{
    public static Measured From(BenchmarkReport report)
    {
        var benchmark = report.BenchmarkCase;
        return new(
            benchmark.Descriptor.Type.Name,
            benchmark.Descriptor.WorkloadMethod.Name,
            benchmark.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
            benchmark.Descriptor.Baseline,
            report.ResultStatistics!.Mean,
            report.ResultStatistics.StandardError,
            report.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? throw new InvalidOperationException("Allocated bytes were not measured."));
    }
}
