using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;

namespace Interpol.Strategy.Model.Benchmarks;

/// <summary>Provides the settings of all benchmarks.</summary>
internal static class Settings
{
    public const int Warmups = 3;
    public const int Iterations = 10;

    /// <summary>A short job is enough, because only the ratio of two methods in one run matters.</summary>
    public static IConfig Create() => ManualConfig.CreateEmpty()
        .AddJob(Job.Default.WithLaunchCount(1).WithWarmupCount(Warmups).WithIterationCount(Iterations))
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddExporter(MarkdownExporter.GitHub)
        .AddLogger(ConsoleLogger.Default)
        .WithCultureInfo(CultureInfo.InvariantCulture);
}
