using System.Globalization;
using BenchmarkDotNet.Running;
using Interpol.Strategy.Model.Benchmarks;
using Interpol.Strategy.Model.Benchmarks.ColdStart;
using Interpol.Strategy.Model.Benchmarks.Report;

switch (args)
{
    case ["all"]:
        ResultsFile.Write(ColdStartComparison.DefaultPairs);
        break;

    case ["cold-start", .. string[] rest]:
        foreach (ColdStartResult result in ColdStartComparison.Run(rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : ColdStartComparison.DefaultPairs))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Target}: literal {result.Literal:0.0} ms, library {result.Canonical:0.0} ms, ratio {result.Ratio:0.000}, medians of {result.Pairs}"));
        }

        break;

    case ["--filter" or "--list", ..]:
        _ = BenchmarkSwitcher.FromAssembly(typeof(Settings).Assembly).Run(args, Settings.Create());
        break;

    default:
        Console.WriteLine("""
            dotnet run -c Release --project benchmarks/Interpol.Strategy.Model.Benchmarks -- ...
              all                    everything, into Results.md; about ten minutes
              cold-start [pairs]     whole processes: the library against a literal
              --filter '*Lookup*'    some benchmarks, with BenchmarkDotNet's own options
              --list flat            the names of the benchmarks
            """);
        break;
}
