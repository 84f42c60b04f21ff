using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>What holds for every primitive, through the interfaces by which .NET knows them.</summary>
/// <typeparam name="T">The primitive.</typeparam>
public abstract class TextPrimitiveLaws<T>
    where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable, IEquatable<T>, IComparable<T>
{
    internal abstract Gen<T> Values { get; }

    private Gen<(T, T)> Pairs => Values.Zip(Values, (left, right) => (left, right));

    [Fact]
    public void Its_text_parses_back_to_it() => Law.Holds(Values, value =>
    {
        string text = value.ToString()!;
        Assert.Equal(value, FromString.Parse<T>(text));
        Assert.Equal(value, T.Parse(text.AsSpan(), CultureInfo.CurrentCulture));
        Assert.Equal(value, T.Parse(Encoding.UTF8.GetBytes(text), null));
        Assert.True(FromString.TryParse(text, out T parsed) && parsed.Equals(value));
        Assert.True(T.TryParse(text.AsSpan(), null, out parsed) && parsed.Equals(value));
        Assert.True(T.TryParse(Encoding.UTF8.GetBytes(text), null, out parsed) && parsed.Equals(value));
    });

    [Fact]
    public void A_text_is_parsed_or_refused_in_the_same_way_by_every_door() => Law.Holds(Gen.OneOf(Texts.Near, Texts.Arbitrary), text =>
    {
        bool isOne = FromString.TryParse(text, out T value);
        Assert.Equal(isOne, T.TryParse(text.AsSpan(), null, out T fromSpan));
        Assert.Equal(value, fromSpan);
        if (isOne)
        {
            Assert.Equal(value, FromString.Parse<T>(text));
            Assert.Equal(value, FromString.Parse<T>(value.ToString()!));
            Assert.True(T.TryParse(Encoding.UTF8.GetBytes(text), null, out T fromUtf8));
            Assert.Equal(value, fromUtf8);
        }
        else
        {
            Assert.Equal(default, value);
            string message = Assert.Throws<FormatException>(() => FromString.Parse<T>(text)).Message;
            Assert.Equal(message, Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null)).Message);
            Assert.StartsWith("'", message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', message);
            Assert.InRange(message.Length, 1, 500);
        }
    });

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused_and_their_place_is_told()
    {
        byte[] bytes = [0x34, 0xff];
        Assert.False(T.TryParse(bytes, null, out T value));
        Assert.Equal(default, value);
        Assert.Equal("The bytes are not UTF-8: byte 1 begins no character.", Assert.Throws<FormatException>(() => T.Parse(bytes, null)).Message);
    }

    [Fact]
    public void No_text_at_all_is_refused()
    {
        Assert.False(FromString.TryParse(null, out T value));
        Assert.Equal(default, value);
        _ = Assert.Throws<ArgumentNullException>(() => FromString.Parse<T>(null!));
    }

    [Fact]
    public void It_formats_into_a_buffer_that_is_large_enough_and_into_no_smaller_one() => Law.Holds(Values, value =>
    {
        string text = value.ToString()!;
        char[] chars = new char[text.Length];
        Assert.True(value.TryFormat(chars, out int charsWritten, "", null));
        Assert.Equal(text, new string(chars, 0, charsWritten));
        Assert.False(value.TryFormat(new char[text.Length - 1], out _, "", null));

        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        byte[] bytes = new byte[utf8.Length];
        Assert.True(value.TryFormat(bytes, out int bytesWritten, "", null));
        Assert.Equal(utf8, bytes[..bytesWritten]);
        Assert.False(value.TryFormat(new byte[utf8.Length - 1], out _, "", null));
        Assert.Equal(text, $"{value}");
        Assert.Equal(text, value.ToString("anything", CultureInfo.CurrentCulture));
    });

    [Fact]
    public void Equal_values_have_equal_hashes_and_equal_texts() => Law.Holds(Law.Twins(Values), twins =>
    {
        Assert.True(twins.Item1.Equals(twins.Item2));
        Assert.True(Holds("op_Equality", twins.Item1, twins.Item2));
        Assert.False(Holds("op_Inequality", twins.Item1, twins.Item2));
        Assert.Equal(twins.Item1.GetHashCode(), twins.Item2.GetHashCode());
        Assert.Equal(twins.Item1.ToString(), twins.Item2.ToString());
    });

    [Fact]
    public void Different_values_have_different_texts() => Law.Holds(Values.Two(), pair =>
        Assert.Equal(pair.Item1.Equals(pair.Item2), pair.Item1.ToString() == pair.Item2.ToString()));

    [Fact]
    public void The_order_is_total_and_agrees_with_equality() => Law.Holds(Values.Three(), values =>
    {
        (T a, T b, T c) = values;
        Assert.Equal(0, a.CompareTo(a));
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a.Equals(b), a.CompareTo(b) == 0);
        if (a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0)
        {
            Assert.True(a.CompareTo(c) <= 0);
        }
    });

    [Fact]
    public void The_operators_say_what_the_comparison_says() => Law.Holds(Gen.OneOf(Pairs, Law.Twins(Values)), pair =>
    {
        (T a, T b) = pair;
        int order = a.CompareTo(b);
        Assert.Equal(order < 0, Holds("op_LessThan", a, b));
        Assert.Equal(order <= 0, Holds("op_LessThanOrEqual", a, b));
        Assert.Equal(order > 0, Holds("op_GreaterThan", a, b));
        Assert.Equal(order >= 0, Holds("op_GreaterThanOrEqual", a, b));
        Assert.Equal(order == 0, Holds("op_Equality", a, b));
        Assert.Equal(order != 0, Holds("op_Inequality", a, b));
        Assert.Equal(order, ((IComparable)a).CompareTo(b));
    });

    [Fact]
    public void It_stands_after_nothing_and_is_not_compared_with_another_type()
    {
        var value = (IComparable)(object)Values.Sample(1)[0];
        Assert.Equal(1, value.CompareTo(null));
        Assert.Equal(
            $"{typeof(T).Name} is compared with its like, not with String. (Parameter 'obj')",
            Assert.Throws<ArgumentException>(() => value.CompareTo("text")).Message);
    }

    [Fact]
    public void A_type_converter_turns_its_text_into_it_and_it_into_its_text() => Law.Holds(Values, value =>
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Equal(value, converter.ConvertFromInvariantString(value.ToString()!));
        Assert.Equal(value.ToString(), converter.ConvertToInvariantString(value));
    });

    [Fact]
    public void It_is_a_JSON_string_and_a_key_of_a_JSON_object() => Law.Holds(Values, value =>
    {
        string json = JsonSerializer.Serialize(value);
        Assert.Equal(JsonSerializer.Serialize(value.ToString()), json);
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));

        var keyed = new Dictionary<T, int> { [value] = 1 };
        string dictionary = JsonSerializer.Serialize(keyed);
        Assert.Equal(JsonSerializer.Serialize(new Dictionary<string, int> { [value.ToString()!] = 1 }), dictionary);
        Assert.Equal(keyed, JsonSerializer.Deserialize<Dictionary<T, int>>(dictionary));
    });

    [Theory]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\" \"")]
    [InlineData("\"\\ud800\"")]
    public void A_JSON_value_that_is_none_is_refused_with_its_path(string json)
    {
        JsonException e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<T>>($"[{json}]"));
        Assert.Equal("$[0]", e.Path);
        Assert.NotEmpty(e.Message);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void A_culture_changes_nothing(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        T[] values = Values.Sample(100);
        string[] texts = [.. values.Select(value => value.ToString()!)];
        T[] ordered = [.. values.Order()];
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(texts, values.Select(value => value.ToString()));
            Assert.Equal(texts, values.Select(value => value.ToString(null, null)));
            Assert.Equal(values, texts.Select(FromString.Parse<T>));
            Assert.Equal(ordered, values.Order());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void It_is_written_to_a_writer_and_to_nothing_else()
    {
        var converter = (JsonConverter<T>)JsonSerializerOptions.Default.GetConverter(typeof(T));
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => converter.Write(null!, default, JsonSerializerOptions.Default)).ParamName);
        Assert.Equal("writer", Assert.Throws<ArgumentNullException>(() => converter.WriteAsPropertyName(null!, default!, JsonSerializerOptions.Default)).ParamName);
    }

    private static bool Holds(string operatorName, T left, T right) => (bool)typeof(T).GetMethod(operatorName)!.Invoke(null, [left, right])!;
}
