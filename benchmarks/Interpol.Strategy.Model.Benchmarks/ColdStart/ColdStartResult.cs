using System.Globalization;

namespace Interpol.Strategy.Model.Benchmarks.ColdStart;

/// <param name="Target">The framework for which the program was built.</param>
/// <param name="Pairs">The number of runs of each program.</param>
/// <param name="Literal">The median time of a process that prints a literal, in milliseconds.</param>
/// <param name="Canonical">
/// The median time of a process that prints the same text from the library, in milliseconds.
/// </param>
public sealed record ColdStartResult(string Target, int Pairs, double Literal, double Canonical)
{
    public double Ratio => Canonical / Literal;

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Target}: literal {Literal:0.00} ms, library {Canonical:0.00} ms, " +
            $"ratio {Ratio:0.000}, medians of {Pairs}");
}
