using System.Reflection;

namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Creates frameworks in which every property is set, and the chosen ones grow. The records are created by reflection,
/// so that new properties are included.
/// </summary>
internal sealed class HostilePlan
{
    private readonly Func<PropertyInfo, int, string?> _createText;
    private readonly Func<PropertyInfo, int, int> _getCount;
    private int _created;

    private HostilePlan(Func<PropertyInfo, int, string?> createText, Func<PropertyInfo, int, int> getCount)
    {
        _createText = createText;
        _getCount = getCount;
    }

    /// <summary>Gets the properties of all records that contain a string or a code.</summary>
    public static IReadOnlyList<PropertyInfo> Texts { get; } =
        [.. GetProperties(IsText).OrderBy(Describe, StringComparer.Ordinal)];

    /// <summary>Gets the properties of all records that contain a list.</summary>
    public static IReadOnlyList<PropertyInfo> Lists { get; } =
        [.. GetProperties(IsList).OrderBy(Describe, StringComparer.Ordinal)];

    /// <summary>Gets the strings of the items of long lists, by the number of the string.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> ItemTexts { get; } =
        new Dictionary<string, Func<int, string>>(StringComparer.Ordinal)
        {
            ["equal strings"] = _ => "same",
            ["similar strings"] = number => $"similar-string-{HostileText.Number(number)}",
            ["strings that are not names of XML"] = number => $"{HostileText.Number(number)} a",

            // All sizes are multiples of 10, so the strings around a long list are the same at each size.
            ["names that the writer makes"] = number => $"_x.{HostileText.Number(number % 10)}_",
        };

    /// <summary>Creates a plan in which all strings have a shape and a length.</summary>
    public static StrategicFramework WithTexts(Func<int, string> shape, int length) =>
        Create((_, _) => shape(length), (_, _) => 1, length);

    /// <summary>Creates a plan in which one string is long.</summary>
    public static StrategicFramework WithText(PropertyInfo property, Func<int, string> shape, int length) =>
        Create((other, _) => Same(other, property) ? shape(length) : null, (_, _) => 1, length);

    /// <summary>Creates a plan in which one list is long.</summary>
    /// <param name="property">The list.</param>
    /// <param name="count">The number of items.</param>
    /// <param name="text">Returns the strings of the items by number.</param>
    public static StrategicFramework WithItems(PropertyInfo property, int count, Func<int, string> text) =>
        Create((_, number) => text(number), (other, _) => Same(other, property) ? count : 1, count);

    public static string Describe(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    private static StrategicFramework Create(
        Func<PropertyInfo, int, string?> createText, Func<PropertyInfo, int, int> getCount, int size)
    {
        var plan = (StrategicFramework)new HostilePlan(createText, getCount).CreateRecord(typeof(StrategicFramework));
        return plan with { Id = FrameworkId.Parse($"plan-{HostileText.Number(size)}") };
    }

    private static bool Same(PropertyInfo left, PropertyInfo right) =>
        left.Name == right.Name && left.DeclaringType == right.DeclaringType;

    private static bool IsList(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableList<>);

    private static bool IsText(Type type) =>
        type == typeof(string) || (Nullable.GetUnderlyingType(type) ?? type) == typeof(ElementCode)
        || type == typeof(EquatableList<string>);

    private static IEnumerable<PropertyInfo> GetProperties(Func<Type, bool> isWanted)
    {
        HashSet<Type> seen = [];
        Stack<Type> waiting = new([typeof(StrategicFramework)]);
        while (waiting.TryPop(out Type? type))
        {
            if (!seen.Add(type))
            {
                continue;
            }

            foreach (PropertyInfo property in FullFramework.GetProperties(type))
            {
                if (isWanted(property.PropertyType))
                {
                    yield return type.GetProperty(property.Name)!;
                }

                Type content = IsList(property.PropertyType)
                    ? property.PropertyType.GenericTypeArguments[0]
                    : property.PropertyType;
                if (content.IsClass && content.Assembly == typeof(StrategicFramework).Assembly)
                {
                    waiting.Push(content);
                }
            }
        }
    }

    private object CreateRecord(Type type)
    {
        object record = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in FullFramework.GetProperties(type))
        {
            object? value = CreateValue(property, property.PropertyType);
            try
            {
                property.SetValue(record, value);
            }
            catch (TargetInvocationException e) when (e.InnerException is ArgumentException)
            {
                // The property does not accept the string, and stays without a value.
            }
        }

        return record;
    }

    private object? CreateValue(PropertyInfo property, Type type)
    {
        if (IsList(type))
        {
            Type itemType = type.GenericTypeArguments[0];
            Array items = Array.CreateInstance(itemType, _getCount(property, _created));
            for (int i = 0; i < items.Length; i++)
            {
                items.SetValue(CreateValue(property, itemType), i);
            }

            return Activator.CreateInstance(type, items);
        }

        if (IsText(type))
        {
            _created++;
            string text = _createText(property, _created) ?? $"text {HostileText.Number(_created)}";
            return type == typeof(string) ? text
                : ElementCode.TryParse(text, out ElementCode code) ? code
                : ElementCode.Parse("1");
        }

        return type.IsClass ? CreateRecord(type) : FullFramework.CreateValue(Nullable.GetUnderlyingType(type) ?? type);
    }
}
