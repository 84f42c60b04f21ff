using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The tests that stand in for the console: FsCheck prints there from the others, so that none may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "A collection is what xunit calls it.")]
public sealed class ConsoleCollection
{
    public const string Name = "The console";
}
