namespace Interpol.Strategy.Model.PackageTests;

/// <summary>
/// Parses the JIT summary of the runtime, with one line per method: <c>4: JIT compiled Type:Method() [Tier0, IL size=6,
/// code size=35]</c>.
/// </summary>
internal static class CompiledMethods
{
    private const string Marker = "JIT compiled ";

    public static IEnumerable<string> Parse(IEnumerable<string> summary) =>
        from line in summary
        let name = line.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length
        let tier = line.LastIndexOf(" [", StringComparison.Ordinal)
        where name >= Marker.Length && tier > name
        // Ignore recompilation of methods that run often: it depends on the speed of the machine.
        where !line[tier..].Contains("Tier1", StringComparison.Ordinal)
        select line[name..tier];
}
