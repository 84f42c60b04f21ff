using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using Interpol.Strategy.Model.Benchmarks.ColdStart;
using Interpol.Strategy.Model.Benchmarks.Report;

namespace Interpol.Strategy.Model.BenchmarkTests;

/// <summary>Finds mistakes in the tables that would otherwise appear only at the end of a long run.</summary>
public class SummaryTableTests
{
    [Fact]
    public void Results_include_every_benchmark_class() => Assert.Equal(
        typeof(ResultsFile).Assembly.GetTypes()
            .Where(
                type => type.GetMethods().Any(method => method.IsDefined(typeof(BenchmarkAttribute), inherit: false)))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal),
        ResultsFile.Tables.Select(table => table.Class.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Summary_finds_a_measurement_for_every_row()
    {
        IEnumerable<Measured> all = ResultsFile.Tables
            .SelectMany(table => BenchmarkConverter.TypeToBenchmarks(table.Class).BenchmarksCases)
            .Select(benchmark => Measured.Create(benchmark, mean: 3e9, error: 1, allocated: 5_000));
        var coldStart = new ColdStartResult("net10.0", Pairs: 1, Literal: 40, Canonical: 50);

        string[] lines = [.. new SummaryTable([coldStart], [.. all]).Lines];

        Assert.Equal(
            "| Run a process that prints one objective, built for net10.0 | 50.0 ms | " +
            "a process that prints a literal: 40.0 ms | 1.25 | |",
            lines[2]);
        Assert.All(
            lines[3..],
            row => Assert.Matches(
                @"^\| [^|]+ \| 3\.00 s \| [^|]+: 3\.00 s \| 1\.00 \| 5\.00 kB / (5\.00 kB|unmanaged) \|$", row));
        Assert.InRange(lines.Length, 20, 26);
    }
}
