using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Every value that a framework holds, by its path, found by reflection: what a new member of a record adds is seen without a change here.</summary>
internal static class Members
{
    /// <summary>All values that are present, in the order of the records' members.</summary>
    public static IEnumerable<(string Path, object Value)> Of(object record, string prefix = "")
    {
        foreach (PropertyInfo member in Writable(record))
        {
            string path = prefix + member.Name;
            object? value = member.GetValue(record);
            if (value is IEnumerable list and not string)
            {
                int i = 0;
                foreach (object item in list)
                {
                    string itemPath = $"{path}[{i++}]";
                    foreach ((string, object) inner in IsRecord(item) ? Of(item, itemPath + ".") : [(itemPath, item)])
                    {
                        yield return inner;
                    }
                }
            }
            else if (value is not null)
            {
                foreach ((string, object) inner in IsRecord(value) ? Of(value, path + ".") : [(path, value)])
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>A copy in which the text at one path is another.</summary>
    public static T With<T>(T record, string path, string text)
        where T : notnull
    {
        string name = path.Split('.', '[')[0];
        PropertyInfo member = Writable(record).Single(member => member.Name == name);
        string rest = path[name.Length..];
        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        object? value = member.GetValue(record);
        if (rest.StartsWith('['))
        {
            int index = int.Parse(rest[1..rest.IndexOf(']', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
            string inner = rest[(rest.IndexOf(']', StringComparison.Ordinal) + 2)..];
            object[] items = [.. ((IEnumerable)value!).Cast<object>()];
            items[index] = With(items[index], inner, text);
            member.SetValue(copy, ListOf(items));
        }
        else
        {
            member.SetValue(copy, rest.Length == 0 ? text : With(value!, rest[1..], text));
        }

        return (T)copy;
    }

    public static string Show(object value) => value switch
    {
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static IEnumerable<PropertyInfo> Writable(object record) =>
        record.GetType().GetProperties().Where(member => member.CanWrite).OrderBy(member => member.DeclaringType == record.GetType()).ThenBy(member => member.MetadataToken);

    private static bool IsRecord(object value) => value.GetType().IsClass && value is not string;

    private static object ListOf(object[] items)
    {
        var array = Array.CreateInstance(items[0].GetType(), items.Length);
        items.CopyTo(array, 0);
        return typeof(Members).GetMethod(nameof(Listed), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(items[0].GetType()).Invoke(null, [array])!;
    }

    private static EquatableList<T> Listed<T>(T[] items)
        where T : notnull => [.. items];
}
