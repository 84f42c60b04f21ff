using System.Globalization;
using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Writes properties whose value is not a string, an object or a list.</content>
internal readonly ref partial struct RecordJsonWriter
{
    public void Primitive<TProperty, T>(TProperty property, T? value)
        where TProperty : struct, Enum
        where T : struct, IPrimitive<T>
    {
        if (value is { } given)
        {
            StringCodec.WriteProperty(_writer, GetName(property), PrimitiveCodec<T>.GetText(given));
        }
    }

    public void Name<TProperty, T>(TProperty property, T? value)
        where TProperty : struct, Enum
        where T : struct, Enum
    {
        if (value is { } name)
        {
            _writer.WriteString(GetName(property), EnumCodec<T>.EncodedNames[Unsafe.BitCast<T, int>(name)]);
        }
    }

    public void Flags<TProperty, T>(TProperty property, T flags)
        where TProperty : struct, Enum
        where T : struct, Enum
    {
        _writer.WritePropertyName(GetName(property));
        FlagsCodec<T>.Instance.Write(_writer, flags);
    }

    public void Flag<TProperty>(TProperty property, bool value)
        where TProperty : struct, Enum => _writer.WriteBoolean(GetName(property), value);

    public void Score<TProperty>(TProperty property, double score)
        where TProperty : struct, Enum => _writer.WriteNumber(GetName(property), score);

    public void Number<TProperty>(TProperty property, int? number)
        where TProperty : struct, Enum => Number(property, (decimal?)number);

    public void Number<TProperty>(TProperty property, decimal? number)
        where TProperty : struct, Enum
    {
        if (ExactDecimal.FormatNegativeZero(number) is { } zero)
        {
            _writer.WritePropertyName(GetName(property));
            _writer.WriteRawValue(zero);
        }
        else if (number is { } given)
        {
            _writer.WriteNumber(GetName(property), given);
        }
    }

    public void Day<TProperty>(TProperty property, DateOnly? day)
        where TProperty : struct, Enum
    {
        if (day is { } given)
        {
            Span<char> text = stackalloc char[DateText.DayFormat.Length];
            _ = given.TryFormat(text, out _, DateText.DayFormat, CultureInfo.InvariantCulture);
            _writer.WriteString(GetName(property), text);
        }
    }
}
