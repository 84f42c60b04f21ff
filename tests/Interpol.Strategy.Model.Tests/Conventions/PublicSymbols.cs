using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Finds the public types and members of a library, without those that the compiler generates.</summary>
internal static class PublicSymbols
{
    public static IEnumerable<INamedTypeSymbol> GetTypes(string library)
    {
        MetadataReference reference = MetadataReference.CreateFromFile(library);
        var compilation = CSharpCompilation.Create("Api", references: [reference, .. Scripts.RuntimeReferences]);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        return Within(assembly.GlobalNamespace);

        static IEnumerable<INamedTypeSymbol> Within(INamespaceOrTypeSymbol container) =>
            container.GetMembers().SelectMany(member => member switch
        {
            INamespaceSymbol inner => Within(inner),
            INamedTypeSymbol type when IsVisible(type) => [type, .. Within(type)],
            _ => [],
        });
    }

    /// <summary>
    /// Returns the members that are visible outside the library and written in its source, without accessors.
    /// </summary>
    public static IEnumerable<ISymbol> GetMembers(INamedTypeSymbol type) => type.GetMembers().Where(IsWritten);

    private static bool IsWritten(ISymbol member) =>
        IsVisible(member)
        && member is not ITypeSymbol
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet }
        // Metadata does not distinguish generated constructors from written ones. CS1591 requires documentation of the
        // written ones.
        && member is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true }
        && !(
            member is IMethodSymbol
                && member.GetAttributes().Any(attribute =>
                    attribute.AttributeClass!.Name == "CompilerGeneratedAttribute"))
        && !(member is IPropertySymbol { Name: "EqualityContract" });

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility
            is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
