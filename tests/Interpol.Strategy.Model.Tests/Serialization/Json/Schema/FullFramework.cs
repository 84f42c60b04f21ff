using System.Reflection;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Provides values in which every property is set. They are created by reflection, so that they include new properties.
/// </summary>
internal static class FullFramework
{
    public static StrategicFramework Instance { get; } = (StrategicFramework)CreateValue(typeof(StrategicFramework));

    public static FrameworkCatalog Catalog { get; } = new([Instance]);

    public static ProgressReport Report { get; } = (ProgressReport)CreateValue(typeof(ProgressReport));

    public static object CreateValue(Type type) => type switch
    {
        { IsEnum: true } => Enum.GetValues(type).Cast<object>().Last(),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(EquatableList<>) => CreateListOf(type),
        { IsGenericType: true } => CreateValue(Nullable.GetUnderlyingType(type)!),
        _ when type == typeof(string) => "A text",
        _ when type == typeof(int) => 7,
        _ when type == typeof(decimal) => 1.50m,
        _ when type == typeof(DateOnly) => new DateOnly(2017, 1, 31),
        _ when type == typeof(FrameworkId) => FrameworkId.Parse("interpol-2017-2020"),
        _ when type == typeof(ElementReference) => ElementReference.Parse("interpol-2017-2020/4.2"),
        _ when type == typeof(ElementCode) => ElementCode.Parse("4.2"),
        _ when type == typeof(FrameworkPeriod) => FrameworkPeriod.Parse("2017-2020"),
        _ => CreateRecord(type),
    };

    /// <summary>Returns the properties of a record that can be set, including inherited ones.</summary>
    public static IEnumerable<PropertyInfo> GetProperties(Type record) =>
        record.GetProperties().Where(property => property.GetSetMethod() is not null);

    private static object CreateRecord(Type type)
    {
        object record = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in GetProperties(type))
        {
            bool isLanguage = property.Name == nameof(StrategicFramework.Language);
            object value = isLanguage ? "pt-BR"
                : property.PropertyType == typeof(EquatableList<ProgrammeActivity>) && type == typeof(ProgrammeActivity)
                ? CreateNestedActivities()
                : CreateValue(property.PropertyType);
            property.SetValue(record, value);
        }

        return record;
    }

    /// <summary>Returns one activity that contains no others, because an activity can contain activities.</summary>
    private static EquatableList<ProgrammeActivity> CreateNestedActivities() => [new() { Name = "A text" }];

    private static object CreateListOf(Type list)
    {
        MethodInfo create =
            typeof(FullFramework).GetMethod(nameof(CreateList), BindingFlags.NonPublic | BindingFlags.Static)!;
        Type itemType = list.GenericTypeArguments[0];
        return create.MakeGenericMethod(itemType).Invoke(null, [CreateValue(itemType)])!;
    }

    private static EquatableList<T> CreateList<T>(T item)
        where T : notnull => [item];
}
