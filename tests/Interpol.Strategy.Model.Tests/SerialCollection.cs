using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Specifies the tests that never run in parallel with others, because they redirect the console or measure the memory
/// of the process.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
[SuppressMessage(
    "Naming",
    "CA1711:Identifiers should not have incorrect suffix",
    Justification = "xunit calls such a class a collection.")]
public sealed class SerialCollection
{
    public const string Name = "Serial";
}
