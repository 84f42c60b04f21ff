using System.Collections;
using System.Globalization;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Frameworks with something taken out of them, by reflection.</summary>
internal static class Losses
{
    /// <summary>Any framework of which every text can stand in XML.</summary>
    public static Gen<StrategicFramework> Writable { get; } = Records.Frameworks.Select(framework => (StrategicFramework)Map(framework, XmlSafe)!);

    /// <summary>Any framework whose texts are of what the notes are made of.</summary>
    public static Gen<StrategicFramework> Confusing { get; } =
        Gen.Choose(0, int.MaxValue).Zip(Records.Frameworks).Select(pair =>
        {
            var random = new Random(pair.Item1);
            return (StrategicFramework)Map(pair.Item2, text => random.Next(3) == 0 ? XmlSafe(text) : Confuse(random))!;
        });

    private static readonly string[] Lines =
    [
        "[Goal kind: strategic priority]", "[Goal kind: corporate priority]", "[Goal kind: strategic goal]", "[Description: empty]", "[End of text]", "[Adopted by: Board, 2013]",
        "[Adopted by: a\\, b, 1st session]", "[Framework id: a]", "[Framework id: ]", "[Goals: none]", "[In force: ../..]", "[Source: a b]", "[Source: http://x]", "[Document type: performance plan]",
        "[Document identifier: a]", "[Submitter identifier: a]", "[Identifier of value 1: a]", "[Identifier of value 01: a]", "[Identifier of value 2: \\n]", "[Identifier of value 0: a]", "[: ]", "[", "]", "a", "", " ", "\r",
        "a\\", "\\n", ", ", "A, 2nd session, May 2013", "_x0041_", "_x.2_", "a_x.2_", "a_x.3_", "_x005F_x", "a b", "1", "é", "_x", "a:b",
    ];

    public static StrategicFramework Without(StrategicFramework framework, EquatableList<Diagnostic> losses)
    {
        // The last of a list first, so that the positions of the others stay.
        object rest = framework;
        foreach (Diagnostic loss in losses.Reverse())
        {
            rest = Without(rest, loss.Path.Split('.'));
        }

        return (StrategicFramework)rest;
    }

    /// <summary>A copy of a record, or of a list, in which every text is another.</summary>
    public static object? Map(object? value, Func<string, string> map)
    {
        switch (value)
        {
            case string text:
                return map(text);
            case ElementCode code:
                return ElementCode.TryParse(map(code.ToString()), out ElementCode changed) ? changed : ElementCode.Parse("1");
            case IEnumerable list:
                return ListOf(value.GetType(), [.. list.Cast<object>().Select(item => Map(item, map)!)]);
            case not null when value.GetType().GetMethod("<Clone>$") is { } clone:
                object copy = clone.Invoke(value, null)!;
                foreach (PropertyInfo member in copy.GetType().GetProperties().Where(member => member.CanWrite))
                {
                    member.SetValue(copy, Map(member.GetValue(value), map));
                }

                return copy;
            default:
                return value;
        }
    }

    private static string XmlSafe(string text) => string.Concat(text.Where(c => (c >= ' ' || c is '\t' or '\n' or '\r') && c is not ('\uFFFE' or '\uFFFF')));

    private static string Confuse(Random random) => string.Join(random.Next(2) == 0 ? "\n" : "", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Lines[random.Next(Lines.Length)]));

    private static object Without(object record, ReadOnlySpan<string> path)
    {
        string name = path[0].Split('[')[0];
        int? index = path[0].Contains('[', StringComparison.Ordinal) ? int.Parse(path[0][(name.Length + 1)..^1], CultureInfo.InvariantCulture) : null;
        PropertyInfo member = record.GetType().GetProperties().Single(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        object? value = member.GetValue(record);
        object? changed;
        if (index is { } at)
        {
            List<object> items = [.. ((IEnumerable)value!).Cast<object>()];
            if (path.Length == 1)
            {
                items.RemoveAt(at);
            }
            else
            {
                items[at] = Without(items[at], path[1..]);
            }

            changed = ListOf(member.PropertyType, [.. items]);
        }
        else
        {
            changed = path.Length > 1 ? Without(value!, path[1..]) : member.PropertyType.IsValueType ? Activator.CreateInstance(member.PropertyType) : null;
        }

        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        member.SetValue(copy, changed);
        return copy;
    }

    private static object ListOf(Type list, object[] items)
    {
        Type type = list.GenericTypeArguments[0];
        var array = Array.CreateInstance(type, items.Length);
        items.CopyTo(array, 0);
        return typeof(Losses).GetMethod(nameof(Listed), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [array])!;
    }

    private static EquatableList<T> Listed<T>(T[] items)
        where T : notnull => [.. items];
}
