using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Provides all values of a record with their paths, found by reflection, so that new properties are included.
/// </summary>
internal static class PropertyValues
{
    /// <summary>Returns all values that are not <c>null</c>, in the order of the properties.</summary>
    public static IEnumerable<(string Path, object Value)> Enumerate(object record, string prefix = "")
    {
        foreach (PropertyInfo property in GetProperties(record))
        {
            string path = prefix + property.Name;
            object? value = property.GetValue(record);
            if (value is IEnumerable list and not string)
            {
                int i = 0;
                foreach (object item in list)
                {
                    string itemPath = $"{path}[{i++}]";
                    IEnumerable<(string, object)> values =
                        IsRecord(item) ? Enumerate(item, itemPath + ".") : [(itemPath, item)];
                    foreach ((string, object) inner in values)
                    {
                        yield return inner;
                    }
                }
            }
            else if (value is not null)
            {
                foreach ((string, object) inner in IsRecord(value) ? Enumerate(value, path + ".") : [(path, value)])
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>Returns a copy with another string at the specified path.</summary>
    public static T Replace<T>(T record, string path, string text)
        where T : notnull
    {
        string name = path.Split('.', '[')[0];
        PropertyInfo property = GetProperties(record).Single(property => property.Name == name);
        string rest = path[name.Length..];
        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        object? value = property.GetValue(record);
        if (rest.StartsWith('['))
        {
            int index = int.Parse(rest[1..rest.IndexOf(']', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
            string inner = rest[(rest.IndexOf(']', StringComparison.Ordinal) + 2)..];
            object[] items = [.. ((IEnumerable)value!).Cast<object>()];
            items[index] = Replace(items[index], inner, text);
            property.SetValue(copy, CreateListOfType(items));
        }
        else
        {
            property.SetValue(copy, rest.Length == 0 ? text : Replace(value!, rest[1..], text));
        }

        return (T)copy;
    }

    public static string Format(object value) => value switch
    {
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static IEnumerable<PropertyInfo> GetProperties(object record) =>
        record.GetType().GetProperties()
            .Where(property => property.CanWrite)
            .OrderBy(property => property.DeclaringType == record.GetType())
            .ThenBy(property => property.MetadataToken);

    private static bool IsRecord(object value) => value.GetType().IsClass && value is not string;

    private static object CreateListOfType(object[] items)
    {
        var array = Array.CreateInstance(items[0].GetType(), items.Length);
        items.CopyTo(array, 0);
        return typeof(PropertyValues).GetMethod(
            nameof(CreateList),
            BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(items[0].GetType()).Invoke(null, [array])!;
    }

    private static EquatableList<T> CreateList<T>(T[] items)
        where T : notnull => [.. items];
}
