using System.Collections;
using System.Reflection;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Replaces the strings of a record, by reflection, except its language, which not every string is.</summary>
internal static class StringMapper
{
    /// <summary>Returns a copy in which every string, and the text of every code, is mapped.</summary>
    public static T Map<T>(T record, Func<string, string> map)
        where T : class => (T)MapValue(record, map)!;

    private static bool CanMap(PropertyInfo property) =>
        property.CanWrite && property.Name != nameof(StrategicFramework.Language);

    private static object? MapValue(object? value, Func<string, string> map)
    {
        switch (value)
        {
            case string text:
                return map(text);
            case ElementCode code:
                bool isValid = ElementCode.TryParse(map(code.ToString()), out ElementCode mapped);
                return isValid ? mapped : ElementCode.Parse("1");
            case IEnumerable list:
                return RecordReflection.CreateList(
                    value.GetType(), [.. list.Cast<object>().Select(item => MapValue(item, map)!)]);
            case not null when RecordReflection.IsRecord(value):
                object copy = RecordReflection.Clone(value);
                foreach (PropertyInfo property in copy.GetType().GetProperties().Where(CanMap))
                {
                    property.SetValue(copy, MapValue(property.GetValue(value), map));
                }

                return copy;
            default:
                return value;
        }
    }
}
