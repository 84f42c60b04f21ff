using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model.PackageTests;

/// <summary>The tests that look at one package, which is packed once.</summary>
[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "A collection is what xunit calls it.")]
public sealed class PackageCollection : ICollectionFixture<PackedLibrary>
{
    public const string Name = "The package";
}
