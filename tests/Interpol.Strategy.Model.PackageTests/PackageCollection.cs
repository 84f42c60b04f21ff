using System.Diagnostics.CodeAnalysis;

namespace Interpol.Strategy.Model.PackageTests;

/// <summary>Specifies the tests that share one package, which is packed once.</summary>
[CollectionDefinition(Name)]
[SuppressMessage(
    "Naming",
    "CA1711:Identifiers should not have incorrect suffix",
    Justification = "xunit calls such a class a collection.")]
public sealed class PackageCollection : ICollectionFixture<PackedLibrary>
{
    public const string Name = "Package";
}
