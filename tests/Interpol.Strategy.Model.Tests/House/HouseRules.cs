using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Versioning;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What holds for every public type and member of the library, whoever adds one.</summary>
public sealed class HouseRules
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(StrategicFramework).Assembly;

    private static readonly Type[] Types = Library.GetExportedTypes();

    [Fact]
    public void Every_class_is_sealed_static_or_the_closed_base_of_the_elements() => Assert.Equal(
        [typeof(StrategyElement)],
        Types.Where(type => type.IsClass && !type.IsSealed));

    [Fact]
    public void Nobody_outside_can_derive_from_the_closed_base() => Assert.Contains(
        typeof(StrategyElement).GetMethods(Everything),
        method => method is { IsAbstract: true, IsFamilyAndAssembly: true });

    [Fact]
    public void Every_struct_is_readonly_but_for_an_enumerator() => Assert.Equal(
        [typeof(EquatableList<>.Enumerator)],
        Types.Where(type => type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute))));

    [Fact]
    public void No_property_can_be_set_after_its_object_was_made() => Assert.Empty(
        Types.SelectMany(type => type.GetProperties(Everything))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(Name));

    [Fact]
    public void No_field_is_public_but_constants() => Assert.Empty(
        Types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Everything)).Where(field => (field.IsPublic || field.IsFamily) && !field.IsLiteral).Select(Name));

    [Fact]
    public void No_field_of_an_object_can_be_written_but_what_is_built_on_first_use() => Assert.Equal(
        ["FrameworkCatalog._index", "FrameworkCatalog._searchIndex"],
        Types.Where(type => !type.IsEnum && type != typeof(EquatableList<>.Enumerator))
            .SelectMany(type => type.GetFields(Everything))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !IsOfInitProperty(field))
            .Select(Name));

    [Fact]
    public void No_array_and_no_changeable_collection_is_given_out_or_asked_for() => Assert.Empty(
        Types.SelectMany(PublicMethods)
            .Where(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append((method as MethodInfo)?.ReturnType ?? typeof(void)).Any(IsChangeable))
            .Select(Name));

    [Fact]
    public void The_build_that_is_tested_is_the_one_for_the_framework_of_the_tests() => Assert.Equal(
        typeof(HouseRules).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName,
        Library.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);

    [Fact]
    public void Two_namespaces_are_public() => Assert.Equal(
        ["Interpol.Strategy.Model", "Interpol.Strategy.Model.Serialization"],
        Types.Select(type => type.Namespace).Distinct().Order());

    [Fact]
    public void No_type_has_a_name_that_says_nothing() => Assert.DoesNotContain(Types, type => type.Name is "Model" or "Strategy" or "Value");

    [Fact]
    public void The_library_depends_on_NET_alone() => Assert.All(
        Library.GetReferencedAssemblies(),
        reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    /// <summary>Records that are made by the library alone, or are options: their tests are those of what makes or takes them.</summary>
    private static readonly Type[] NoPartsOfAFramework =
    [
        typeof(FrameworkSource), typeof(ElementLocation), typeof(ReadResult<>), typeof(RuleFinding), typeof(StratMLWriteOptions),
        typeof(SearchHit), typeof(SearchMatch), typeof(SearchOptions), typeof(SearchIndexSize),
        typeof(FrameworkComparison), typeof(ElementChange), typeof(ElementMatch), typeof(TextChange), typeof(RelatedElement),
    ];

    [Fact]
    public void Nothing_in_it_is_kept_from_trimming_and_Native_AOT_or_kept_quiet_about()
    {
        Type[] asking = [typeof(RequiresUnreferencedCodeAttribute), typeof(RequiresDynamicCodeAttribute), typeof(RequiresAssemblyFilesAttribute), typeof(UnconditionalSuppressMessageAttribute)];
        Assert.Empty(Library.GetTypes().SelectMany(type => type.GetMembers(Everything).Append(type)).Where(member => asking.Any(member.IsDefined)).Select(member => $"{member.DeclaringType?.Name}.{member.Name}"));
    }

    [Fact]
    public void Every_record_has_laws_of_its_own()
    {
        Type[] records = [.. Types.Where(type => type.IsClass && !type.IsAbstract && type.GetMethod("<Clone>$") is not null).Except(NoPartsOfAFramework)];
        Type[] tested = [.. typeof(HouseRules).Assembly.GetTypes()
            .Where(type => type.BaseType is { IsGenericType: true } law && law.GetGenericTypeDefinition() == typeof(RecordLaws<>))
            .Select(type => type.BaseType!.GenericTypeArguments[0])];
        Assert.Equal(records.OrderBy(type => type.Name), tested.OrderBy(type => type.Name));
    }

    [Fact]
    public void The_public_API_is_what_was_read_and_approved() => Repository.AssertApproved(
        PublicApi.Describe(Library.Location), "tests", "Interpol.Strategy.Model.Tests", "House", "PublicApi.approved.txt");

    /// <summary>The field behind an auto-property is written by its <c>init</c> accessor, which runs only while the object is made.</summary>
    private static bool IsOfInitProperty(FieldInfo field) => field.Name.EndsWith("k__BackingField", StringComparison.Ordinal);

    private static IEnumerable<MethodBase> PublicMethods(Type type) =>
        type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)).Where(method => method.IsPublic || method.IsFamily);

    private static bool IsChangeable(Type type) =>
        type.IsArray
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var definition
            && (definition == typeof(List<>) || definition == typeof(Dictionary<,>) || definition == typeof(IList<>) || definition == typeof(ICollection<>) || definition == typeof(Span<>) || definition == typeof(Memory<>)));

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";
}
