namespace Interpol.Strategy.Model;

/// <summary>
/// What INTERPOL's frameworks have in common, and why the records have constructors of their own for them: whoever touches a framework
/// first waits for the compiler, which takes each method that runs for the first time. The constructors write fields, so that none of the
/// records' dozens of accessors runs; and none of them asks for optimised code, which takes ten times as long to compile.
/// </summary>
internal static class Canonical
{
    /// <summary>INTERPOL's own site, not the address of a page: those that the wording was taken from are not there any more.</summary>
    public const string Site = "https://www.interpol.int";
}
