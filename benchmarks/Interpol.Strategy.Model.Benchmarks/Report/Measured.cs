using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Interpol.Strategy.Model.Benchmarks.Report;

/// <summary>Represents the measurements of one benchmark method.</summary>
/// <param name="Class">The class of the method.</param>
/// <param name="Parameters">The parameters of the class, such as <c>[Kilobytes=12]</c>, or an empty string.</param>
/// <param name="Method">The name of the method.</param>
/// <param name="Description">The description of the method, in Markdown.</param>
/// <param name="IsBaseline">
/// A value that indicates whether other methods of the class are compared with this one.
/// </param>
/// <param name="Mean">The mean time of one operation, in nanoseconds.</param>
/// <param name="Error">The standard error of the mean, in nanoseconds.</param>
/// <param name="Allocated">The bytes that one operation allocates.</param>
public sealed record Measured(
    string Class,
    string Parameters,
    string Method,
    string Description,
    bool IsBaseline,
    double Mean,
    double Error,
    long Allocated)
{
    public static Measured Create(BenchmarkReport report) => Create(
        report.BenchmarkCase,
        report.ResultStatistics!.Mean,
        report.ResultStatistics.StandardError,
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? throw new InvalidOperationException(
            "Allocated bytes were not measured."));

    public static Measured Create(BenchmarkCase benchmark, double mean, double error, long allocated) => new(
        benchmark.Descriptor.Type.Name,
        benchmark.Parameters.Count == 0 ? "" : benchmark.Parameters.DisplayInfo,
        benchmark.Descriptor.WorkloadMethod.Name,
        benchmark.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
        benchmark.Descriptor.Baseline,
        mean,
        error,
        allocated);
}
