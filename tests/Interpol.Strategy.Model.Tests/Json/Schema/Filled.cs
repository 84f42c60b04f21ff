using System.Reflection;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Values in which every member is present, made by reflection: what a new member of a record adds is seen without a change here.</summary>
internal static class Filled
{
    public static StrategicFramework Framework { get; } = (StrategicFramework)Of(typeof(StrategicFramework));

    public static FrameworkCatalog Catalog { get; } = new([Framework]);

    public static object Of(Type type) => type switch
    {
        { IsEnum: true } => Enum.GetValues(type).Cast<object>().Last(),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(EquatableList<>) => Method(nameof(ListOf), type).Invoke(null, [Of(type.GenericTypeArguments[0])])!,
        { IsGenericType: true } => Of(Nullable.GetUnderlyingType(type)!),
        _ when type == typeof(string) => "A text",
        _ when type == typeof(int) => 7,
        _ when type == typeof(decimal) => 1.50m,
        _ when type == typeof(DateOnly) => new DateOnly(2017, 1, 31),
        _ when type == typeof(FrameworkId) => FrameworkId.Parse("interpol-2017-2020"),
        _ when type == typeof(ElementCode) => ElementCode.Parse("4.2"),
        _ when type == typeof(FrameworkPeriod) => FrameworkPeriod.Parse("2017-2020"),
        _ => Record(type),
    };

    /// <summary>The members that can be set, the inherited ones too.</summary>
    public static IEnumerable<PropertyInfo> MembersOf(Type record) => record.GetProperties().Where(member => member.CanWrite);

    private static object Record(Type type)
    {
        object record = Activator.CreateInstance(type)!;
        foreach (PropertyInfo member in MembersOf(type))
        {
            member.SetValue(record, Of(member.PropertyType));
        }

        return record;
    }

    private static MethodInfo Method(string name, Type list) => typeof(Filled).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(list.GenericTypeArguments);

    private static EquatableList<T> ListOf<T>(T item)
        where T : notnull => [item];
}
