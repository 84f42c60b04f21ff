using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What holds for every record of a framework.</summary>
/// <typeparam name="T">The record.</typeparam>
public abstract class RecordLaws<T>
    where T : class, IEquatable<T>
{
    private static readonly PropertyInfo[] Members = [.. typeof(T).GetProperties().Where(member => member.CanWrite)];

    internal abstract Gen<T> Values { get; }

    [Fact]
    public void Two_that_are_made_alike_are_equal_and_have_one_hash() => Law.Holds(Law.Twins(Values), twins =>
    {
        Assert.NotSame(twins.Item1, twins.Item2);
        Assert.True(twins.Item1.Equals(twins.Item2));
        Assert.True(twins.Item1.Equals((object)twins.Item2));
        Assert.Equal(twins.Item1.GetHashCode(), twins.Item2.GetHashCode());
        Assert.Equal(twins.Item1.ToString(), twins.Item2.ToString());
    });

    [Fact]
    public void It_equals_no_null_and_nothing_of_another_kind() => Law.Holds(Values, value =>
    {
        Assert.False(value.Equals(null));
        Assert.False(value.Equals(new object()));
    });

    [Fact]
    public void A_copy_is_equal_until_a_member_of_it_is_changed() => Law.Holds(Values.Two(), pair =>
    {
        (T value, T other) = pair;
        Assert.Equal(value, Copy(value));
        foreach (PropertyInfo member in Members)
        {
            T changed = Copy(value);
            object? before = member.GetValue(value);
            object? after = member.GetValue(other);
            member.SetValue(changed, after);
            Assert.Equal(after, member.GetValue(changed));
            Assert.Equal(Equals(before, after), value.Equals(changed));
            Assert.Equal(before, member.GetValue(value));
        }
    });

    [Fact]
    public void Every_member_is_at_times_present_and_differs() =>
        Assert.All(Members, member => Assert.True(Values.Sample(200).Select(member.GetValue).Distinct().Count() > 1, $"{member.Name} never changes: the laws say nothing of it."));

    [Fact]
    public void No_member_takes_what_its_type_does_not_allow() => Assert.All(Members, member =>
    {
        T value = Values.Sample(1)[0];
        object?[] wrong = WrongFor(member);
        Assert.All(wrong, attempt =>
        {
            Exception e = Assert.Throws<TargetInvocationException>(() => member.SetValue(Copy(value), attempt)).InnerException!;
            ArgumentException problem = Assert.IsAssignableFrom<ArgumentException>(e);
            Assert.Equal(member.Name, problem.ParamName);
        });
    });

    [Fact]
    public void Its_text_is_one_line_unless_the_compiler_makes_it()
    {
        if (!typeof(T).GetMethod(nameof(ToString), Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute)))
        {
            Law.Holds(Values, value => Assert.DoesNotContain(value.ToString()!, c => char.IsControl(c) || c is '\u2028' or '\u2029'));
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void A_culture_changes_nothing(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        T[] values = Values.Sample(50);
        string[] texts = [.. values.Select(value => value.ToString()!)];
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(texts, values.Select(value => value.ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static T Copy(T value) => (T)typeof(T).GetMethod("<Clone>$")!.Invoke(value, null)!;

    private static object?[] WrongFor(PropertyInfo member)
    {
        Type type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        bool isNullable = type != member.PropertyType || new NullabilityInfoContext().Create(member).WriteState == NullabilityState.Nullable;
        return type == typeof(string) ? isNullable ? [] : [null]
            : type == typeof(ElementCode) ? [default(ElementCode)]
            : type == typeof(FrameworkId) ? [default(FrameworkId)]
            : type == typeof(EquatableList<RoleType>) ? [(EquatableList<RoleType>)[(RoleType)2], (EquatableList<RoleType>)[RoleType.Performer, (RoleType)(-1)]]
            : type == typeof(int) ? [0]
            : type.IsEnum ? [Enum.ToObject(type, -1), Enum.ToObject(type, Enum.GetValues(type).Length)]
            : [];
    }
}
