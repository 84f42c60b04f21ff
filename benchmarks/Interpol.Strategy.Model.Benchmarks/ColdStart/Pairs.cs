using System.Diagnostics;

namespace Interpol.Strategy.Model.Benchmarks.ColdStart;

/// <summary>Times two programs in turn, in alternating order, so that other load on the machine affects both.</summary>
internal static class Pairs
{
    /// <summary>Fills the cache of the file system.</summary>
    private const int WarmUps = 3;

    public static ColdStartResult Time(string target, int pairs, Func<string> printLiteral, Func<string> printCanonical)
    {
        var literal = new List<double>();
        var canonical = new List<double>();
        for (int pair = -WarmUps; pair < pairs; pair++)
        {
            bool literalFirst = pair % 2 == 0;
            double first = Time(literalFirst ? printLiteral : printCanonical);
            double second = Time(literalFirst ? printCanonical : printLiteral);
            if (pair >= 0)
            {
                literal.Add(literalFirst ? first : second);
                canonical.Add(literalFirst ? second : first);
            }
        }

        return new(target, pairs, Median(literal), Median(canonical));
    }

    private static double Time(Func<string> print)
    {
        long start = Stopwatch.GetTimestamp();
        string printed = print();
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return printed == LiteralProgram.Statement
            ? milliseconds
            : throw new InvalidOperationException($"A program printed '{printed}'.");
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }
}
