using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The tests beside which no other may run: they stand in for the console, to which FsCheck prints, or look at the memory of the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "A collection is what xunit calls it.")]
public sealed class AloneCollection
{
    public const string Name = "Alone";
}
