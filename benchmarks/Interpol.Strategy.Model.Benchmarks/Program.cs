using System.Globalization;
using BenchmarkDotNet.Running;
using Interpol.Strategy.Model.Benchmarks;
using Interpol.Strategy.Model.Benchmarks.ColdStart;
using Interpol.Strategy.Model.Benchmarks.Published;
using Interpol.Strategy.Model.Benchmarks.Report;

switch (args)
{
    case ["all"]:
        ResultsFile.Write();
        break;

    case ["cold-start", .. string[] rest]:
        foreach (ColdStartResult result in ColdStartComparison.Run(PairsOf(rest) ?? ColdStartComparison.DefaultPairs))
        {
            Console.WriteLine(result);
        }

        break;

    case ["published", .. string[] rest]:
        PublishedResult published = PublishedComparison.Run(PairsOf(rest) ?? PublishedComparison.DefaultPairs);
        foreach (string line in PublishedSection.Lines(published))
        {
            Console.WriteLine(line);
        }

        break;

    case ["--filter" or "--list", ..]:
        _ = BenchmarkSwitcher.FromAssembly(typeof(Settings).Assembly).Run(args, Settings.Create());
        break;

    default:
        Console.WriteLine("""
            Usage: dotnet run -c Release --project benchmarks/Interpol.Strategy.Model.Benchmarks -- ...
              all                    run everything and write Results.md (30 minutes)
              cold-start [PAIRS]     time whole processes
              published [PAIRS]      measure programs published trimmed and with Native AOT
              --filter '*Lookup*'    run some benchmarks, with the options of BenchmarkDotNet
              --list flat            list the benchmarks
            """);
        break;
}

static int? PairsOf(string[] arguments) =>
    arguments is [string pairs, ..] ? int.Parse(pairs, CultureInfo.InvariantCulture) : null;
