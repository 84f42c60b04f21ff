using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>How every benchmark is run, by hand or for the results file.</summary>
internal static class Settings
{
    public const int Warmups = 3;
    public const int Iterations = 10;

    /// <summary>A short job: what counts is the ratio of two methods in one run, and that is steady long before the last digit of a time is.</summary>
    public static IConfig Create() => ManualConfig.CreateEmpty()
        .AddJob(Job.Default.WithLaunchCount(1).WithWarmupCount(Warmups).WithIterationCount(Iterations))
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddExporter(MarkdownExporter.GitHub)
        .AddLogger(ConsoleLogger.Default)
        .WithCultureInfo(CultureInfo.InvariantCulture);
}
