using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The library's public types and members as the compiler sees them, what it made by itself left out.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat Declaration = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeType,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeMemberKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat Name = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    public static string Describe(string library)
    {
        var api = new StringBuilder();
        foreach (INamedTypeSymbol type in Types(library).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal))
        {
            _ = api.Append('\n').Append(Header(type)).Append('\n');
            foreach (string member in type.GetMembers().Where(IsOwn).Select(Line).Order(StringComparer.Ordinal))
            {
                _ = api.Append("    ").Append(member).Append('\n');
            }
        }

        return api.ToString().TrimStart('\n');
    }

    public static IEnumerable<INamedTypeSymbol> Types(string library)
    {
        MetadataReference reference = MetadataReference.CreateFromFile(library);
        var compilation = CSharpCompilation.Create("Api", references: [reference, .. Scripts.RuntimeReferences]);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        return Within(assembly.GlobalNamespace);

        static IEnumerable<INamedTypeSymbol> Within(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
        {
            INamespaceSymbol inner => Within(inner),
            INamedTypeSymbol type when IsVisible(type) => [type, .. Within(type)],
            _ => [],
        });
    }

    /// <summary>Whether a member is visible from outside and written by a person: not an accessor, not what a record or an enumeration gets by itself.</summary>
    public static bool IsOwn(ISymbol member) =>
        IsVisible(member)
        && member is not ITypeSymbol
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet }
        && member is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true, ContainingType: { IsValueType: true } or { IsAbstract: true } }
        && !(member is IMethodSymbol && member.GetAttributes().Any(attribute => attribute.AttributeClass!.Name == "CompilerGeneratedAttribute"))
        && !(member is IPropertySymbol { Name: "EqualityContract" });

    private static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static string Header(INamedTypeSymbol type)
    {
        string kind = (type.TypeKind, type.IsRecord) switch
        {
            (TypeKind.Enum, _) => "enum",
            (TypeKind.Struct, var isRecord) => (type.IsReadOnly ? "readonly " : "") + (isRecord ? "record struct" : "struct"),
            (_, var isRecord) => (type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (isRecord ? "record" : "class"),
        };
        string name = type.ToDisplayString(Name.AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints));
        string[] bases = [.. new[] { type.BaseType }.Concat(type.Interfaces)
            .Where(each => each is { DeclaredAccessibility: Accessibility.Public } and not { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum })
            .Select(each => each!.ToDisplayString(Name))
            .Order(StringComparer.Ordinal)];
        return $"{type.ContainingNamespace}: {kind} {name}{(bases.Length == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    private static string Line(ISymbol member) => member.ToDisplayString(Declaration);
}
