namespace Interpol.Strategy.Model.Benchmarks.ColdStart;

/// <summary>
/// Compares the time of a whole process that prints a literal with one that prints the same string from the library.
/// </summary>
public static class ColdStartComparison
{
    public const int DefaultPairs = 41;

    public static IReadOnlyList<string> Targets { get; } = ["net10.0", "net8.0"];

    public static IReadOnlyList<ColdStartResult> Run(int pairs) => Run(pairs, Targets);

    public static IReadOnlyList<ColdStartResult> Run(int pairs, IReadOnlyList<string> targets)
    {
        using var program = new LiteralProgram();
        program.Build(targets);
        return
        [
            .. targets.Select(target => Pairs.Time(
                target, pairs, () => program.PrintLiteral(target), () => program.PrintCanonical(target))),
        ];
    }
}
