using System.Collections;
using System.Globalization;
using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

public sealed class ModelShrinkerTests
{
    [Property(MaxTest = 20)]
    public void Shrink_returns_frameworks_that_are_smaller_and_can_be_read_back(StrategicFramework framework)
    {
        foreach (StrategicFramework smaller in ModelShrinker.Shrink(framework).Take(100))
        {
            AssertSmaller(framework, smaller);
            Assert.Equal(smaller, FrameworkJson.Read(FrameworkJson.Write(smaller)).Value);
        }
    }

    [Property(MaxTest = 20)]
    public void Shrink_returns_smaller_catalogs(FrameworkCatalog catalog) => Assert.All(
        ModelShrinker.Shrink(catalog).Take(100),
        smaller => AssertSmaller(catalog.Frameworks, smaller.Frameworks));

    [Property]
    public void Shrink_returns_smaller_primitives(
        FrameworkId id,
        ElementCode code,
        ElementReference reference,
        FrameworkPeriod period,
        DateOnly date,
        decimal number)
    {
        object[] values = [id, code, reference, period, date, number];
        foreach (object value in values)
        {
            Assert.All(ModelShrinker.Shrink(value), smaller =>
            {
                AssertSmaller(value, smaller);
                Assert.Equal(value.GetType(), smaller.GetType());
            });
        }
    }

    [Property]
    public void Shrink_returns_shorter_well_formed_strings(string text) => Assert.All(
        ModelShrinker.Shrink(text),
        shorter =>
        {
            Assert.InRange(shorter.Length, 0, text.Length - 1);
            Assert.True(IsWellFormed(shorter));
        });

    [Property]
    public void ShrinkUtf16_returns_shorter_strings(AnyUtf16 text) => Assert.All(
        ModelShrinker.ShrinkUtf16(text.Value),
        shorter => Assert.InRange(shorter.Length, 0, text.Value.Length - 1));

    [Property]
    public void ShrinkOutline_returns_shorter_outline_numbers(OutlineCode code) => Assert.All(
        ModelShrinker.ShrinkOutline(code.Value),
        shorter =>
        {
            AssertSmaller(code.Value, shorter);
            Assert.Matches(@"\A[1-9][0-9]*(\.[1-9][0-9]*)*\z", shorter.ToString());
        });

    [Property(MaxTest = 10)]
    public void Shrink_ends_with_the_smallest_framework(StrategicFramework framework)
    {
        StrategicFramework smallest = framework;
        while (ModelShrinker.Shrink(smallest).FirstOrDefault() is { } smaller)
        {
            smallest = smaller;
        }

        Assert.Equal(
            new StrategicFramework { Id = smallest.Id, Name = "", Type = Enum.GetValues<FrameworkType>()[0] },
            smallest);
        Assert.Single(smallest.Id.ToString());
    }

    [Property(MaxTest = 20)]
    public void Twins_are_equal_and_do_not_share_objects(Twins<StrategicFramework> twins)
    {
        Assert.Equal(twins.First, twins.Second);
        Assert.NotSame(twins.First, twins.Second);
        foreach (Twins<StrategicFramework> smaller in
            ModelArbitraries.Twins(ModelArbitraries.StrategicFrameworks()).Shrinker(twins).Take(100))
        {
            Assert.Equal(smaller.First, smaller.Second);
            Assert.NotSame(smaller.First, smaller.Second);
            AssertSmaller(twins.First, smaller.First);
        }
    }

    private static void AssertSmaller(object value, object smaller) =>
        Assert.True(
            GetSize(smaller) < GetSize(value),
            string.Create(CultureInfo.InvariantCulture, $"{smaller} is not smaller than {value}."));

    /// <summary>Returns a measure that decreases with each step of shrinking, so that shrinking always ends.</summary>
    private static int GetSize(object? value) => value switch
    {
        null => 0,
        string text => 1 + text.Length,
        ElementCode or FrameworkId or ElementReference => 1 + value.ToString()!.Length,
        FrameworkPeriod period => 1 + GetSize(period.Start) + GetSize(period.End),
        DateOnly date => date.DayOfYear == 1 ? 1 : 2,
        decimal number => number == 0 ? 1 : number == decimal.Truncate(number) ? 2 : 3,
        int number => number == 1 ? 1 : 2,
        Enum member => member.Equals(Enum.GetValues(member.GetType()).GetValue(0)) ? 1 : 2,
        IEnumerable items => 1 + items.Cast<object>().Sum(GetSize),
        _ => 1 + value.GetType().GetProperties().Where(property => property.CanWrite)
            .Sum(property => GetSize(property.GetValue(value))),
    };

    private static bool IsWellFormed(string text) => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar)
        || text.Contains('\ufffd', StringComparison.Ordinal);
}
