using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Defines the properties of every primitive, through the interfaces that .NET uses.</summary>
/// <typeparam name="T">The primitive.</typeparam>
public abstract class PrimitiveProperties<T>
    where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable, IEquatable<T>,
    IComparable<T>
{
    [Property]
    public void Parse_returns_the_formatted_value(T value)
    {
        string text = value.ToString()!;
        Assert.Equal(value, StringParser.Parse<T>(text));
        Assert.Equal(value, T.Parse(text.AsSpan(), CultureInfo.CurrentCulture));
        Assert.Equal(value, T.Parse(Encoding.UTF8.GetBytes(text), null));
        Assert.True(StringParser.TryParse(text, out T parsed) && parsed.Equals(value));
        Assert.True(T.TryParse(text.AsSpan(), null, out parsed) && parsed.Equals(value));
        Assert.True(T.TryParse(Encoding.UTF8.GetBytes(text), null, out parsed) && parsed.Equals(value));
    }

    [Property]
    public void Parse_and_TryParse_agree_for_code_like_text(CodeLikeText text) => AssertParsersAgree(text.Value);

    [Property]
    public void Parse_and_TryParse_agree_for_any_text(AnyUtf16 text) => AssertParsersAgree(text.Value);

    [Fact]
    public void Parse_reports_the_position_of_invalid_UTF8()
    {
        byte[] bytes = [0x34, 0xff];
        Assert.False(T.TryParse(bytes, null, out T value));
        Assert.Equal(default, value);
        Assert.Equal(
            "The bytes are not valid UTF-8. The first invalid byte is at index 1.",
            Assert.Throws<FormatException>(() => T.Parse(bytes, null)).Message);
    }

    [Fact]
    public void Parse_throws_for_null()
    {
        Assert.False(StringParser.TryParse(null, out T value));
        Assert.Equal(default, value);
        _ = Assert.Throws<ArgumentNullException>(() => StringParser.Parse<T>(null!));
    }

    [Property]
    public void TryFormat_writes_only_into_buffers_that_are_large_enough(T value)
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
    }

    [Property]
    public void Equals_returns_true_for_values_made_alike(Twins<T> twins)
    {
        Assert.True(twins.First.Equals(twins.Second));
        Assert.True(InvokeOperator("op_Equality", twins.First, twins.Second));
        Assert.False(InvokeOperator("op_Inequality", twins.First, twins.Second));
        Assert.Equal(twins.First.GetHashCode(), twins.Second.GetHashCode());
        Assert.Equal(twins.First.ToString(), twins.Second.ToString());
    }

    [Property]
    public void Equals_returns_true_only_for_values_with_the_same_text(T left, T right) =>
        Assert.Equal(left.Equals(right), left.ToString() == right.ToString());

    [Property]
    public void CompareTo_is_a_total_order_that_agrees_with_equality(T a, T b, T c)
    {
        Assert.Equal(0, a.CompareTo(a));
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a.Equals(b), a.CompareTo(b) == 0);
        if (a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0)
        {
            Assert.True(a.CompareTo(c) <= 0);
        }
    }

    [Property]
    public void Operators_agree_with_CompareTo(T left, T right, Twins<T> twins)
    {
        AssertOperatorsAgree(left, right);
        AssertOperatorsAgree(twins.First, twins.Second);
    }

    [Property]
    public void CompareTo_orders_null_first_and_throws_for_other_types(T value)
    {
        var comparable = (IComparable)value;
        Assert.Equal(1, comparable.CompareTo(null));
        Assert.Equal(
            $"obj must be of type {typeof(T).Name}, but its type is String. (Parameter 'obj')",
            Assert.Throws<ArgumentException>(() => comparable.CompareTo("text")).Message);
    }

    [Property]
    public void TypeConverter_converts_from_and_to_strings(T value)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Equal(value, converter.ConvertFromInvariantString(value.ToString()!));
        Assert.Equal(value.ToString(), converter.ConvertToInvariantString(value));
    }

    [Property]
    public void JsonSerializer_writes_strings_and_property_names(T value)
    {
        string json = JsonSerializer.Serialize(value);
        Assert.Equal(JsonSerializer.Serialize(value.ToString()), json);
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));

        var keyed = new Dictionary<T, int> { [value] = 1 };
        string dictionary = JsonSerializer.Serialize(keyed);
        Assert.Equal(JsonSerializer.Serialize(new Dictionary<string, int> { [value.ToString()!] = 1 }), dictionary);
        Assert.Equal(keyed, JsonSerializer.Deserialize<Dictionary<T, int>>(dictionary));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\" \"")]
    [InlineData("\"\\ud800\"")]
    public void JsonSerializer_reports_the_path_of_invalid_values(string json)
    {
        JsonException e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<T>>($"[{json}]"));
        Assert.Equal("$[0]", e.Path);
        Assert.NotEmpty(e.Message);
    }

    [Property]
    public void Parsing_formatting_and_order_do_not_depend_on_the_culture(T[] values)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string[] texts = [.. values.Select(value => value.ToString()!)];
        T[] ordered = [.. values.Order()];
        try
        {
            foreach (string name in new[] { "tr-TR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(texts, values.Select(value => value.ToString()));
                Assert.Equal(texts, values.Select(value => value.ToString(null, null)));
                Assert.Equal(values, texts.Select(StringParser.Parse<T>));
                Assert.Equal(ordered, values.Order());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void JsonConverter_throws_when_the_writer_is_null()
    {
        var converter = (JsonConverter<T>)JsonSerializerOptions.Default.GetConverter(typeof(T));
        JsonSerializerOptions options = JsonSerializerOptions.Default;
        Assert.Equal(
            "writer",
            Assert.Throws<ArgumentNullException>(() => converter.Write(null!, default, options)).ParamName);
        Assert.Equal(
            "writer",
            Assert.Throws<ArgumentNullException>(
                () => converter.WriteAsPropertyName(null!, default!, options)).ParamName);
    }

    private static void AssertParsersAgree(string text)
    {
        bool isValid = StringParser.TryParse(text, out T value);
        Assert.Equal(isValid, T.TryParse(text.AsSpan(), null, out T fromSpan));
        Assert.Equal(value, fromSpan);
        if (isValid)
        {
            Assert.Equal(value, StringParser.Parse<T>(text));
            Assert.Equal(value, StringParser.Parse<T>(value.ToString()!));
            Assert.True(T.TryParse(Encoding.UTF8.GetBytes(text), null, out T fromUtf8));
            Assert.Equal(value, fromUtf8);
        }
        else
        {
            Assert.Equal(default, value);
            string message = Assert.Throws<FormatException>(() => StringParser.Parse<T>(text)).Message;
            Assert.Equal(message, Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null)).Message);
            Assert.StartsWith("'", message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', message);
            Assert.InRange(message.Length, 1, 500);
        }
    }

    private static void AssertOperatorsAgree(T a, T b)
    {
        int order = a.CompareTo(b);
        Assert.Equal(order < 0, InvokeOperator("op_LessThan", a, b));
        Assert.Equal(order <= 0, InvokeOperator("op_LessThanOrEqual", a, b));
        Assert.Equal(order > 0, InvokeOperator("op_GreaterThan", a, b));
        Assert.Equal(order >= 0, InvokeOperator("op_GreaterThanOrEqual", a, b));
        Assert.Equal(order == 0, InvokeOperator("op_Equality", a, b));
        Assert.Equal(order != 0, InvokeOperator("op_Inequality", a, b));
        Assert.Equal(order, ((IComparable)a).CompareTo(b));
    }

    private static bool InvokeOperator(string name, T left, T right) =>
        (bool)typeof(T).GetMethod(name)!.Invoke(null, [left, right])!;
}
