using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Defines the properties of every record of a framework.</summary>
/// <typeparam name="T">The record.</typeparam>
public abstract class RecordProperties<T>
    where T : class, IEquatable<T>
{
    private static readonly PropertyInfo[] WritableProperties =
        [.. typeof(T).GetProperties().Where(property => property.CanWrite)];

    [Property]
    public void Equals_returns_true_for_equal_values_that_share_no_objects(Twins<T> twins)
    {
        Assert.NotSame(twins.First, twins.Second);
        Assert.True(twins.First.Equals(twins.Second));
        Assert.True(twins.First.Equals((object)twins.Second));
        Assert.Equal(twins.First.GetHashCode(), twins.Second.GetHashCode());
        Assert.Equal(twins.First.ToString(), twins.Second.ToString());
    }

    [Property]
    public void Equals_returns_false_for_null_and_other_types(T value)
    {
        Assert.False(value.Equals(null));
        Assert.False(value.Equals(new object()));
    }

    [Property]
    public void Equals_compares_every_property(T value, T other)
    {
        Assert.Equal(value, Copy(value));
        foreach (PropertyInfo property in WritableProperties)
        {
            T changed = Copy(value);
            object? before = property.GetValue(value);
            object? after = property.GetValue(other);
            property.SetValue(changed, after);
            Assert.Equal(after, property.GetValue(changed));
            Assert.Equal(Equals(before, after), value.Equals(changed));
            Assert.Equal(before, property.GetValue(value));
        }
    }

    // Without variation, the other properties would say nothing about a member.
    [Property(MaxTest = 1)]
    public void Arbitrary_varies_every_property(Sample<T> sample) => Assert.All(WritableProperties, property =>
        Assert.True(
            sample.Values.Select(property.GetValue).Distinct().Count() > 1,
            $"{property.Name} never changes."));

    [Property]
    public void Setters_throw_for_values_that_the_type_does_not_allow(T value) =>
        Assert.All(WritableProperties, property => Assert.All(GetInvalidValues(property), invalid =>
        {
            Exception e = Assert.Throws<TargetInvocationException>(
                () => property.SetValue(Copy(value), invalid)).InnerException!;
            Assert.Equal(property.Name, Assert.IsAssignableFrom<ArgumentException>(e).ParamName);
        }));

    [Property]
    public void ToString_returns_one_line_unless_the_compiler_generates_it(T value)
    {
        if (!typeof(T).GetMethod(nameof(ToString), Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute)))
        {
            Assert.DoesNotContain(value.ToString()!, c => char.IsControl(c) || c is '\u2028' or '\u2029');
        }
    }

    [Property]
    public void ToString_does_not_depend_on_the_culture(T value)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string text = value.ToString()!;
        try
        {
            foreach (string name in new[] { "tr-TR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(text, value.ToString());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static T Copy(T value) => (T)typeof(T).GetMethod("<Clone>$")!.Invoke(value, null)!;

    private static bool IsNeverNegative(PropertyInfo property) =>
        property.Name is nameof(Milestone.Weight) or nameof(PerformanceIndicator.Tolerance);

    private static object?[] GetInvalidValues(PropertyInfo property)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        bool isNullable = type != property.PropertyType
            || new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;
        return type == typeof(string) ? isNullable ? [] : [null]
            : type == typeof(ElementCode) ? [default(ElementCode)]
            : type == typeof(ElementReference) ? [default(ElementReference)]
            : type == typeof(decimal) && IsNeverNegative(property) ? [-1m, decimal.MinValue]
            : type == typeof(FrameworkId) ? [default(FrameworkId)]
            : type == typeof(EquatableList<RoleType>) ?
            [
                (EquatableList<RoleType>)[(RoleType)2],
                (EquatableList<RoleType>)[RoleType.Performer, (RoleType)(-1)],
            ]
            : type == typeof(int) ? [0]
            : type.IsEnum ? [Enum.ToObject(type, -1), Enum.ToObject(type, Enum.GetValues(type).Length)]
            : [];
    }
}
