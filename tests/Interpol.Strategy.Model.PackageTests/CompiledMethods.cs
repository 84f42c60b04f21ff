namespace Interpol.Strategy.Model.PackageTests;

/// <summary>Reads the runtime's summary of what it compiled, a line for each method: <c>4: JIT compiled Type:Method() [Tier0, IL size=6, code size=35]</c>.</summary>
internal static class CompiledMethods
{
    private const string Marker = "JIT compiled ";

    public static IEnumerable<string> In(IEnumerable<string> summary) =>
        from line in summary
        let name = line.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length
        let tier = line.LastIndexOf(" [", StringComparison.Ordinal)
        where name >= Marker.Length && tier > name
        // A method that runs often is compiled again, or for the first time if it came compiled; how often depends on the machine's speed.
        where !line[tier..].Contains("Tier1", StringComparison.Ordinal)
        select line[name..tier];
}
