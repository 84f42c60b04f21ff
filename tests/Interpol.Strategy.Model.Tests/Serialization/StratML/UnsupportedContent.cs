using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Removes the content that a version of StratML does not support, by reflection.</summary>
internal static class UnsupportedContent
{
    /// <summary>Returns a copy of the framework without the reported parts.</summary>
    public static StrategicFramework Remove(StrategicFramework framework, EquatableList<Diagnostic> parts)
    {
        // From last to first, so that the indexes of the remaining parts stay valid.
        object result = framework;
        foreach (Diagnostic part in parts.Reverse())
        {
            result = Remove(result, part.Path.Split('.'));
        }

        return (StrategicFramework)result;
    }

    private static object Remove(object record, ReadOnlySpan<string> path)
    {
        string[] step = path[0].TrimEnd(']').Split('[');
        ReadOnlySpan<string> rest = path[1..];
        PropertyInfo property = record.GetType().GetProperties()
            .Single(property => property.Name.Equals(step[0], StringComparison.OrdinalIgnoreCase));
        object? value = property.GetValue(record);
        object copy = RecordReflection.Clone(record);
        property.SetValue(copy, step.Length > 1 ? RemoveItem(property.PropertyType, value!, step[1], rest)
            : rest.Length > 0 ? Remove(value!, rest)
            : property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType)
            : null);
        return copy;
    }

    private static object RemoveItem(Type listType, object list, string index, ReadOnlySpan<string> rest)
    {
        List<object> items = [.. ((IEnumerable)list).Cast<object>()];
        int position = int.Parse(index, CultureInfo.InvariantCulture);
        if (rest.Length == 0)
        {
            items.RemoveAt(position);
        }
        else
        {
            items[position] = Remove(items[position], rest);
        }

        return RecordReflection.CreateList(listType, [.. items]);
    }
}
