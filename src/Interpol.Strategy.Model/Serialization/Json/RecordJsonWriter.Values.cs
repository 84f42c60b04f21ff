using System.Globalization;
using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model.Serialization;

/// <content>Writes properties whose value is not a string, an object or a list.</content>
internal readonly ref partial struct RecordJsonWriter
{
    public void Primitive<TMember, T>(TMember member, T? value)
        where TMember : struct, Enum
        where T : struct, IPrimitive<T>
    {
        if (value is { } given)
        {
            StringCodec.WriteProperty(_writer, GetName(member), PrimitiveCodec<T>.GetText(given));
        }
    }

    public void Name<TMember, T>(TMember member, T? value)
        where TMember : struct, Enum
        where T : struct, Enum
    {
        if (value is { } name)
        {
            _writer.WriteString(GetName(member), EnumCodec<T>.EncodedNames[Unsafe.BitCast<T, int>(name)]);
        }
    }

    public void Flags<TMember, T>(TMember member, T flags)
        where TMember : struct, Enum
        where T : struct, Enum
    {
        _writer.WritePropertyName(GetName(member));
        FlagsCodec<T>.Instance.Write(_writer, flags);
    }

    public void Flag<TMember>(TMember member, bool value)
        where TMember : struct, Enum => _writer.WriteBoolean(GetName(member), value);

    public void Score<TMember>(TMember member, double score)
        where TMember : struct, Enum => _writer.WriteNumber(GetName(member), score);

    public void Number<TMember>(TMember member, int? number)
        where TMember : struct, Enum => Number(member, (decimal?)number);

    public void Number<TMember>(TMember member, decimal? number)
        where TMember : struct, Enum
    {
        if (ExactDecimal.FormatNegativeZero(number) is { } zero)
        {
            _writer.WritePropertyName(GetName(member));
            _writer.WriteRawValue(zero);
        }
        else if (number is { } given)
        {
            _writer.WriteNumber(GetName(member), given);
        }
    }

    public void Day<TMember>(TMember member, DateOnly? day)
        where TMember : struct, Enum
    {
        if (day is { } given)
        {
            Span<char> text = stackalloc char[DateText.DayFormat.Length];
            _ = given.TryFormat(text, out _, DateText.DayFormat, CultureInfo.InvariantCulture);
            _writer.WriteString(GetName(member), text);
        }
    }
}
