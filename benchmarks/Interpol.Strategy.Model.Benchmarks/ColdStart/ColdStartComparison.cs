using System.Diagnostics;

namespace Interpol.Strategy.Model.Benchmarks.ColdStart;

/// <summary>
/// The time of a whole process, from its start to its end, that prints a literal, against one that prints the same text from the library.
/// The two run in turn, and change places from pair to pair: what else the machine does strikes both.
/// </summary>
public static class ColdStartComparison
{
    public const int DefaultPairs = 41;

    /// <summary>For the file system's cache, which holds neither program at first.</summary>
    private const int WarmUps = 3;

    public static IReadOnlyList<string> Targets { get; } = ["net10.0", "net8.0"];

    public static IReadOnlyList<ColdStartResult> Run(int pairs)
    {
        using var program = new LiteralProgram();
        program.Build(Targets);
        return [.. Targets.Select(target => Compare(program, target, pairs))];
    }

    private static ColdStartResult Compare(LiteralProgram program, string target, int pairs)
    {
        var literal = new List<double>();
        var canonical = new List<double>();
        for (int pair = -WarmUps; pair < pairs; pair++)
        {
            bool literalFirst = pair % 2 == 0;
            double first = Time(literalFirst ? program.PrintLiteral : program.PrintCanonical, target);
            double second = Time(literalFirst ? program.PrintCanonical : program.PrintLiteral, target);
            if (pair >= 0)
            {
                literal.Add(literalFirst ? first : second);
                canonical.Add(literalFirst ? second : first);
            }
        }

        return new(target, pairs, Median(literal), Median(canonical));
    }

    private static double Time(Func<string, string> print, string target)
    {
        long start = Stopwatch.GetTimestamp();
        string printed = print(target);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return printed == LiteralProgram.Statement ? milliseconds : throw new InvalidOperationException($"The program for {target} printed '{printed}'.");
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }
}
