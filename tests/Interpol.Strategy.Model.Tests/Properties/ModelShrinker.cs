using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides smaller values of the same type, so that FsCheck reports small counter-examples.</summary>
internal static class ModelShrinker
{
    private static readonly MethodInfo ShrinkAnyListMethod =
        typeof(ModelShrinker).GetMethod(nameof(ShrinkAnyList), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly ConcurrentDictionary<Type, (PropertyInfo Property, bool IsOptional)[]> Properties = new();

    /// <summary>Returns valid values that are smaller by one step, the smallest first.</summary>
    public static IEnumerable<T> Shrink<T>(T value)
        where T : notnull => ShrinkAny(value).Cast<T>();

    /// <summary>Returns shorter sequences of UTF-16 code units. They can contain unpaired surrogates.</summary>
    public static IEnumerable<string> ShrinkUtf16(string text) =>
        ShrinkSequence([.. text]).Select(units => new string(units));

    /// <summary>Returns the shorter codes that are outline numbers too.</summary>
    public static IEnumerable<ElementCode> ShrinkOutline(ElementCode code) =>
        ShrinkString(code.ToString()).Where(IsOutline).Select(ElementCode.Parse);

    /// <summary>Returns lists with fewer items, then lists with one smaller item.</summary>
    public static IEnumerable<EquatableList<T>> ShrinkList<T>(
        EquatableList<T> list,
        Func<T, IEnumerable<T>> shrinkItem)
        where T : notnull
    {
        foreach (T[] fewer in ShrinkSequence(list.AsSpan().ToArray()))
        {
            yield return [.. fewer];
        }

        for (int i = 0; i < list.Count; i++)
        {
            foreach (T smaller in shrinkItem(list[i]))
            {
                T[] items = [.. list];
                items[i] = smaller;
                yield return [.. items];
            }
        }
    }

    /// <summary>Returns the empty sequence, both halves, and each sequence without one item. All are shorter.</summary>
    public static IEnumerable<T[]> ShrinkSequence<T>(T[] items)
    {
        if (items.Length > 0)
        {
            yield return [];
        }

        if (items.Length > 2)
        {
            yield return items[..(items.Length / 2)];
            yield return items[(items.Length / 2)..];
        }

        for (int i = 0; items.Length > 1 && i < items.Length; i++)
        {
            yield return [.. items[..i], .. items[(i + 1)..]];
        }
    }

    private static IEnumerable<object> ShrinkAny(object value) => value switch
    {
        string text => ShrinkString(text),
        ElementCode code => ShrinkString(code.ToString())
            .Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => (object)ElementCode.Parse(text)),
        FrameworkId id => ShrinkString(id.ToString())
            .Where(text => FrameworkId.TryParse(text, out _)).Select(text => (object)FrameworkId.Parse(text)),
        ElementReference reference => ShrinkReference(reference).Cast<object>(),
        FrameworkPeriod period => ShrinkPeriod(period).Cast<object>(),
        DateOnly date => date.DayOfYear == 1 ? [] : [new DateOnly(date.Year, 1, 1)],
        decimal number => ShrinkDecimal(number).Cast<object>(),
        int number => number > 1 ? [1] : [],
        bool isTrue => isTrue ? [false] : [],
        Enum member => ShrinkEnum(member),
        FrameworkCatalog catalog => ShrinkList(catalog.Frameworks, Shrink)
            .Where(list => list.DistinctBy(framework => framework.Id).Count() == list.Count)
            .Select(list => new FrameworkCatalog(list)),
        _ when IsList(value.GetType()) => (IEnumerable<object>)ShrinkAnyListMethod
            .MakeGenericMethod(value.GetType().GetGenericArguments()).Invoke(null, [value])!,
        _ => ShrinkRecord(value),
    };

    private static IEnumerable<object> ShrinkAnyList<T>(EquatableList<T> list)
        where T : notnull => ShrinkList(list, Shrink).Cast<object>();

    private static IEnumerable<string> ShrinkString(string text) =>
        ShrinkSequence([.. text.EnumerateRunes()])
            .Select(runes => string.Concat(runes.Select(rune => rune.ToString())));

    private static IEnumerable<ElementReference> ShrinkReference(ElementReference reference) =>
    [
        .. Shrink(reference.FrameworkId).Select(id => new ElementReference(id, reference.Code)),
        .. Shrink(reference.Code).Select(code => new ElementReference(reference.FrameworkId, code)),
    ];

    private static IEnumerable<FrameworkPeriod> ShrinkPeriod(FrameworkPeriod period) =>
    [
        .. ShrinkOptional(period.Start).Select(start => new FrameworkPeriod(start, period.End)),
        .. ShrinkOptional(period.End).Select(end => new FrameworkPeriod(period.Start, end)),
    ];

    private static IEnumerable<DateOnly?> ShrinkOptional(DateOnly? date) =>
        date is { } value ? [null, .. Shrink(value).Select(earlier => (DateOnly?)earlier)] : [];

    private static IEnumerable<decimal> ShrinkDecimal(decimal number)
    {
        if (number != 0)
        {
            yield return 0;
            if (number != 1 && number != decimal.Truncate(number))
            {
                yield return 1;
            }
        }
    }

    private static Enum[] ShrinkEnum(Enum member)
    {
        object smallest = Enum.GetValues(member.GetType()).GetValue(0)!;
        return member.Equals(smallest) ? [] : [(Enum)smallest];
    }

    /// <summary>Returns copies in which one property is absent or smaller.</summary>
    private static IEnumerable<object> ShrinkRecord(object value)
    {
        MethodInfo clone = value.GetType().GetMethod("<Clone>$")
            ?? throw new NotSupportedException($"There is no shrinker for {value.GetType()}.");
        foreach ((PropertyInfo property, bool isOptional) in Properties.GetOrAdd(value.GetType(), GetProperties))
        {
            if (property.GetValue(value) is { } before)
            {
                IEnumerable<object> smallerValues = IsLanguage(property) ? [] : ShrinkAny(before);
                IEnumerable<object?> smaller = isOptional ? smallerValues.Prepend(null) : smallerValues;
                foreach (object? after in smaller)
                {
                    object copy = clone.Invoke(value, null)!;
                    property.SetValue(copy, after);
                    yield return copy;
                }
            }
        }
    }

    private static bool IsList(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableList<>);

    private static (PropertyInfo Property, bool IsOptional)[] GetProperties(Type type) =>
    [
        .. type.GetProperties().Where(property => property.CanWrite)
            .Select(property => (property, IsOptional(property))),
    ];

    private static bool IsOptional(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (!property.PropertyType.IsValueType
            && new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable);

    private static bool IsLanguage(PropertyInfo property) => property.Name == nameof(StrategicFramework.Language);

    private static bool IsOutline(string text) => text.Split('.').All(level =>
        int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number > 0
        && level[0] != '0');
}
