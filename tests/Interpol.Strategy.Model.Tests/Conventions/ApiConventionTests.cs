using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Versioning;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests rules that hold for every public type and member of the library.</summary>
public sealed class ApiConventionTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(StrategicFramework).Assembly;

    private static readonly Type[] Types = Library.GetExportedTypes();

    [Fact]
    public void Classes_are_sealed_except_the_base_of_elements() => Assert.Equal(
        [typeof(StrategyElement)],
        Types.Where(type => type.IsClass && !type.IsSealed));

    [Fact]
    public void StrategyElement_cannot_be_derived_from_outside_the_library() => Assert.Contains(
        typeof(StrategyElement).GetMethods(Everything),
        method => method is { IsAbstract: true, IsFamilyAndAssembly: true });

    [Fact]
    public void Structs_are_readonly_except_the_enumerator() => Assert.Equal(
        [typeof(EquatableList<>.Enumerator)],
        Types.Where(type => type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute))));

    [Fact]
    public void Properties_have_no_public_set_accessor() => Assert.Empty(
        Types.SelectMany(type => type.GetProperties(Everything))
            .Where(property =>
                property.SetMethod is { IsPublic: true } setter
                    && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(Name));

    [Fact]
    public void Fields_are_private_except_constants() => Assert.Empty(
        Types.Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(Everything))
            .Where(field => (field.IsPublic || field.IsFamily) && !field.IsLiteral)
            .Select(Name));

    [Fact]
    public void Fields_are_readonly_except_caches() => Assert.Equal(
        ["FrameworkCatalog._index"],
        Types.Where(type => !type.IsEnum && type != typeof(EquatableList<>.Enumerator))
            .SelectMany(type => type.GetFields(Everything))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !IsBackingField(field))
            .Select(Name));

    [Fact]
    public void Methods_neither_accept_nor_return_mutable_collections() => Assert.Empty(
        Types.SelectMany(PublicMethods)
            .Where(method =>
                method.GetParameters().Select(parameter => parameter.ParameterType)
                    .Append((method as MethodInfo)?.ReturnType ?? typeof(void)).Any(IsMutable))
            .Select(Name));

    [Fact]
    public void Library_targets_the_framework_of_the_tests() => Assert.Equal(
        typeof(ApiConventionTests).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName,
        Library.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);

    [Fact]
    public void Public_types_are_in_two_namespaces() => Assert.Equal(
        ["Interpol.Strategy.Model", "Interpol.Strategy.Model.Serialization"],
        Types.Select(type => type.Namespace).Distinct().Order());

    [Fact]
    public void Type_names_are_specific() =>
        Assert.DoesNotContain(Types, type => type.Name is "Model" or "Strategy" or "Value");

    [Fact]
    public void Library_depends_only_on_NET() => Assert.All(
        Library.GetReferencedAssemblies(),
        reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    /// <summary>
    /// Records that only the library creates, rows of tables, and options. The members that return or accept them are
    /// tested instead.
    /// </summary>
    private static readonly Type[] NotPartOfAFramework =
    [
        typeof(SourceDocument), typeof(ElementLocation), typeof(ReadResult<>), typeof(RuleFinding),
        typeof(JsonWriteOptions), typeof(StratMLWriteOptions), typeof(SkosWriteOptions),
        typeof(SearchHit), typeof(SearchMatch), typeof(SearchOptions), typeof(SearchResult),
        typeof(SearchIndexStatistics),
        typeof(FrameworkComparison), typeof(ElementChange), typeof(ElementMatch), typeof(TextChange),
        typeof(FrameworkPropertyChange), typeof(ReferenceTranslation), typeof(TextSegment), typeof(RelatedElement),
        typeof(UnresolvedItem<>), typeof(FrameworkProgress), typeof(ProgressNode), typeof(IndicatorValues),
        typeof(ProgressOptions), typeof(ElementRow), typeof(MeasureRow), typeof(ProgressRow), typeof(ContributionRow),
    ];

    [Fact]
    public void Library_has_no_trimming_or_AOT_annotations_or_suppressions()
    {
        Type[] annotations =
        [
            typeof(RequiresUnreferencedCodeAttribute),
            typeof(RequiresDynamicCodeAttribute),
            typeof(RequiresAssemblyFilesAttribute),
            typeof(UnconditionalSuppressMessageAttribute),
        ];
        Assert.Empty(
            Library.GetTypes().SelectMany(type => type.GetMembers(Everything).Append(type))
                .Where(member => annotations.Any(member.IsDefined))
                .Select(member => $"{member.DeclaringType?.Name}.{member.Name}"));
    }

    [Fact]
    public void Records_have_property_tests()
    {
        Type[] records =
        [
            .. Types.Where(type => type.IsClass && !type.IsAbstract && type.GetMethod("<Clone>$") is not null)
                .Except(NotPartOfAFramework),
        ];
        Type[] tested = [.. typeof(ApiConventionTests).Assembly.GetTypes()
            .Where(type => type.BaseType is { IsGenericType: true } definition
                && definition.GetGenericTypeDefinition() == typeof(RecordProperties<>))
            .Select(type => type.BaseType!.GenericTypeArguments[0])];
        Assert.Equal(records.OrderBy(type => type.Name), tested.OrderBy(type => type.Name));
    }

    /// <summary>
    /// Only the <c>init</c> accessor writes the backing field of such a property, during initialization.
    /// </summary>
    private static bool IsBackingField(FieldInfo field) =>
        field.Name.EndsWith("k__BackingField", StringComparison.Ordinal);

    private static IEnumerable<MethodBase> PublicMethods(Type type) =>
        type.GetMethods(Everything)
            .Cast<MethodBase>()
            .Concat(type.GetConstructors(Everything))
            .Where(method => method.IsPublic || method.IsFamily);

    private static bool IsMutable(Type type) =>
        type.IsArray
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var definition
            && (
                definition == typeof(List<>)
                    || definition == typeof(Dictionary<,>)
                    || definition == typeof(IList<>)
                    || definition == typeof(ICollection<>)
                    || definition == typeof(Span<>)
                    || definition == typeof(Memory<>)));

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";
}
